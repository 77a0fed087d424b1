package org.sanbao.regulation.drafts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbao.access.Holders;
import org.sanbao.access.Organisation;
import org.sanbao.journal.Changes;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.regulation.reader.Outline;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.Unsighted;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A draft is discussed before it is put forward: departments are heard, anybody may comment on a clause, each comment is answered (S0-095). */
@Service
@Transactional
public class Consultation {

    private final Drafts drafts;
    private final DraftTable written;
    private final ConsultationTable table;
    private final DraftPlaces places;
    private final Organisation organisation;
    private final Holders holders;
    private final Journal journal;
    private final Changes changes;
    private final BusinessClock clock;

    Consultation(
            Drafts drafts,
            DraftTable written,
            ConsultationTable table,
            DraftPlaces places,
            Organisation organisation,
            Holders holders,
            Journal journal,
            Changes changes,
            BusinessClock clock) {
        this.drafts = drafts;
        this.written = written;
        this.table = table;
        this.places = places;
        this.organisation = organisation;
        this.holders = holders;
        this.journal = journal;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Asks units what they say of it; until the last day everybody in the company may read it and comment.
     *
     * @throws InvalidInput for a day that is over, or a unit out of sight
     */
    public void ask(Actor by, UUID id, Set<UUID> units, LocalDate until) {
        Draft draft = drafts.find(by, id);
        by.demand("regulation.edit");
        requireOpen(draft);
        if (until.isBefore(places.of(draft.terms()).dayOf(clock.instant()))) {
            throw new InvalidInput("until", "past");
        }
        Set<UUID> waiting = waiting(draft);
        for (UUID unit : units) {
            seen(by, unit);
            if (table.ask(id, unit, until, by.person(), clock.instant())) {
                journal.append(Entry.of(id, by, new RegulationEvent.HearingAsked(unit, until, waiting.contains(unit))));
            }
        }
    }

    /** The units that were asked and have not answered since; whoever was asked before the draft was last put forward is not waited for. */
    private Set<UUID> waiting(Draft draft) {
        return table.hearings(draft.id()).stream()
                .filter(each -> each.heard() == null
                        || each.heard().at().isBefore(each.asked().at()))
                .filter(each -> draft.submitted() == null
                        || draft.submitted().at().isBefore(each.asked().at()))
                .map(ConsultationTable.Hearing::unit)
                .collect(Collectors.toSet());
    }

    private void seen(Actor by, UUID unit) {
        try {
            organisation.unit(unit, by.sight());
        } catch (NotVisible outOfSight) {
            throw new InvalidInput("units", "unknown");
        }
    }

    /**
     * What a unit that was asked says; whoever heads it speaks, the others comment for themselves. It may say otherwise later.
     *
     * @param said may be null for who agrees
     */
    public void hear(Actor by, UUID id, UUID unit, boolean agrees, String said) {
        Draft draft = drafts.find(by, id);
        if (!maySpeakFor(by, unit)) {
            throw new NotAllowed("regulation.read");
        }
        requireOpen(draft);
        String words = Written.lines(said);
        if (!agrees && words == null) {
            throw new InvalidInput("said", "not-blank");
        }
        if (!table.hear(draft, unit, by.person(), clock.instant(), agrees, words)) {
            throw new NotVisible();
        }
        journal.append(Entry.of(id, by, new RegulationEvent.Consulted(unit, agrees))
                .with(RegulationCard.of(id, RegulationCard.Status.CONSULTED)));
    }

    /** Whether what the actor says is what the unit says. */
    @Transactional(readOnly = true)
    @Unsighted("of the actor themselves")
    public boolean maySpeakFor(Actor by, UUID unit) {
        return holders.isHead(by.person(), unit, clock.instant());
    }

    /** @param clause null: of the whole; one that the draft has, or had when it was begun */
    public UUID comment(Actor by, UUID id, String clause, String said) {
        Draft draft = drafts.find(by, id);
        requireOpen(draft);
        String about = Written.line(clause);
        if (about != null && clauses(draft).map(Outline.Clause::id).noneMatch(about::equals)) {
            throw new InvalidInput("clause", "unknown");
        }
        UUID comment = Ids.next();
        table.comment(comment, draft, about, Written.lines(said), by.person(), clock.instant());
        note(by, draft);
        return comment;
    }

    /** What may be commented on one by one: the draft's clauses in their order, then those it took out. */
    @Transactional(readOnly = true)
    @Unsighted("as the draft itself is found")
    public List<Outline.Clause> clauses(Actor by, UUID id) {
        return clauses(drafts.find(by, id)).toList();
    }

    private Stream<Outline.Clause> clauses(Draft draft) {
        var all = new LinkedHashMap<String, Outline.Clause>();
        for (int revision : List.of(draft.revision(), 1)) {
            Outline.of(written.writing(draft.id(), revision).files())
                    .clauses()
                    .forEach(each -> all.putIfAbsent(each.id(), each));
        }
        return all.values().stream();
    }

    /** @param taken whether the draft follows it */
    public void answer(Actor by, UUID id, UUID comment, boolean taken, String answer) {
        Draft draft = drafts.writable(by, id);
        requireOpen(draft);
        if (!table.answer(id, comment, Written.lines(answer), taken, by.person(), clock.instant())) {
            throw new NotVisible();
        }
        note(by, draft);
    }

    @Transactional(readOnly = true)
    @Unsighted("as the draft itself is found")
    public List<ConsultationTable.Hearing> hearings(Actor by, UUID id) {
        return table.hearings(drafts.find(by, id).id());
    }

    @Transactional(readOnly = true)
    @Unsighted("as the draft itself is found")
    public List<ConsultationTable.Comment> comments(Actor by, UUID id) {
        return table.comments(drafts.find(by, id).id());
    }

    private static void requireOpen(Draft draft) {
        if (!draft.state().open()) {
            throw new DraftStateForbids(draft.state());
        }
    }

    private void note(Actor by, Draft draft) {
        changes.note(by, Drafts.KIND, draft.id(), places.of(draft.terms()).id());
    }
}
