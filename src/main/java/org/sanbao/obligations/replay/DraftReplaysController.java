package org.sanbao.obligations.replay;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
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

/** What a draft would have meant for the work of some time. */
@RestController
@RequestMapping("/api/obligations")
class DraftReplaysController {

    private final DraftReplays replays;
    private final ReplayViews views;

    DraftReplaysController(DraftReplays replays, ReplayViews views) {
        this.replays = replays;
        this.views = views;
    }

    /** {@code unit}: null, as far as one sees; both days are counted. */
    record Asking(
            UUID unit, @NotNull LocalDate from, @NotNull LocalDate to) {}

    @PostMapping("/drafts/{draft}/replays")
    @ResponseStatus(HttpStatus.CREATED)
    DraftReplay ask(@PathVariable UUID draft, @Valid @RequestBody Asking asking, Actor actor) {
        return replays.find(actor, replays.ask(actor, draft, asking.unit(), asking.from(), asking.to()));
    }

    @GetMapping("/drafts/{draft}/replays")
    List<DraftReplay> of(@PathVariable UUID draft, Actor actor) {
        return replays.of(actor, draft);
    }

    /** The draft tried on one case. */
    @GetMapping("/drafts/{draft}/cases/{id}")
    ReplayViews.Trial on(@PathVariable UUID draft, @PathVariable UUID id, Actor actor) {
        return views.trial(draft, replays.on(actor, draft, id), actor);
    }

    @GetMapping("/replays/{id}")
    ReplayViews.View one(@PathVariable UUID id, Actor actor) {
        return views.of(replays.find(actor, id), actor);
    }

    @PostMapping("/replays/{id}/stop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop(@PathVariable UUID id, Actor actor) {
        replays.stop(actor, id);
    }

    @GetMapping("/replays/{id}/changes")
    List<DraftReplays.Change> changes(
            @PathVariable UUID id,
            @RequestParam(required = false) String clause,
            @RequestParam(defaultValue = "-1") int after,
            Actor actor) {
        return replays.changes(actor, id, clause, after);
    }
}
