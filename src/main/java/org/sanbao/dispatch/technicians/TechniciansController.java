package org.sanbao.dispatch.technicians;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.Version;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
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

@RestController
@RequestMapping("/api/dispatch/technicians")
class TechniciansController {

    private final Technicians technicians;
    private final TechnicianFiles files;
    private final Absences absences;
    private final Teams teams;

    TechniciansController(Technicians technicians, TechnicianFiles files, Absences absences, Teams teams) {
        this.technicians = technicians;
        this.files = files;
        this.absences = absences;
        this.teams = teams;
    }

    record Hours(@NotNull @Size(max = 50) List<@NotNull @Valid WeeklyShift> hours) {}

    record Stock(
            @NotNull @Size(max = 500)
            Map<@NotBlank @Size(max = 60) String, @NotNull @Min(0) @Max(9999) Integer> stock) {}

    record ExtraHours(@NotNull Instant from, @NotNull Instant to) {}

    /** @param from null: from now on */
    record Away(
            @NotNull AbsenceKind kind,
            Instant from,
            @NotNull Instant until,
            @Size(max = 300) String note) {}

    /** @param at null: now */
    record Return(Instant at) {}

    @GetMapping
    Teams.Team team(
            @RequestParam(required = false) LocalDate from, @RequestParam(defaultValue = "7") int days, Actor actor) {
        return teams.of(actor, from, days);
    }

    @GetMapping("/{id}")
    ResponseEntity<TechnicianFile> file(@PathVariable UUID id, Actor actor) {
        TechnicianFile file = technicians.file(actor, id);
        return ResponseEntity.ok().eTag(Version.tag(file.version())).body(file);
    }

    @PutMapping("/{id}")
    ResponseEntity<TechnicianFile> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @RequestBody @Valid Profile body,
            Actor actor) {
        files.change(actor, id, Version.seen(seen), body);
        return file(id, actor);
    }

    @PutMapping("/{id}/hours")
    ResponseEntity<TechnicianFile> keepHours(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @RequestBody @Valid Hours body,
            Actor actor) {
        files.keepHours(actor, id, Version.seen(seen), body.hours);
        return file(id, actor);
    }

    @PutMapping("/{id}/stock")
    ResponseEntity<TechnicianFile> keepStock(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @RequestBody @Valid Stock body,
            Actor actor) {
        files.keepStock(actor, id, Version.seen(seen), body.stock);
        return file(id, actor);
    }

    @PostMapping("/{id}/extra-shifts")
    @ResponseStatus(HttpStatus.CREATED)
    TechnicianFile addShift(@PathVariable UUID id, @RequestBody @Valid ExtraHours body, Actor actor) {
        files.addShift(actor, id, body.from, body.to);
        return technicians.file(actor, id);
    }

    @DeleteMapping("/{id}/extra-shifts/{shift}")
    TechnicianFile removeShift(@PathVariable UUID id, @PathVariable UUID shift, Actor actor) {
        files.removeShift(actor, id, shift);
        return technicians.file(actor, id);
    }

    @PostMapping("/{id}/absences")
    @ResponseStatus(HttpStatus.CREATED)
    TechnicianFile away(@PathVariable UUID id, @RequestBody @Valid Away body, Actor actor) {
        absences.record(actor, id, body.kind, body.from, body.until, body.note);
        return technicians.file(actor, id);
    }

    @PostMapping("/{id}/absences/{absence}/end")
    TechnicianFile back(
            @PathVariable UUID id, @PathVariable UUID absence, @RequestBody @Valid Return body, Actor actor) {
        absences.end(actor, id, absence, body.at);
        return technicians.file(actor, id);
    }
}
