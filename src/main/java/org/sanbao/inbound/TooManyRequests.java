package org.sanbao.inbound;

import java.time.Duration;
import java.util.Map;
import org.sanbao.shared.Refused;

/** 429: this way in is used more often than people use it. */
public final class TooManyRequests extends Refused {
    TooManyRequests(Duration window) {
        super(429, Map.of("minutes", Math.max(1, window.toMinutes())));
    }
}
