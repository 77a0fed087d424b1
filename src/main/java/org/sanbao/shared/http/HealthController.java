package org.sanbao.shared.http;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import org.jooq.DSLContext;
import org.sanbao.shared.BusinessClock;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For balancers and watchdogs: 200 while this node takes work and its database answers; 503 while it starts and while it stops. */
@RestController
class HealthController {

    private final DSLContext database;
    private final BusinessClock clock;
    private final ApplicationAvailability availability;

    HealthController(DSLContext database, BusinessClock clock, ApplicationAvailability availability) {
        this.database = database;
        this.clock = clock;
        this.availability = availability;
    }

    @Operation(summary = "Whether this node and its database answer")
    @GetMapping("/api/health")
    ResponseEntity<Health> health() {
        database.selectOne().fetch();
        boolean ready = availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
        return ResponseEntity.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(new Health(ready ? "up" : "not ready", clock.instant()));
    }

    /** @param now the business clock, so that one sees how far a demonstration's runs ahead */
    record Health(String status, Instant now) {}
}
