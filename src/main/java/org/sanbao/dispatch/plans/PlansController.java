package org.sanbao.dispatch.plans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.Version;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Plans asked for, looked at, stopped and accepted. */
@RestController
@RequestMapping("/api/dispatch")
class PlansController {

    private final Plans plans;
    private final PlanReader reader;
    private final Upsets upsets;
    private final PlanningSettingsStore settings;

    PlansController(Plans plans, PlanReader reader, Upsets upsets, PlanningSettingsStore settings) {
        this.plans = plans;
        this.reader = reader;
        this.upsets = upsets;
        this.settings = settings;
    }

    /** {@code unit}: null, one's own; {@code from}: null, today; {@code seconds}: null, as the settings say. */
    record Asking(
            UUID unit,
            LocalDate from,
            @Min(1) @Max(7) int days,
            @NotNull PlanReason why,
            @Min(1) @Max(600) Integer seconds) {}

    /** {@code jobs}: null, all of the plan. */
    record Accepting(@Size(max = 1000) Set<@NotNull UUID> jobs) {}

    @PostMapping("/plans")
    @ResponseStatus(HttpStatus.CREATED)
    PlanView ask(@Valid @RequestBody Asking asking, Actor actor) {
        PlanRun run = plans.ask(actor, asking.unit(), asking.from(), asking.days(), asking.why(), asking.seconds());
        return reader.view(actor, run);
    }

    /** The last asked first, without what they propose. */
    @GetMapping("/plans")
    List<PlanView> latest(Actor actor) {
        return reader.heads(actor, plans.latest(actor));
    }

    /** What has broken today as it was booked; {@code unit}: null, one's own. */
    @GetMapping("/upsets")
    List<Upset> upsets(@RequestParam(required = false) UUID unit, Actor actor) {
        return upsets.today(actor, unit);
    }

    @GetMapping("/plans/{id}")
    PlanView one(@PathVariable UUID id, Actor actor) {
        return reader.view(actor, plans.find(actor, id));
    }

    @PostMapping("/plans/{id}/stop")
    PlanView stop(@PathVariable UUID id, Actor actor) {
        return reader.view(actor, plans.stop(actor, id));
    }

    @PostMapping("/plans/{id}/drop")
    PlanView drop(@PathVariable UUID id, Actor actor) {
        return reader.view(actor, plans.drop(actor, id));
    }

    @PostMapping("/plans/{id}/acceptance")
    List<Acceptance.Outcome> accept(@PathVariable UUID id, @Valid @RequestBody Accepting accepting, Actor actor) {
        return plans.accept(actor, id, accepting.jobs());
    }

    @GetMapping("/units/{unit}/planning")
    ResponseEntity<PlanningSettingsStore.Kept> settings(@PathVariable UUID unit, Actor actor) {
        var kept = settings.kept(actor, unit);
        return ResponseEntity.ok().eTag(Version.tag(kept.version())).body(kept);
    }

    @PutMapping("/units/{unit}/planning")
    PlanningSettingsStore.Kept change(
            @PathVariable UUID unit,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @Valid @RequestBody PlanningSettings wanted,
            Actor actor) {
        settings.change(actor, unit, wanted, Version.seen(seen));
        return settings.kept(actor, unit);
    }
}
