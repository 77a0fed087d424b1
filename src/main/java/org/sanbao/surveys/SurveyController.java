package org.sanbao.surveys;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.sanbao.lists.FileAsked;
import org.sanbao.lists.ListFiles;
import org.sanbao.lists.Listing;
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

    /** The longest list a page shows. */
    private static final int MOST = 500;

    /** The columns of the page, by the same keys. */
    private static final Listing<OpinionCardRepository.Waiting> COLUMNS = Listing.<OpinionCardRepository.Waiting>of(
                    "opinion-cards", "surveys.")
            .with("call", OpinionCardRepository.Waiting::number)
            .withWords("status", "calls.status.", OpinionCardRepository.Waiting::status)
            .with("customer", OpinionCardRepository.Waiting::customer)
            .with("registered", OpinionCardRepository.Waiting::registeredAt);

    private final OpinionCards cards;
    private final OpinionCardRepository repository;
    private final ListFiles files;

    SurveyController(OpinionCards cards, OpinionCardRepository repository, ListFiles files) {
        this.cards = cards;
        this.repository = repository;
        this.files = files;
    }

    /** Calls that wait for a card of this programme, oldest first. */
    @GetMapping("/api/surveys/waiting")
    List<OpinionCardRepository.Waiting> waiting(
            @RequestParam(defaultValue = OPINION_CARD) String programme, Actor actor) {
        actor.demand("survey.send");
        return repository.waiting(programme, actor.sight(), MOST);
    }

    @GetMapping("/api/surveys/waiting/file")
    void file(
            @RequestParam(defaultValue = OPINION_CARD) String programme,
            FileAsked file,
            Actor actor,
            HttpServletResponse answer)
            throws IOException {
        actor.demand("survey.send");
        files.send(
                actor,
                COLUMNS,
                file,
                into -> repository
                        .waiting(programme, actor.sight(), Integer.MAX_VALUE)
                        .forEach(into),
                answer);
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
