package org.sanbao.workorders;

import jakarta.validation.Valid;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The buttons of the technician's phone; one operation each, so that an outbox can hold them. */
@RestController
@RequestMapping("/api/visits/{id}")
class VisitController {

    private final Visits visits;

    VisitController(Visits visits) {
        this.visits = visits;
    }

    @PostMapping("/accepted")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@PathVariable UUID id, @Valid @RequestBody StepEntry entry, Actor actor) {
        visits.step(actor, id, Step.ACCEPTED, entry);
    }

    @PostMapping("/departed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void depart(@PathVariable UUID id, @Valid @RequestBody StepEntry entry, Actor actor) {
        visits.step(actor, id, Step.DEPARTED, entry);
    }

    @PostMapping("/arrived")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void arrive(@PathVariable UUID id, @Valid @RequestBody StepEntry entry, Actor actor) {
        visits.step(actor, id, Step.ARRIVED, entry);
    }

    @PostMapping("/began")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void begin(@PathVariable UUID id, @Valid @RequestBody StepEntry entry, Actor actor) {
        visits.step(actor, id, Step.BEGAN, entry);
    }

    @PostMapping("/paused")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pause(@PathVariable UUID id, @Valid @RequestBody StepEntry entry, Actor actor) {
        visits.step(actor, id, Step.PAUSED, entry);
    }

    @PostMapping("/resumed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resume(@PathVariable UUID id, @Valid @RequestBody StepEntry entry, Actor actor) {
        visits.step(actor, id, Step.RESUMED, entry);
    }

    @PostMapping("/finished")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void finish(@PathVariable UUID id, @Valid @RequestBody FinishEntry entry, Actor actor) {
        visits.finish(actor, id, entry);
    }

    @PostMapping("/left")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable UUID id, @Valid @RequestBody StepEntry entry, Actor actor) {
        visits.step(actor, id, Step.LEFT, entry);
    }

    @PostMapping("/returned")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void comeBack(@PathVariable UUID id, @Valid @RequestBody StepEntry entry, Actor actor) {
        visits.step(actor, id, Step.RETURNED, entry);
    }
}
