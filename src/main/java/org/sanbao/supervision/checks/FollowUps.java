package org.sanbao.supervision.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbao.access.Organisation;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What inspections found not kept, followed up until it is remedied: whoever is answerable says what was done, and whoever may inspect
 * accepts that or sends it back.
 */
@Service
@Transactional
public class FollowUps {

    private final FindingTable table;
    private final FindingViews views;
    private final ClauseNames clauses;
    private final Organisation organisation;
    private final Journal journal;
    private final BusinessClock clock;

    FollowUps(
            FindingTable table,
            FindingViews views,
            ClauseNames clauses,
            Organisation organisation,
            Journal journal,
            BusinessClock clock) {
        this.table = table;
        this.views = views;
        this.clauses = clauses;
        this.organisation = organisation;
        this.journal = journal;
        this.clock = clock;
    }

    /** One's own, or one of a unit in sight. */
    @Transactional(readOnly = true)
    public FindingView view(UUID id, Actor reader) {
        return views.of(List.of(seen(id, reader)), reader).getFirst();
    }

    /**
     * Says how it was remedied.
     *
     * @throws FindingStateForbids unless it is open
     */
    public void answer(UUID id, String done, Actor by) {
        FindingTable.Row row = seen(id, by);
        if (!FindingViews.answers(row, by)) {
            throw new NotAllowed(InspectionKind.SELF.capability());
        }
        String words = words("done", done);
        move(row, FindingState.OPEN, FindingState.ANSWERED);
        say(row, FindingView.Deed.ANSWERED, words, by);
        tell(row, new FindingEvent.Answered(), by);
    }

    /**
     * It is remedied.
     *
     * @param remark may be null
     * @throws NobodySettlesTheirOwnFinding for whoever answers for it, or said how it was remedied
     * @throws FindingStateForbids          unless it is answered
     */
    public void accept(UUID id, String remark, Actor by) {
        FindingTable.Row row = settled(id, by);
        move(row, FindingState.ANSWERED, FindingState.SETTLED);
        say(row, FindingView.Deed.SETTLED, Written.lines(remark), by);
        tell(row, new FindingEvent.Settled(), by);
    }

    /**
     * It is not remedied: it is open again.
     *
     * @param due by when it is to be now; null is when the regulation says
     * @throws NobodySettlesTheirOwnFinding likewise
     * @throws FindingStateForbids          unless it is answered
     */
    public void sendBack(UUID id, String why, LocalDate due, Actor by) {
        FindingTable.Row row = settled(id, by);
        String words = words("why", why);
        if (due != null && due.isBefore(today(row))) {
            throw new InvalidInput("due", "too-long-ago");
        }
        move(row, FindingState.ANSWERED, FindingState.OPEN);
        table.due(id, due);
        say(row, FindingView.Deed.SENT_BACK, words, by);
        journal.append(Entry.of(id, by, new FindingEvent.SentBack())
                .about("org", row.org())
                .with(new FindingCard(
                        id,
                        row.kind(),
                        row.answerable(),
                        row.inspector(),
                        clauses.of(row.edition(), row.clause(), by.language()).document(),
                        row.clause(),
                        due)));
    }

    private LocalDate today(FindingTable.Row row) {
        return organisation
                .unit(row.org(), Sight.everything("a finding in sight"))
                .dayOf(clock.instant());
    }

    private FindingTable.Row settled(UUID id, Actor by) {
        FindingTable.Row row =
                table.find(id).filter(each -> by.sight().covers(each.org())).orElseThrow(NotVisible::new);
        by.demand(InspectionKind.SPOT.capability());
        if (FindingViews.isAnsweredBy(row, table.words(List.of(id)).getOrDefault(id, List.of()), by)) {
            throw new NobodySettlesTheirOwnFinding();
        }
        return row;
    }

    private FindingTable.Row seen(UUID id, Actor reader) {
        FindingTable.Row row = table.find(id).orElseThrow(NotVisible::new);
        if (FindingViews.isOwn(row, reader)) {
            return row;
        }
        if (!reader.sight().covers(row.org())) {
            throw new NotVisible();
        }
        reader.demand(FindingViews.READ);
        return row;
    }

    private void move(FindingTable.Row row, FindingState from, FindingState to) {
        if (!table.move(row.id(), from, to)) {
            throw new FindingStateForbids();
        }
    }

    private void say(FindingTable.Row row, FindingView.Deed deed, String words, Actor by) {
        table.say(new FindingTable.Word(row.id(), deed, clock.instant(), by.person(), words));
    }

    private void tell(FindingTable.Row row, FindingEvent event, Actor by) {
        journal.append(Entry.of(row.id(), by, event).about("org", row.org()));
    }

    private static String words(String field, String said) {
        String words = Written.lines(said);
        if (words == null) {
            throw new InvalidInput(field, "not-blank");
        }
        return words;
    }
}
