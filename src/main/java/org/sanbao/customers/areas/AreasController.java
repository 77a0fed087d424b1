package org.sanbao.customers.areas;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** Service areas over HTTP. */
@RestController
@RequestMapping("/api/areas")
class AreasController {

    private final ServiceAreas areas;

    AreasController(ServiceAreas areas) {
        this.areas = areas;
    }

    /** @param org whose area it is; null: the actor's unit */
    record Adding(UUID org, @NotNull @Valid AreaEntry area) {}

    /** @param areas of the unit, all of them, in the order in which they are asked */
    record Order(
            @NotNull UUID org, @NotNull @Size(max = 1000) List<@NotNull UUID> areas) {}

    record Made(UUID id) {}

    @Operation(
            summary = "The areas that hold for the reader's units, how many sites each holds, and how many none holds")
    @GetMapping
    ServiceAreas.Ground ground(Actor actor) {
        return areas.ground(actor);
    }

    @Operation(summary = "Sites with coordinates, at most 5 000")
    @GetMapping("/points")
    List<ServiceAreas.SitePoint> points(Actor actor) {
        return areas.points(actor);
    }

    @PostMapping
    ResponseEntity<Made> add(Actor actor, @Valid @RequestBody Adding adding) {
        UUID id = areas.add(actor, adding.org() == null ? actor.unit() : adding.org(), adding.area());
        return ResponseEntity.created(URI.create("/api/areas/" + id)).body(new Made(id));
    }

    @PostMapping("/order")
    void order(Actor actor, @Valid @RequestBody Order order) {
        areas.order(actor, order.org(), order.areas());
    }

    @PutMapping("/{id}")
    void change(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @Valid @RequestBody AreaEntry entry) {
        areas.change(actor, id, entry, Version.seen(seen));
    }

    @DeleteMapping("/{id}")
    void remove(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen) {
        areas.remove(actor, id, Version.seen(seen));
    }
}
