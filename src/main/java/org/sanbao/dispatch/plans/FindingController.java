package org.sanbao.dispatch.plans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanbao.dispatch.needs.ImaginedNeeds;
import org.sanbao.dispatch.needs.Need;
import org.sanbao.dispatch.needs.Needs;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.workorders.vocabulary.JobKind;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who could go, and when somebody could come. */
@RestController
@RequestMapping("/api/dispatch")
class FindingController {

    private final Findings findings;
    private final Windows windows;
    private final Appointments appointments;
    private final Needs needs;
    private final ImaginedNeeds imagined;

    FindingController(
            Findings findings, Windows windows, Appointments appointments, Needs needs, ImaginedNeeds imagined) {
        this.findings = findings;
        this.windows = windows;
        this.appointments = appointments;
        this.needs = needs;
        this.imagined = imagined;
    }

    /** A job that is only talked of: {@code org} null, one's own unit; {@code site} and {@code unit} null, not known. */
    record Talk(
            UUID org,
            UUID site,
            UUID unit,
            @NotNull JobKind kind,
            @Size(max = 60) String symptom) {}

    record Appointment(@NotNull Instant from, @NotNull Instant to) {}

    /** @param days one to seven; {@code from} null is today, {@code unit} null one's own */
    @GetMapping("/jobs/{job}/candidates")
    List<Finding> candidates(
            @PathVariable UUID job,
            @RequestParam(required = false) UUID unit,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(defaultValue = "1") int days,
            Actor actor) {
        return findings.of(actor, job, unit, from, days);
    }

    @GetMapping("/jobs/{job}/windows")
    List<Window> windows(@PathVariable UUID job, Actor actor) {
        Need need = needs.of(Set.of(job), actor.sight()).get(job);
        if (need == null) {
            throw new NotVisible();
        }
        return windows.of(actor, need.org(), need);
    }

    /** Changes nothing: it is posted because it says much. */
    @PostMapping("/windows")
    List<Window> windows(@Valid @RequestBody Talk talk, Actor actor) {
        UUID org = talk.org() == null ? actor.unit() : talk.org();
        return windows.of(actor, org, imagined.of(actor, org, talk.site(), talk.unit(), talk.kind(), talk.symptom()));
    }

    @PostMapping("/jobs/{job}/appointment")
    void promise(
            @PathVariable UUID job,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @Valid @RequestBody Appointment appointment,
            Actor actor) {
        appointments.promise(actor, job, seen, appointment.from(), appointment.to());
    }
}
