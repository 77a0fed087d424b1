package org.sanbao.regulation.drafts;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanbao.access.PeopleNames;
import org.sanbao.regulation.Adoption;
import org.sanbao.regulation.Adoptions;
import org.sanbao.regulation.ShippedVersions;
import org.sanbao.regulation.ShippedVersions.Shipped;
import org.sanbao.regulation.document.Pack;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Texts;
import org.springframework.stereotype.Component;

/** Drafts in the reader's language, with the names of who did what. */
@Component
class DraftViews {

    private final Adoptions adoptions;
    private final ShippedVersions shipped;
    private final QuestionTable questions;
    private final Approvers approvers;
    private final DraftRights rights;
    private final DraftPlaces places;
    private final PeopleNames names;
    private final BusinessClock clock;
    private final Texts texts;

    DraftViews(
            Adoptions adoptions,
            ShippedVersions shipped,
            QuestionTable questions,
            Approvers approvers,
            DraftRights rights,
            DraftPlaces places,
            PeopleNames names,
            BusinessClock clock,
            Texts texts) {
        this.adoptions = adoptions;
        this.shipped = shipped;
        this.questions = questions;
        this.approvers = approvers;
        this.rights = rights;
        this.places = places;
        this.names = names;
        this.clock = clock;
        this.texts = texts;
    }

    DraftView view(Actor reader, Draft draft) {
        return views(reader, List.of(draft)).getFirst();
    }

    List<DraftView> views(Actor reader, List<Draft> drafts) {
        var people = new HashSet<UUID>();
        drafts.forEach(draft -> Stream.of(draft.drafted(), draft.submitted(), draft.decided())
                .filter(Objects::nonNull)
                .map(Draft.Act::by)
                .filter(Objects::nonNull)
                .forEach(people::add));
        Map<UUID, String> written = names.of(people);
        return drafts.stream().map(draft -> view(reader, draft, written)).toList();
    }

    private DraftView view(Actor reader, Draft draft, Map<UUID, String> people) {
        Approvers.Named named = approvers.of(draft);
        Approvers.Hindrance hindrance = approvers.hindrance(reader, draft, rights.mayWrite(reader, draft));
        return new DraftView(
                draft.id(),
                draft.document(),
                title(reader, draft),
                state(draft),
                draft.terms().purpose(),
                draft.terms().repeals(),
                draft.terms().units(),
                draft.terms().units().stream().map(places::name).sorted().toList(),
                draft.terms().products(),
                draft.terms().effective(),
                places.begins(draft.terms()),
                edition(draft.base()),
                edition(draft.adoption()),
                draft.upstream() == null
                        ? null
                        : shipped.find(draft.upstream()).map(Shipped::version).orElse(null),
                draft.upstream() == null ? 0 : questions.open(draft.id()),
                draft.revision(),
                draft.version(),
                done(draft.drafted(), people),
                done(draft.submitted(), people),
                done(draft.decided(), people),
                draft.remark(),
                draft.isReplayed(),
                named.roles().stream()
                        .map(role -> texts.get(reader.language(), "access.role." + role, Map.of()))
                        .toList(),
                named.rule() == null
                        ? null
                        : new DraftView.Clause(named.rule().pack(), named.rule().edition(), named.clause()),
                hindrance == null ? null : Codes.of(hindrance),
                may(reader, draft));
    }

    private String title(Actor reader, Draft draft) {
        return adoptions.known().stream()
                .filter(each -> each.document().equals(draft.document()))
                .max(Comparator.comparing(Adoption::number))
                .flatMap(latest -> adoptions.pack(latest.id()))
                .map(pack -> pack.title().in(reader.language(), pack.authoritative()))
                .map(said -> said.text())
                .orElse(draft.document());
    }

    private String edition(UUID adoption) {
        return adoption == null
                ? null
                : adoptions.pack(adoption).map(Pack::edition).orElse(null);
    }

    private String state(Draft draft) {
        if (draft.state() != DraftState.APPROVED) {
            return draft.state().code();
        }
        Instant now = clock.instant();
        Optional<Adoption> came = adoptions.known().stream()
                .filter(each -> each.id().equals(draft.adoption()))
                .findFirst();
        if (draft.terms().repeals()) {
            return came.map(Adoption::until)
                            .filter(until -> !until.isAfter(now))
                            .isPresent()
                    ? "repealed"
                    : "approved";
        }
        return came.map(adoption -> adoption.inForce(now)
                        ? "in-force"
                        : now.isBefore(adoption.from()) ? "approved" : ended(adoption))
                .orElse("approved");
    }

    /** Another came in its place at that very instant, or nothing did. */
    private String ended(Adoption adoption) {
        return adoptions.known().stream()
                        .anyMatch(each -> each.sharesPlaceWith(adoption)
                                && each.from().equals(adoption.until())
                                && !each.id().equals(adoption.id()))
                ? "superseded"
                : "repealed";
    }

    private static DraftView.Done done(Draft.Act act, Map<UUID, String> people) {
        return act == null ? null : new DraftView.Done(act.by() == null ? null : people.get(act.by()), act.at());
    }

    private Set<String> may(Actor reader, Draft draft) {
        var may = new TreeSet<String>();
        boolean edits = reader.may("regulation.edit");
        if (draft.state().open() && rights.mayWrite(reader, draft)) {
            may.add("write");
        }
        if (edits && draft.state().open()) {
            may.add("lead");
            if (draft.state() != DraftState.DRAFT) {
                may.add("submit");
            }
        }
        if (edits && (draft.state().open() || draft.state() == DraftState.SUBMITTED)) {
            may.add("withdraw");
        }
        if (draft.state() == DraftState.SUBMITTED
                && approvers.is(reader, draft)
                && !approvers.isOwn(reader.person(), draft)) {
            may.add("decide");
        }
        return may;
    }
}
