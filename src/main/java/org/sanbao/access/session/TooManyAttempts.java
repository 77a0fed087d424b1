package org.sanbao.access.session;

import java.time.Duration;
import java.util.Map;
import org.sanbao.shared.Refused;

/** 429: too many attempts to sign in with this name or from this address. */
final class TooManyAttempts extends Refused {

    private final long seconds;

    TooManyAttempts(Duration wait) {
        super(429, Map.of("minutes", wait.toMinutes() + 1));
        this.seconds = wait.toSeconds() + 1;
    }

    /** For the header {@code Retry-After}. */
    long seconds() {
        return seconds;
    }
}
