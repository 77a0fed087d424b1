package org.sanbao.obligations.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Organisation;
import org.sanbao.journal.Timeline;
import org.sanbao.obligations.CaseTitles;
import org.sanbao.obligations.Cases;
import org.sanbao.regulation.drafts.Draft;
import org.sanbao.regulation.drafts.Drafts;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Replays of drafts, asked for, looked at and stopped. Whoever may read the draft may read what it would have meant for the units in sight. */
@Component
public class DraftReplays {

    private static final int SHOWN = 20;
    private static final int PAGE = 200;

    private final DraftReplayRows rows;
    private final Working working;
    private final Timeline timeline;
    private final Drafts drafts;
    private final Organisation organisation;
    private final Cases cases;
    private final BusinessClock clock;

    DraftReplays(
            DraftReplayRows rows,
            Working working,
            Timeline timeline,
            Drafts drafts,
            Organisation organisation,
            Cases cases,
            BusinessClock clock) {
        this.rows = rows;
        this.working = working;
        this.timeline = timeline;
        this.drafts = drafts;
        this.organisation = organisation;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Asks what the draft, as it is written now, would have meant from one day to another, both counted, in the unit's zone.
     *
     * @param unit with those below; null: the company for whoever sees all of it, else the actor's own
     */
    @Transactional
    public UUID ask(Actor by, UUID id, UUID unit, LocalDate from, LocalDate to) {
        Draft draft = drafts.find(by, id);
        OrgUnit of = unit == null ? widest(by) : organisation.unit(unit, by.sight());
        by.demand("regulation.edit");
        if (to.isBefore(from)) {
            throw new InvalidInput("to", "before-start");
        }
        drafts.compiled(id);
        var replay = new DraftReplay(
                Ids.next(),
                id,
                draft.revision(),
                of.id(),
                from.atStartOfDay(of.zone()).toInstant(),
                to.plusDays(1).atStartOfDay(of.zone()).toInstant(),
                ReplayState.WAITING,
                0,
                0,
                clock.instant(),
                by.person(),
                null,
                null,
                null);
        rows.insert(by, replay);
        return replay.id();
    }

    private OrgUnit widest(Actor by) {
        OrgUnit own = organisation.unit(by.unit(), by.sight());
        return by.sight().isEverything() ? organisation.unit(own.path().getFirst(), by.sight()) : own;
    }

    @Transactional(readOnly = true)
    List<DraftReplay> of(Actor by, UUID draft) {
        drafts.find(by, draft);
        return rows.of(draft, by.sight(), SHOWN);
    }

    @Transactional(readOnly = true)
    DraftReplay find(Actor by, UUID id) {
        DraftReplay found = rows.find(id, by.sight()).orElseThrow(NotVisible::new);
        drafts.find(by, found.draft());
        return found;
    }

    @Transactional
    void stop(Actor by, UUID id) {
        DraftReplay found = find(by, id);
        by.demand("regulation.edit");
        rows.stop(by, found);
    }

    /**
     * What the draft, as it is written now, says of one case that the reader sees, beside what is in force; where both say the same, too.
     * Nothing is kept.
     */
    List<Change> on(Actor by, UUID draft, UUID stream) {
        drafts.writable(by, draft);
        if (timeline.of(stream, by.sight()).isEmpty()) {
            throw new NotVisible();
        }
        CaseTitles.Title title = cases.titles(Set.of(stream), by).get(stream);
        var said = new ArrayList<Change>();
        for (Parting each : working.on(draft, stream)) {
            said.add(Change.of(said.size(), title, each));
        }
        return said;
    }

    /**
     * @param n     its place among all
     * @param title null where no page shows the case to the reader
     * @param kind  null where the draft makes no difference
     */
    record Change(
            int n,
            UUID stream,
            CaseTitles.Title title,
            String pack,
            String clause,
            String rule,
            Parting.Kind kind,
            Instant at,
            What what) {

        private static Change of(int n, CaseTitles.Title title, Parting each) {
            What what = What.of(each);
            return new Change(
                    n, each.stream(), title, each.pack(), each.clause(), each.rule(), each.kind(), what.at(), what);
        }
    }

    /**
     * What would have been otherwise, case by case.
     *
     * @param clause {@code P1/19}; null for all
     * @param after  the place of the last one read; -1 from the first
     */
    @Transactional(readOnly = true)
    List<Change> changes(Actor by, UUID id, String clause, int after) {
        find(by, id);
        var found = rows.changes(id, clause, after, PAGE, by.sight());
        Set<UUID> streams = new HashSet<>();
        found.forEach(each -> streams.add(each.stream()));
        var titles = cases.titles(streams, by);
        return found.stream()
                .map(each -> new Change(
                        each.n(),
                        each.stream(),
                        titles.get(each.stream()),
                        each.pack(),
                        each.clause(),
                        each.rule(),
                        each.kind(),
                        each.what().at(),
                        each.what()))
                .toList();
    }
}
