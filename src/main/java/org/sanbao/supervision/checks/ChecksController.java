package org.sanbao.supervision.checks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Inspections and their findings over HTTP. */
@RestController
@RequestMapping("/api/supervision/checks")
class ChecksController {

    private final Inspections inspections;
    private final CheckSheets sheets;
    private final FollowUps followUps;

    ChecksController(Inspections inspections, CheckSheets sheets, FollowUps followUps) {
        this.inspections = inspections;
        this.sheets = sheets;
        this.followUps = followUps;
    }

    record Answer(@NotBlank @Size(max = 2000) String done) {}

    record Acceptance(@Size(max = 2000) String remark) {}

    record Return(@NotBlank @Size(max = 2000) String why, LocalDate due) {}

    @GetMapping
    Inspections.Overview overview(Actor actor) {
        return inspections.overview(actor);
    }

    @GetMapping("/units/{unit}/{kind}")
    CheckSheets.Sheet sheet(
            @PathVariable UUID unit,
            @PathVariable InspectionKind kind,
            @RequestParam(required = false) LocalDate period,
            Actor actor) {
        return sheets.sheet(unit, kind, period, actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Inspections.Done done(@Valid @RequestBody Checking checking, Actor actor) {
        return inspections.view(inspections.done(checking, actor), actor);
    }

    @GetMapping("/{id}")
    Inspections.Done inspection(@PathVariable UUID id, Actor actor) {
        return inspections.view(id, actor);
    }

    @GetMapping("/findings/{id}")
    FindingView finding(@PathVariable UUID id, Actor actor) {
        return followUps.view(id, actor);
    }

    @PostMapping("/findings/{id}/answer")
    FindingView answer(@PathVariable UUID id, @Valid @RequestBody Answer answer, Actor actor) {
        followUps.answer(id, answer.done(), actor);
        return followUps.view(id, actor);
    }

    @PostMapping("/findings/{id}/accept")
    FindingView accept(@PathVariable UUID id, @Valid @RequestBody Acceptance acceptance, Actor actor) {
        followUps.accept(id, acceptance.remark(), actor);
        return followUps.view(id, actor);
    }

    @PostMapping("/findings/{id}/send-back")
    FindingView sendBack(@PathVariable UUID id, @Valid @RequestBody Return returned, Actor actor) {
        followUps.sendBack(id, returned.why(), returned.due(), actor);
        return followUps.view(id, actor);
    }
}
