package org.sanbao.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.Version;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
@RequestMapping("/api/calendars")
class CalendarsController {

    private final Calendars calendars;

    CalendarsController(Calendars calendars) {
        this.calendars = calendars;
    }

    record Content(
            @NotBlank @Size(max = 200) String name,
            @NotNull ZoneId zone,
            @NotEmpty @Size(max = 100) List<Week> weeks,
            @Size(max = 5000) List<DayException> days,
            @Size(max = 50) List<Season> seasons) {

        CalendarContent content() {
            return new CalendarContent(name.strip(), zone, weeks, days, seasons);
        }
    }

    record NewCalendar(
            @NotNull UUID unit,
            @NotNull @Valid Content content,
            @NotBlank @Size(max = 500) String reason) {}

    record Amended(
            @NotNull @Valid Content content,
            @NotBlank @Size(max = 500) String reason,
            boolean movesOpen) {}

    record Assignment(@NotNull UUID unit) {}

    record Question(
            @NotNull Instant start,
            @NotBlank @Size(max = 100) String length) {}

    record Answer(Instant due, List<Trace.Line> trace) {}

    @GetMapping
    List<Calendars.Revision> all() {
        return calendars.all();
    }

    @GetMapping("/keepers")
    List<Calendars.Keeper> keepers() {
        return calendars.keepers();
    }

    @GetMapping("/{id}/revisions")
    List<Calendars.Revision> revisions(@PathVariable UUID id) {
        return calendars.revisions(id);
    }

    @PostMapping("/{id}/units")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(@PathVariable UUID id, @RequestBody @Valid Assignment body, Actor actor) {
        calendars.assign(actor, body.unit, id);
    }

    @GetMapping("/{id}")
    Calendars.Revision one(@PathVariable UUID id) {
        return calendars.latest(id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Calendars.Revision create(@RequestBody @Valid NewCalendar body, Actor actor) {
        return calendars.latest(calendars.create(actor, body.unit, body.content.content(), body.reason.strip()));
    }

    @PutMapping("/{id}")
    Calendars.Revision amend(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @RequestBody @Valid Amended body,
            Actor actor) {
        var how = new Calendars.Amendment(body.reason.strip(), body.movesOpen);
        calendars.amend(actor, id, Math.toIntExact(Version.seen(seen)), body.content.content(), how);
        return calendars.latest(id);
    }

    @PostMapping(path = "/{id}/days", consumes = "text/calendar")
    List<DayException> importDays(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @RequestParam @NotBlank @Size(max = 500) String reason,
            @RequestParam(defaultValue = "false") boolean movesOpen,
            @RequestBody byte[] file,
            Actor actor) {
        int version = Math.toIntExact(Version.seen(seen));
        return calendars.importDays(actor, id, version, file, new Calendars.Amendment(reason.strip(), movesOpen));
    }

    /** What the file says beside what stands there now; changes nothing. */
    @PostMapping(path = "/{id}/days/preview", consumes = "text/calendar")
    List<Calendars.FoundDay> previewDays(@PathVariable UUID id, @RequestBody byte[] file, Actor actor) {
        return calendars.previewDays(actor, id, file);
    }

    /** What a length from an instant comes to, with its trace; changes nothing. */
    @PostMapping("/{id}/preview")
    Answer preview(@PathVariable UUID id, @RequestBody @Valid Question body) {
        Trace trace = Trace.kept();
        Calendars.Revision calendar = calendars.latest(id);
        Instant due = new Deadlines(calendar.content().calendar())
                .within(body.start, Length.parse(body.length), Deadlines.Terms.USUAL, List.of(), trace);
        return new Answer(due, trace.lines());
    }
}
