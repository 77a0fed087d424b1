package org.sanbao.dispatch.needs;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.Version;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Estimates over HTTP. */
@RestController
@RequestMapping("/api/dispatch/estimates")
class EstimatesController {

    private final Estimates estimates;

    EstimatesController(Estimates estimates) {
        this.estimates = estimates;
    }

    record Made(UUID id) {}

    @GetMapping
    List<Estimates.Line> all(Actor actor) {
        return estimates.all(actor);
    }

    @PostMapping
    ResponseEntity<Made> add(Actor actor, @Valid @RequestBody EstimateEntry entry) {
        UUID id = estimates.add(actor, entry);
        return ResponseEntity.created(URI.create("/api/dispatch/estimates/" + id))
                .body(new Made(id));
    }

    @PutMapping("/{id}")
    void change(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @Valid @RequestBody EstimateEntry entry) {
        estimates.change(actor, id, entry, Version.seen(seen));
    }

    @DeleteMapping("/{id}")
    void remove(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen) {
        estimates.remove(actor, id, Version.seen(seen));
    }
}
