package org.sanbao.access.session;

import org.sanbao.shared.PersistedClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** {@code SANBAO_CLOCK=movable}: a company founded now rehearses; whoever steers it moves its time. A founded company's clock stays as it is. */
@Component
@ConditionalOnProperty(name = "SANBAO_CLOCK", havingValue = "movable")
class RehearsalClock {

    private final SetupCodes setup;
    private final PersistedClock clock;

    RehearsalClock(SetupCodes setup, PersistedClock clock) {
        this.setup = setup;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void beginIfEmpty() {
        if (setup.needed()) {
            clock.makeMovable();
        }
    }
}
