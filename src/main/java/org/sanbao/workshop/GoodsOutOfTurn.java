package org.sanbao.workshop;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The goods are not where this can be done with them. */
public final class GoodsOutOfTurn extends Refused {
    GoodsOutOfTurn(String state, String wanted) {
        super(422, Map.of("state", state, "wanted", wanted));
    }
}
