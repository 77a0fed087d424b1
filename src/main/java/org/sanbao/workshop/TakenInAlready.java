package org.sanbao.workshop;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The goods of a work order are with us already, under this receipt. */
public final class TakenInAlready extends Refused {
    TakenInAlready(String receipt) {
        super(422, Map.of("receipt", receipt));
    }
}
