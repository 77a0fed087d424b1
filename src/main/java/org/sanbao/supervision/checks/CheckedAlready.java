package org.sanbao.supervision.checks;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 409: a unit checks itself once a month, and the company inspects it once a quarter; it stays as it was done. */
public final class CheckedAlready extends Refused {
    CheckedAlready() {
        super(409, Map.of());
    }
}
