package org.sanbao.dispatch.terms;

import java.util.Map;
import org.sanbao.shared.Refused;

/** A code is given once in its kind; what it was used for stays readable by it. */
public final class TermKnownAlready extends Refused {
    TermKnownAlready(String code) {
        super(Map.of("code", code));
    }
}
