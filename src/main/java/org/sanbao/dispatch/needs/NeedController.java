package org.sanbao.dispatch.needs;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.Version;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What one job needs, over HTTP. */
@RestController
@RequestMapping("/api/dispatch/jobs/{job}/need")
class NeedController {

    private final Needs needs;

    NeedController(Needs needs) {
        this.needs = needs;
    }

    @Operation(summary = "What a job needs, and what that follows from")
    @GetMapping
    ResponseEntity<Needs.Explained> explain(Actor actor, @PathVariable UUID job) {
        Needs.Explained need = needs.explain(actor, job);
        return ResponseEntity.ok().eTag(Version.tag(need.version())).body(need);
    }

    @Operation(summary = "Says what it needs; what is left out follows the estimates")
    @PutMapping
    void say(
            Actor actor,
            @PathVariable UUID job,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @Valid @RequestBody Said said) {
        needs.say(actor, job, said, Version.seen(seen));
    }
}
