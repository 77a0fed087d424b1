package org.sanbao.access;

import java.util.Map;
import org.sanbao.shared.Refused;

/** One installation is one company; everything else is a unit below it. */
public final class OneCompanyOnly extends Refused {
    OneCompanyOnly() {
        super(422, Map.of());
    }
}
