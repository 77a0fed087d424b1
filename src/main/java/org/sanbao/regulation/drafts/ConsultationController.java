package org.sanbao.regulation.drafts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanbao.access.PeopleNames;
import org.sanbao.shared.Actor;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who works on a draft, what was said of it, and by whom it was heard. */
@RestController
@RequestMapping("/api/regulation/drafts/{id}")
class ConsultationController {

    private final Drafts drafts;
    private final Consultation consultation;
    private final DraftingGroup group;
    private final DraftPlaces places;
    private final PeopleNames names;

    ConsultationController(
            Drafts drafts, Consultation consultation, DraftingGroup group, DraftPlaces places, PeopleNames names) {
        this.drafts = drafts;
        this.consultation = consultation;
        this.group = group;
        this.places = places;
        this.names = names;
    }

    record Asking(
            @NotEmpty @Size(max = 200) Set<@NotNull UUID> units,
            @NotNull LocalDate until) {}

    /** {@code said}: needed of who does not agree. */
    record Hearing(boolean agrees, @Size(max = 2000) String said) {}

    /** {@code clause}: null, of the whole. */
    record Comment(
            @Size(max = 40) String clause,
            @NotBlank @Size(max = 4000) String said) {}

    record Answer(boolean taken, @NotBlank @Size(max = 4000) String answer) {}

    /**
     * @param group in the order they were named, {@code hearings} as they were asked, {@code comments} as they were written
     * @param clauses that may be commented on
     */
    record Discussion(
            List<MemberView> group, List<HearingView> hearings, List<CommentView> comments, List<ClauseView> clauses) {}

    /** @param title in the reader's language where it has one, else in another; null without any */
    record ClauseView(String id, String title) {}

    record Naming(@NotNull UUID person) {}

    /** @param by who named them; null for Sanbao */
    record MemberView(UUID person, String name, String by, Instant at) {}

    /** @param earlier it was said of an earlier writing than the present one; {@code mine} the reader heads the unit and may speak for it; {@code agrees} null until it was heard */
    record HearingView(
            UUID unit,
            String name,
            LocalDate until,
            String by,
            Instant at,
            Boolean agrees,
            String said,
            boolean earlier,
            boolean mine) {}

    /** @param answer null until it was answered */
    record CommentView(
            UUID id,
            int revision,
            String clause,
            String said,
            String by,
            Instant at,
            String answer,
            Boolean taken,
            String answeredBy,
            Instant answeredAt) {}

    @GetMapping("/discussion")
    Discussion discussion(@PathVariable UUID id, Actor actor) {
        var members = group.members(actor, id);
        var hearings = consultation.hearings(actor, id);
        var comments = consultation.comments(actor, id);
        int revision = drafts.find(actor, id).revision();
        var people = new HashSet<UUID>();
        Stream.concat(
                        hearings.stream().map(ConsultationTable.Hearing::heard),
                        comments.stream().flatMap(each -> Stream.of(each.written(), each.answered())))
                .filter(Objects::nonNull)
                .map(Draft.Act::by)
                .filter(Objects::nonNull)
                .forEach(people::add);
        members.forEach(each -> {
            people.add(each.person());
            people.add(each.named().by());
        });
        people.remove(null);
        Map<UUID, String> written = names.of(people);
        return new Discussion(
                members.stream().map(each -> view(each, written)).toList(),
                hearings.stream()
                        .map(each -> view(each, revision, written, actor))
                        .toList(),
                comments.stream().map(each -> view(each, written)).toList(),
                consultation.clauses(actor, id).stream()
                        .map(each -> new ClauseView(
                                each.id(), each.title(actor.language()).orElse(null)))
                        .toList());
    }

    @PostMapping("/group")
    Discussion name(@PathVariable UUID id, @Valid @RequestBody Naming naming, Actor actor) {
        group.name(actor, id, naming.person());
        return discussion(id, actor);
    }

    @DeleteMapping("/group/{person}")
    Discussion release(@PathVariable UUID id, @PathVariable UUID person, Actor actor) {
        group.release(actor, id, person);
        return discussion(id, actor);
    }

    @PostMapping("/hearings")
    Discussion ask(@PathVariable UUID id, @Valid @RequestBody Asking asking, Actor actor) {
        consultation.ask(actor, id, asking.units(), asking.until());
        return discussion(id, actor);
    }

    @PostMapping("/hearings/{unit}")
    Discussion hear(@PathVariable UUID id, @PathVariable UUID unit, @Valid @RequestBody Hearing hearing, Actor actor) {
        consultation.hear(actor, id, unit, hearing.agrees(), hearing.said());
        return discussion(id, actor);
    }

    @PostMapping("/comments")
    Discussion comment(@PathVariable UUID id, @Valid @RequestBody Comment comment, Actor actor) {
        consultation.comment(actor, id, comment.clause(), comment.said());
        return discussion(id, actor);
    }

    @PostMapping("/comments/{comment}/answer")
    Discussion answer(
            @PathVariable UUID id, @PathVariable UUID comment, @Valid @RequestBody Answer answer, Actor actor) {
        consultation.answer(actor, id, comment, answer.taken(), answer.answer());
        return discussion(id, actor);
    }

    private HearingView view(ConsultationTable.Hearing each, int revision, Map<UUID, String> people, Actor reader) {
        return new HearingView(
                each.unit(),
                places.name(each.unit()),
                each.until(),
                by(each.heard(), people),
                at(each.heard()),
                each.agrees(),
                each.said(),
                each.revision() != null && each.revision() < revision,
                consultation.maySpeakFor(reader, each.unit()));
    }

    private static MemberView view(DraftingGroupTable.Member each, Map<UUID, String> people) {
        return new MemberView(each.person(), people.get(each.person()), by(each.named(), people), at(each.named()));
    }

    private static CommentView view(ConsultationTable.Comment each, Map<UUID, String> people) {
        return new CommentView(
                each.id(),
                each.revision(),
                each.clause(),
                each.said(),
                by(each.written(), people),
                at(each.written()),
                each.answer(),
                each.taken(),
                by(each.answered(), people),
                at(each.answered()));
    }

    private static String by(Draft.Act act, Map<UUID, String> people) {
        return act == null || act.by() == null ? null : people.get(act.by());
    }

    private static Instant at(Draft.Act act) {
        return act == null ? null : act.at();
    }
}
