package org.sanbao.surveys;

import java.util.Map;
import org.sanbao.shared.Refused;

/** Among the calls named, some got their card before; nothing was recorded. */
final class CardSentAlready extends Refused {
    CardSentAlready(int calls) {
        super(Map.of("calls", calls));
    }
}
