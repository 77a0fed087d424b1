package org.sanbao.matters;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Matters over HTTP. */
@RestController
@RequestMapping("/api/matters")
class MattersController {

    private final Matters matters;

    MattersController(Matters matters) {
        this.matters = matters;
    }

    record Answer(@NotBlank @Size(max = 2000) String done) {}

    record Acceptance(@Size(max = 2000) String remark) {}

    record Return(@NotBlank @Size(max = 2000) String why) {}

    @GetMapping
    List<MatterView> all(@RequestParam(required = false) MatterState state, Actor actor) {
        return matters.all(actor, state);
    }

    @GetMapping("/waiting")
    List<MatterView> waiting(Actor actor) {
        return matters.waiting(actor);
    }

    @GetMapping("/{id}")
    MatterView matter(@PathVariable UUID id, Actor actor) {
        return matters.view(id, actor);
    }

    @PostMapping("/{id}/answer")
    MatterView answer(@PathVariable UUID id, @Valid @RequestBody Answer answer, Actor actor) {
        matters.answer(id, answer.done(), actor);
        return matters.view(id, actor);
    }

    @PostMapping("/{id}/accept")
    MatterView accept(@PathVariable UUID id, @Valid @RequestBody Acceptance acceptance, Actor actor) {
        matters.accept(id, acceptance.remark(), actor);
        return matters.view(id, actor);
    }

    @PostMapping("/{id}/send-back")
    MatterView sendBack(@PathVariable UUID id, @Valid @RequestBody Return returned, Actor actor) {
        matters.sendBack(id, returned.why(), actor);
        return matters.view(id, actor);
    }
}
