package org.sanbao.exchange;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 409: another file about the same things of this unit is coming in; two at once could not tell each other's rows. */
public final class ImportUnderWay extends Refused {
    ImportUnderWay(String file) {
        super(409, Map.of("file", file));
    }
}
