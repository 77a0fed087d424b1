package org.sanbao.documents;

import java.util.Map;
import org.sanbao.shared.Refused;

/** This place on this version of the paper was dealt with before. */
public final class AlreadySigned extends Refused {
    AlreadySigned(String role) {
        super(409, Map.of("role", role));
    }
}
