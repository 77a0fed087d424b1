package org.sanbao.access;

import java.util.Map;
import org.sanbao.shared.Refused;

/** People belong to the unit, or an open unit lies below it, or it is the company itself. */
public final class UnitNotEmpty extends Refused {
    UnitNotEmpty() {
        super(422, Map.of());
    }
}
