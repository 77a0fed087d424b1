package org.sanbao.workshop;

import java.util.Map;
import org.sanbao.shared.Refused;

/** Goods have one line in the in/out register. */
public final class RegisteredAlready extends Refused {
    RegisteredAlready(String number) {
        super(422, Map.of("number", number));
    }
}
