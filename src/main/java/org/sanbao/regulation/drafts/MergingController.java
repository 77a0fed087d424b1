package org.sanbao.regulation.drafts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbao.access.PeopleNames;
import org.sanbao.regulation.reader.Outline;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Codes;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is to be said where the company and a new version of its pack part. */
@RestController
@RequestMapping("/api/regulation/drafts/{id}")
class MergingController {

    private final Drafts drafts;
    private final Merging merging;
    private final DraftViews views;
    private final PeopleNames names;

    MergingController(Drafts drafts, Merging merging, DraftViews views, PeopleNames names) {
        this.drafts = drafts;
        this.merging = merging;
        this.views = views;
        this.names = names;
    }

    /** {@code file}: null for a figure of the company's own, which {@code label} calls as the regulation does, or null. {@code answer}: null, {@code ours}, {@code theirs} or {@code other}. */
    record Question(
            int number,
            String file,
            List<String> path,
            String label,
            String base,
            String ours,
            String theirs,
            String answer,
            String by,
            Instant at) {}

    /** @param number of the question */
    record Said(
            @Min(1) int number,
            @NotNull @Size(max = 10) String answer,
            @Size(max = 50_000) String other) {}

    @GetMapping("/questions")
    List<Question> questions(@PathVariable UUID id, Actor actor) {
        List<MergeQuestion> all = merging.questions(actor, id);
        Map<UUID, String> written = names.of(all.stream()
                .map(MergeQuestion::answeredBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<String, String> labels = all.isEmpty() ? Map.of() : labels(drafts.writing(actor, id), actor.language());
        return all.stream().map(each -> view(each, labels, written)).toList();
    }

    /** What figures are called, in the reader's language where the text has it. */
    private static Map<String, String> labels(Writing writing, Locale reader) {
        var labels = new HashMap<String, String>();
        Outline.of(writing.files()).params().forEach(param -> param.label(reader)
                .ifPresent(label -> labels.putIfAbsent(param.name(), label)));
        return labels;
    }

    private static Question view(MergeQuestion each, Map<String, String> labels, Map<UUID, String> people) {
        return new Question(
                each.number(),
                each.file(),
                each.path(),
                each.file() == null ? labels.get(each.path().getLast()) : null,
                each.base(),
                each.ours(),
                each.theirs(),
                each.isOpen() ? null : Codes.of(each.answer()),
                each.answeredBy() == null ? null : people.get(each.answeredBy()),
                each.answeredAt());
    }

    @PostMapping("/answers")
    DraftView answer(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @Valid @RequestBody Said said,
            Actor actor) {
        return views.view(actor, merging.answer(actor, id, seen, said.number(), answer(said.answer()), said.other()));
    }

    private static MergeQuestion.Answer answer(String code) {
        try {
            return Codes.parse(MergeQuestion.Answer.class, code);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInput("answer", "invalid");
        }
    }
}
