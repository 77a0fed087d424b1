package org.sanbao.notices;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/notices")
class NoticesController {

    private final Notices notices;

    NoticesController(Notices notices) {
        this.notices = notices;
    }

    /** @param until the latest one that the reader was shown */
    record Seen(@NotNull Instant until) {}

    @GetMapping
    Notices.Box mine(Actor actor) {
        return notices.of(actor);
    }

    @PostMapping("/{id}/read")
    void read(@PathVariable UUID id, Actor actor) {
        notices.read(actor, id);
    }

    @PostMapping("/read")
    void readAll(@RequestBody @Valid Seen body, Actor actor) {
        notices.readAll(actor, body.until);
    }
}
