package org.sanbao.workorders;

import java.util.Map;
import org.sanbao.shared.Refused;

/** A work order stays open as long as the customer's goods are with us. */
public final class GoodsNotReturned extends Refused {
    GoodsNotReturned() {
        super(422, Map.of());
    }
}
