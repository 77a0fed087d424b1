package org.sanbao.dispatch.technicians;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.sanbao.dispatch.travel.Point;
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

@RestController
@RequestMapping("/api/dispatch/depots")
class DepotsController {

    private final Depots depots;

    DepotsController(Depots depots) {
        this.depots = depots;
    }

    @GetMapping
    List<Depots.Depot> all(Actor actor) {
        return depots.all(actor);
    }

    @PutMapping("/{unit}")
    Depots.Depot place(
            @PathVariable UUID unit,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @RequestBody @Valid Point body,
            Actor actor) {
        return depots.place(actor, unit, Version.seen(seen), body);
    }
}
