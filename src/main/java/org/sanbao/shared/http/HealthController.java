package org.sanbao.shared.http;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import org.jooq.DSLContext;
import org.sanbao.shared.BusinessClock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For balancers and watchdogs: 200 while this node and its database answer. */
@RestController
class HealthController {

    private final DSLContext database;
    private final BusinessClock clock;

    HealthController(DSLContext database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Operation(summary = "Whether this node and its database answer")
    @GetMapping("/api/health")
    Health health() {
        database.selectOne().fetch();
        return new Health("up", clock.instant());
    }

    /** @param now the business clock, so that one sees how far a demonstration's runs ahead */
    record Health(String status, Instant now) {}
}
