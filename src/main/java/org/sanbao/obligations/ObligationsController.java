package org.sanbao.obligations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.calendar.CalendarContent;
import org.sanbao.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/obligations")
class ObligationsController {

    private final Obligations obligations;
    private final CalendarEffect calendars;

    ObligationsController(Obligations obligations, CalendarEffect calendars) {
        this.obligations = obligations;
        this.calendars = calendars;
    }

    /** @param happened when it was done; null is now */
    record Ticked(
            @NotBlank @Size(max = 100) String event,
            @Size(max = 30) Map<@Size(max = 60) String, Object> attributes,
            Instant happened) {}

    record Done(UUID event) {}

    /** @param reason in words, for everybody who sees the duty */
    record Waiver(@NotBlank @Size(max = 1000) String reason) {}

    @GetMapping("/mine")
    Obligations.Asked mine(Actor actor) {
        return obligations.mine(actor);
    }

    @GetMapping("/handed-over")
    List<ObligationView> handedOver(Actor actor) {
        return obligations.handedOver(actor);
    }

    @GetMapping("/others")
    Obligations.Asked ofOthers(Actor actor) {
        return obligations.ofOthers(actor);
    }

    /** What of a person's is open, and who would owe it if the person left. */
    @GetMapping("/people/{person}")
    List<Obligations.Inherited> inherited(@PathVariable UUID person, Actor actor) {
        return obligations.inherited(person, actor);
    }

    /** What deadlines that run on a calendar would do if it were this one; changes nothing. */
    @PostMapping("/calendars/{calendar}/effect")
    CalendarEffect.Effect effect(@PathVariable UUID calendar, @RequestBody @Valid CalendarContent wanted, Actor actor) {
        return calendars.of(calendar, wanted, actor);
    }

    @GetMapping("/cases/{stream}")
    List<ObligationView> ofCase(@PathVariable UUID stream, Actor actor) {
        return obligations.ofCase(stream, actor);
    }

    @GetMapping("/{id}/trace")
    List<String> trace(@PathVariable UUID id, Actor actor) {
        return obligations.trace(id, actor);
    }

    @PostMapping("/{id}/tick")
    Done tick(@PathVariable UUID id, @RequestBody @Valid Ticked body, Actor actor) {
        Map<String, Object> attributes = body.attributes == null ? Map.of() : body.attributes;
        return new Done(obligations
                .tick(actor, id, body.event, attributes, body.happened)
                .id());
    }

    @PostMapping("/{id}/waive")
    void waive(@PathVariable UUID id, @RequestBody @Valid Waiver body, Actor actor) {
        obligations.waive(actor, id, body.reason);
    }
}
