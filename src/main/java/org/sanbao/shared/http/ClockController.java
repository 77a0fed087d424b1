package org.sanbao.shared.http;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.sanbao.shared.Actor;
import org.sanbao.shared.PersistedClock;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Steers the business clock of a demonstration or a rehearsal. */
@RestController
class ClockController {

    private final PersistedClock clock;

    ClockController(PersistedClock clock) {
        this.clock = clock;
    }

    record Forward(@NotNull Duration by) {}

    record Now(Instant now) {}

    @Operation(summary = "Moves the business clock forward, where it can be moved")
    @PostMapping("/api/clock/forward")
    Now forward(@Valid @RequestBody Forward forward, Actor actor) {
        actor.demand("demonstration.steer");
        clock.forward(forward.by());
        return new Now(clock.instant());
    }
}
