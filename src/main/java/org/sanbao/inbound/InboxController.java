package org.sanbao.inbound;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.sanbao.calls.CallEntry;
import org.sanbao.calls.Calls;
import org.sanbao.shared.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What came in, over HTTP. */
@RestController
@RequestMapping("/api/inbound")
class InboxController {

    private final Inbox inbox;

    InboxController(Inbox inbox) {
        this.inbox = inbox;
    }

    /** @param over although a colleague deals with it; null: no */
    record Taking(Boolean over) {}

    record Joining(@NotNull UUID call) {}

    record Discarding(@NotBlank @Size(max = 1000) String reason) {}

    @GetMapping
    IncomingPage page(
            Actor actor,
            @RequestParam(defaultValue = "open") IncomingState state,
            @RequestParam(required = false) UUID after) {
        return inbox.page(actor, state, after);
    }

    @GetMapping("/{id}")
    IncomingFile file(Actor actor, @PathVariable UUID id) {
        return inbox.file(actor, id);
    }

    @PostMapping("/{id}/take")
    void take(Actor actor, @PathVariable UUID id, @Valid @RequestBody Taking body) {
        inbox.take(actor, id, Boolean.TRUE.equals(body.over()));
    }

    @PostMapping("/{id}/put-back")
    void putBack(Actor actor, @PathVariable UUID id) {
        inbox.putBack(actor, id);
    }

    @PostMapping("/{id}/register")
    ResponseEntity<Calls.Registered> register(Actor actor, @PathVariable UUID id, @Valid @RequestBody CallEntry entry) {
        Calls.Registered call = inbox.register(actor, id, entry);
        return ResponseEntity.created(URI.create("/api/calls/" + call.id())).body(call);
    }

    @PostMapping("/{id}/join")
    void join(Actor actor, @PathVariable UUID id, @Valid @RequestBody Joining body) {
        inbox.join(actor, id, body.call());
    }

    @PostMapping("/{id}/discard")
    void discard(Actor actor, @PathVariable UUID id, @Valid @RequestBody Discarding body) {
        inbox.discard(actor, id, body.reason());
    }
}
