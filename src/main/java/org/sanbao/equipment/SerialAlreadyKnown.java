package org.sanbao.equipment;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 409: this product already has a unit with that serial number. */
public final class SerialAlreadyKnown extends Refused {
    SerialAlreadyKnown(String serial) {
        super(409, Map.of("serial", serial));
    }
}
