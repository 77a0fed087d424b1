package org.sanbao.obligations.replay;

import static org.sanbao.tables.Tables.JOURNAL;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Organisation;
import org.sanbao.journal.JournalCursors;
import org.sanbao.obligations.NotedFacts;
import org.sanbao.obligations.Processors;
import org.sanbao.obligations.Replay;
import org.sanbao.obligations.StreamRun;
import org.sanbao.obligations.engine.Ports;
import org.sanbao.obligations.engine.World;
import org.sanbao.regulation.drafts.CompiledDraft;
import org.sanbao.regulation.drafts.Drafts;
import org.sanbao.regulation.rules.FactRule;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** One replay from the first row of the journal to the last, all as of one moment, on all processors. */
@Component
class Working {

    private static final Sight ALL = Sight.everything("a replay was asked for by who sees the unit");
    private static final int PORTION = 2_000;
    private static final long LOOK = Duration.ofMillis(500).toNanos();

    private final Replay replay;
    private final Drafts drafts;
    private final JournalCursors journal;
    private final Organisation organisation;
    private final BusinessClock clock;
    private final DSLContext database;
    private final TransactionTemplate oneMoment;

    Working(
            Replay replay,
            Drafts drafts,
            JournalCursors journal,
            Organisation organisation,
            BusinessClock clock,
            DSLContext database,
            PlatformTransactionManager transactions) {
        this.replay = replay;
        this.drafts = drafts;
        this.journal = journal;
        this.organisation = organisation;
        this.clock = clock;
        this.database = database;
        oneMoment = new TransactionTemplate(transactions);
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Told how far it has come now and then, and says whether to go on. */
    interface Watch {
        boolean goesOn(long done, long all);
    }

    /** @return null if it was stopped */
    Tally over(DraftReplay asked, Watch watch) {
        return oneMoment.execute(status -> {
            try {
                return run(asked, watch);
            } catch (Stopped stopped) {
                return null;
            }
        });
    }

    /**
     * What both sets of rules say of one case, from its first event until now; where they say the same, too. Facts over cases are those
     * that the rules in force have noted.
     */
    List<Parting> on(UUID draft, UUID stream) {
        return oneMoment.execute(status -> {
            NotedFacts noted = NotedFacts.read(database);
            Instant end = Replay.workedOffUntil(clock.instant());
            CompiledDraft written = drafts.compiled(draft);
            var sides = sides(
                    new StreamRun(replay.world(), noted, journal::stream, end),
                    new StreamRun(replay.worldUnder(written.rules()), noted, journal::stream, end),
                    new BothSides.Asked(Instant.MIN, Instant.MAX, null),
                    takesOver(written, end),
                    end);
            return sides.of(journal.stream(stream));
        });
    }

    private Tally run(DraftReplay asked, Watch watch) {
        CompiledDraft draft = drafts.compiled(asked.draft());
        OrgUnit of = organisation.unit(asked.org(), ALL);
        Set<UUID> units = of.parent() == null ? null : organisation.below(of.id(), ALL);
        boolean counting = counts(draft);
        var progress = new Progress(watch, database.fetchCount(JOURNAL) * (counting ? 2L : 1L));
        Function<Ports.Facts, World> under = replay.worldUnder(draft.rules());
        NotedFacts noted = NotedFacts.read(database);
        NotedFacts counted = noted;
        if (counting) {
            var gathering = new FactsUnder(under);
            journal.inOrderOfStreams(PORTION, portion -> {
                gathering.note(portion);
                progress.done(portion.size());
            });
            counted = gathering.facts();
        }
        Instant end = Replay.workedOffUntil(clock.instant());
        Instant takesOver = takesOver(draft, end);
        var facts = new Facts(noted, counted);
        var what = new BothSides.Asked(asked.starts(), asked.ends(), units);
        return compare(new Tally(of.zone(), takesOver), what, under, facts, takesOver, end, progress);
    }

    /** Counted over cases: as noted by the rules that were, and as the draft counts. */
    private record Facts(NotedFacts before, NotedFacts after) {}

    private Tally compare(
            Tally tally,
            BothSides.Asked what,
            Function<Ports.Facts, World> under,
            Facts facts,
            Instant takesOver,
            Instant end,
            Progress progress) {
        var around = replay.world();
        int[] place = {0};
        try (var processors = new Processors<BothSides>(() -> sides(
                new StreamRun(around, facts.before, journal::stream, end),
                new StreamRun(under, facts.after, journal::stream, end),
                what,
                takesOver,
                end))) {
            journal.inOrderOfStreams(PORTION, portion -> {
                int mine = place[0]++;
                processors.give(sides -> tally.add(mine, sides.work(portion)));
                progress.done(portion.size());
            });
        }
        return tally;
    }

    private static BothSides sides(
            StreamRun before, StreamRun after, BothSides.Asked what, Instant takesOver, Instant now) {
        return new BothSides(
                new OneSide(before),
                new OneSide(after),
                what,
                takesOver == null ? null : new Takeover(before.engine(), after.engine(), takesOver, now));
    }

    /** When it comes into force, or now if its day has begun; null if it says nothing of open duties. */
    private static Instant takesOver(CompiledDraft draft, Instant now) {
        if (!Takeover.isSaidBy(draft)) {
            return null;
        }
        return draft.from().isBefore(now) ? now : draft.from();
    }

    /** Whether the draft counts events over cases: then it must be asked which. */
    private static boolean counts(CompiledDraft draft) {
        return draft.pack() != null
                && draft.pack().rules().anyMatch(rule -> rule instanceof FactRule fact && fact.counted() != null);
    }

    /** Tells now and then how many rows are behind. */
    private static final class Progress {

        private final Watch watch;
        private final long all;
        private long done;
        private long told = System.nanoTime() - LOOK;

        Progress(Watch watch, long all) {
            this.watch = watch;
            this.all = all;
        }

        void done(int rows) {
            done += rows;
            if (System.nanoTime() - told >= LOOK) {
                told = System.nanoTime();
                if (!watch.goesOn(done, all)) {
                    throw new Stopped();
                }
            }
        }
    }

    private static final class Stopped extends RuntimeException {
        Stopped() {
            super(null, null, false, false);
        }
    }
}
