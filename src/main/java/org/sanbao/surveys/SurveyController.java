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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opinion cards over HTTP. */
@RestController
class SurveyController {

    /** The programme of the after-sales measures; others are a regulation's to name. */
    private static final String OPINION_CARD = "opinion-card";

    private final OpinionCards cards;
    private final OpinionCardRepository repository;

    SurveyController(OpinionCards cards, OpinionCardRepository repository) {
        this.cards = cards;
        this.repository = repository;
    }

    /** Calls that wait for a card of this programme, oldest first. */
    @GetMapping("/api/surveys/waiting")
    List<OpinionCardRepository.Waiting> waiting(
            @RequestParam(defaultValue = OPINION_CARD) String programme, Actor actor) {
        actor.demand("survey.send");
        return repository.waiting(programme, actor.sight());
    }

    @PostMapping("/api/surveys/sent")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sent(@Valid @RequestBody Sent sent, Actor actor) {
        cards.send(sent.calls(), sent.programme(), sent.channel(), actor);
    }

    record Sent(
            @NotBlank @Size(max = 60) String programme,
            @NotEmpty @Size(max = 200) List<@NotNull UUID> calls,
            @NotNull SurveySent.Channel channel) {}
}
