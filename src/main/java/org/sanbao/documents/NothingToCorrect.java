package org.sanbao.documents;

import java.util.Map;
import org.sanbao.shared.Refused;

/** Nobody signed yet: the paper is simply redrawn. */
public final class NothingToCorrect extends Refused {
    NothingToCorrect(String form) {
        super(422, Map.of("form", form));
    }
}
