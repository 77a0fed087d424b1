package org.sanbao.money;

import java.util.Map;
import org.sanbao.shared.Refused;

/** Money that was handed in must be given back before its taking can be taken back. */
final class CounterTheHandInFirst extends Refused {
    CounterTheHandInFirst() {
        super(Map.of());
    }
}
