package org.sanbao.desk;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.sanbao.journal.AuditTrail;
import org.sanbao.journal.Readings;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The audit view. */
@RestController
@RequestMapping("/api/audit")
class AuditController {

    private final Audit audit;
    private final Readings readings;

    AuditController(Audit audit, Readings readings) {
        this.audit = audit;
        this.readings = readings;
    }

    /** @param next what to send as {@code after} for the page behind this one; null on the last */
    record Page(List<Audit.Line> lines, String next) {}

    @Operation(summary = "Who did what when, newest first, fifty at a time")
    @GetMapping
    Page page(
            @RequestParam(required = false) UUID person,
            @RequestParam(required = false) @Size(max = 100) String kind,
            @RequestParam(required = false) UUID unit,
            @RequestParam(required = false) UUID about,
            @RequestParam(required = false) Instant from,
            @RequestParam(required = false) Instant to,
            @RequestParam(required = false) @Size(max = 100) String after,
            Actor actor) {
        var page = audit.page(new Audit.Wanted(person, kind, unit, about, from, to), place(after), actor);
        var next = page.next();
        return new Page(page.lines(), next == null ? null : next.recorded() + "_" + next.id());
    }

    @Operation(summary = "One row: what it said, and what its cards held before and after")
    @GetMapping("/rows/{stream}")
    Audit.Detail detail(@PathVariable UUID stream, @RequestParam(defaultValue = "1") int n, Actor actor) {
        return audit.detail(stream, n, actor);
    }

    @GetMapping("/kinds")
    List<Audit.Kind> kinds(Actor actor) {
        return audit.kinds(actor);
    }

    @Operation(summary = "The last seal, and when the whole journal was last read again")
    @GetMapping("/seal")
    Readings.Status seal(Actor actor) {
        actor.demand("audit.read");
        return readings.status();
    }

    @Operation(summary = "Reads the whole journal again in the background; how it ended is in the seal's status")
    @PostMapping("/verify")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void verify(Actor actor) {
        readings.begin(actor);
    }

    private static AuditTrail.Place place(String after) {
        if (after == null) {
            return null;
        }
        int cut = after.indexOf('_');
        try {
            return new AuditTrail.Place(
                    Instant.parse(after.substring(0, Math.max(0, cut))), UUID.fromString(after.substring(cut + 1)));
        } catch (DateTimeParseException | IllegalArgumentException malformed) {
            throw new InvalidInput("after", "malformed");
        }
    }
}
