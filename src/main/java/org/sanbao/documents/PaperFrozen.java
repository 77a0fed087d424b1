package org.sanbao.documents;

import java.util.Map;
import org.sanbao.shared.Refused;

/** Somebody signed this paper: it is corrected by a new version, never rewritten. */
public final class PaperFrozen extends Refused {
    PaperFrozen(String form) {
        super(422, Map.of("form", form));
    }
}
