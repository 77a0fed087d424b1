package org.sanbao.dispatch.travel;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import org.sanbao.customers.Zone;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.Version;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The company's figures for ways. */
@RestController
@RequestMapping("/api/dispatch/travel")
class TravelController {

    private final Travel travel;

    TravelController(Travel travel) {
        this.travel = travel;
    }

    @Operation(summary = "How fast one gets about in each zone")
    @GetMapping
    List<Travel.Line> lines(Actor actor) {
        actor.demand("job.read");
        return travel.lines();
    }

    @PutMapping("/{zone}")
    void change(
            Actor actor,
            @PathVariable Zone zone,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @Valid @RequestBody ZoneTravel figures) {
        travel.change(actor, zone, figures, Version.seen(seen));
    }
}
