package org.sanbao.obligations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consequences")
class ConsequencesController {

    private final Consequences consequences;
    private final Consents consents;

    ConsequencesController(Consequences consequences, Consents consents) {
        this.consequences = consequences;
        this.consents = consents;
    }

    record Again(@NotBlank @Size(max = 600) String key) {}

    @GetMapping("/cases/{stream}")
    List<Consequences.View> ofCase(@PathVariable UUID stream, Actor actor) {
        return consequences.ofCase(stream, actor);
    }

    @GetMapping("/left")
    List<Consequences.View> left(Actor actor) {
        return consequences.left(actor);
    }

    @PostMapping("/again")
    void again(@RequestBody @Valid Again body, Actor actor) {
        consequences.again(actor, body.key);
    }

    record Word(@NotBlank @Size(max = 600) String key, boolean agrees) {}

    /** The reader's consent to what then counts as done, or their refusal. */
    @PostMapping("/consent")
    void consent(@RequestBody @Valid Word body, Actor actor) {
        consents.say(actor, body.key, body.agrees);
    }
}
