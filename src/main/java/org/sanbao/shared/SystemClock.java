package org.sanbao.shared;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** The machine's time, for sessions, tokens, rate limits and logs; never for what the trade reckons with. */
@Component
public final class SystemClock implements InstantSource {

    @Override
    public Instant instant() {
        return Instant.now();
    }
}
