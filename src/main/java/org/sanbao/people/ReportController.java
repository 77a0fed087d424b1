package org.sanbao.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

/** Daily reports over HTTP. */
@RestController
@RequestMapping("/api/reports")
class ReportController {

    private final TechnicianReports technicians;
    private final DirectorReports directors;
    private final UnitDays days;

    ReportController(TechnicianReports technicians, DirectorReports directors, UnitDays days) {
        this.technicians = technicians;
        this.directors = directors;
        this.days = days;
    }

    record Confirmed(UUID paper) {}

    record Made(UUID report) {}

    /** @param password the director's own, which signs each of them */
    record Review(
            @NotEmpty @Size(max = 100) Set<@NotNull UUID> reports,
            @NotBlank @Size(max = 200) String password) {}

    /** @param content hash of the page the signer read */
    record Signature(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String content,
            @NotBlank @Size(max = 200) String password) {}

    @GetMapping("/own")
    TechnicianReports.OwnDay own(@RequestParam(required = false) LocalDate day, Actor actor) {
        return technicians.own(day, actor);
    }

    @PostMapping("/own")
    Confirmed confirm(@Valid @RequestBody Confirmation confirmation, Actor actor) {
        return new Confirmed(technicians.confirm(confirmation, actor));
    }

    @PostMapping("/own/corrections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correctOwn(@Valid @RequestBody ReportCorrection correction, Actor actor) {
        technicians.correct(correction, actor);
    }

    @GetMapping("/units")
    List<UnitDays.Line> overview(@RequestParam(required = false) LocalDate day, Actor actor) {
        return days.overview(day, actor);
    }

    @GetMapping("/day")
    UnitDays.UnitDay day(
            @RequestParam(required = false) UUID unit, @RequestParam(required = false) LocalDate day, Actor actor) {
        return days.day(unit, day, actor);
    }

    @PostMapping("/reviewed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void review(@Valid @RequestBody Review review, Actor actor) {
        technicians.review(review.reports(), review.password(), actor);
    }

    @PostMapping("/directors")
    Made make(@Valid @RequestBody DirectorReports.Making making, Actor actor) {
        return new Made(directors.make(making, actor));
    }

    @PostMapping("/directors/{id}/signatures")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sign(@PathVariable UUID id, @Valid @RequestBody Signature signature, Actor actor) {
        directors.sign(id, signature.content(), signature.password(), actor);
    }

    @PostMapping("/directors/{id}/passed-on")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void passOn(@PathVariable UUID id, Actor actor) {
        directors.passOn(id, actor);
    }
}
