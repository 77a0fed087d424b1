package org.sanbao.obligations;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The duty is met by doing it where it is done, not by saying so; {@code event} is what meets it. */
public final class NotDoneByTicking extends Refused {
    NotDoneByTicking(String event) {
        super(Map.of("event", event));
    }
}
