package org.sanbao.documents;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The paper was recovered and made void; nothing more is done with it. */
public final class PaperVoided extends Refused {
    PaperVoided(String form) {
        super(422, Map.of("form", form));
    }
}
