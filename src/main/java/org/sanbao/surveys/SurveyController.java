package org.sanbao.surveys;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.sanbao.surveys.vocabulary.SurveySent;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opinion cards over HTTP. */
@RestController
class SurveyController {

    private final OpinionCards cards;
    private final OpinionCardRepository repository;

    SurveyController(OpinionCards cards, OpinionCardRepository repository) {
        this.cards = cards;
        this.repository = repository;
    }

    /** Calls that wait for a card of this programme, oldest first. */
    @GetMapping("/api/surveys/{programme}/waiting")
    List<OpinionCardRepository.Waiting> waiting(@PathVariable String programme, Actor actor) {
        actor.demand("survey.send");
        return repository.waiting(programme, actor.sight());
    }

    @PostMapping("/api/surveys/{programme}/sent")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sent(@PathVariable @NotBlank @Size(max = 60) String programme, @Valid @RequestBody Sent sent, Actor actor) {
        cards.send(sent.calls(), programme, sent.channel(), actor);
    }

    record Sent(@NotEmpty @Size(max = 200) List<@NotNull UUID> calls, @NotNull SurveySent.Channel channel) {}
}
