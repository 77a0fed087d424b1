package org.sanbao.obligations;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.sanbao.access.Organisation;
import org.sanbao.access.PostChanges;
import org.sanbao.calendar.Calendars;
import org.sanbao.journal.JournalCursors;
import org.sanbao.journal.Recorded;
import org.sanbao.obligations.engine.Key;
import org.sanbao.obligations.engine.Ports;
import org.sanbao.obligations.engine.World;
import org.sanbao.regulation.rules.Rulebook;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Unsighted;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs the engine over the whole journal, stream after stream on all processors, and compares with what production stored. Only the streams
 * at work are in memory, and the events that were noted for facts, however long the journal is.
 */
@Component
public class Replay {

    /** At least so many rows go to a processor at once. */
    private static final int PORTION = 2_000;

    private final World world;
    private final JournalCursors journal;
    private final Sweep sweep;
    private final BusinessClock clock;
    private final Calendars calendars;
    private final PostChanges posts;
    private final Organisation organisation;
    private final DSLContext database;
    private final TransactionTemplate oneMoment;

    Replay(
            World world,
            JournalCursors journal,
            Sweep sweep,
            BusinessClock clock,
            Calendars calendars,
            PostChanges posts,
            Organisation organisation,
            DSLContext database,
            PlatformTransactionManager transactions) {
        this.world = world;
        this.journal = journal;
        this.sweep = sweep;
        this.clock = clock;
        this.calendars = calendars;
        this.posts = posts;
        this.organisation = organisation;
        this.database = database;
        oneMoment = new TransactionTemplate(transactions);
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * @param differences one text each: key, what production stored, what the replay found; of very many only the first
     * @param differing   how many there are
     */
    public record Result(long rows, long millis, int obligations, List<String> differences, long differing) {}

    /** First works off what is due, so that both stand at the same instant. */
    @Unsighted("the operator's command; it shows keys and instants only")
    public Result compare() {
        sweep.run();
        return oneMoment.execute(status -> replay());
    }

    /** The world a replay asks: answers are remembered, and facts are those given. Safe for many threads if the facts are. */
    @Unsighted("rules, calendars and holders, for the engine")
    public Function<Ports.Facts, World> world() {
        return world(world.rules(), world.times());
    }

    /** The same world under other rules; the calendars these declare are kept nowhere. */
    @Unsighted("rules, calendars and holders, for the engine")
    public Function<Ports.Facts, World> worldUnder(Rulebook rules) {
        return world(rules, new WorkTimesOfUnits(calendars, organisation, PackCalendars.passing(rules)));
    }

    private Function<Ports.Facts, World> world(Rulebook rules, Ports.WorkTimes times) {
        var remembered = new Remembered(times, world.holders(), rules, calendars, posts);
        return facts -> new World(rules, remembered, remembered, facts, world.sets(), world.subjects(), Replay::anyId);
    }

    /** Up to when time passes for a replay at an instant: as far as production has worked off what fell due. */
    public static Instant workedOffUntil(Instant now) {
        return Sweep.workedOffUntil(now);
    }

    /** Nothing of a replay is stored, so its ids need neither order nor secrecy. */
    private static UUID anyId() {
        var dice = ThreadLocalRandom.current();
        return new UUID(dice.nextLong(), dice.nextLong());
    }

    private Result replay() {
        long begun = System.nanoTime();
        Instant end = Sweep.workedOffUntil(clock.instant());
        var stored = new StoredVerdicts(database);
        var facts = NotedFacts.read(database);
        var around = world();
        var tally = new Tally();
        UUID[] last = {null};
        try (var processors = new Processors<StreamReplay>(
                () -> new StreamReplay(new StreamRun(around, facts, journal::stream, end), facts, stored))) {
            journal.inOrderOfStreams(PORTION, portion -> {
                UUID after = last[0];
                last[0] = portion.getLast().stream();
                var verdicts = stored.between(after, last[0]);
                processors.give(replay -> tally.add(portion.size(), compare(replay, portion, verdicts)));
            });
        }
        tally.add(0, unknown(stored.between(last[0], null)));
        return tally.result(Duration.ofNanos(System.nanoTime() - begun));
    }

    private static List<StreamReplay.Outcome> compare(
            StreamReplay replay, List<JournalCursors.Fetched> portion, Map<UUID, Map<Key, Verdict>> verdicts) {
        var outcomes = new ArrayList<StreamReplay.Outcome>();
        var stream = new ArrayList<Recorded>();
        for (var row : portion) {
            if (!stream.isEmpty() && !stream.getFirst().stream().equals(row.stream())) {
                outcomes.add(ofStream(replay, stream, verdicts));
                stream.clear();
            }
            stream.add(row.read());
        }
        outcomes.add(ofStream(replay, stream, verdicts));
        outcomes.addAll(unknown(verdicts));
        return outcomes;
    }

    private static StreamReplay.Outcome ofStream(
            StreamReplay replay, List<Recorded> stream, Map<UUID, Map<Key, Verdict>> verdicts) {
        Map<Key, Verdict> ofStream = verdicts.remove(stream.getFirst().stream());
        return replay.compare(stream, ofStream == null ? Map.of() : ofStream);
    }

    /** Obligations of streams of which the journal has no row. */
    private static List<StreamReplay.Outcome> unknown(Map<UUID, Map<Key, Verdict>> verdicts) {
        return verdicts.values().stream()
                .map(each -> new StreamReplay.Outcome(
                        0,
                        each.entrySet().stream()
                                .map(one -> StreamReplay.difference(one.getKey(), one.getValue(), null))
                                .toList()))
                .toList();
    }

    /** Sums up; safe for many threads. */
    private static final class Tally {

        private static final int MOST = 1_000;

        private long rows;
        private int obligations;
        private long differing;
        private final List<String> differences = new ArrayList<>();

        synchronized void add(int more, List<StreamReplay.Outcome> outcomes) {
            rows += more;
            for (var each : outcomes) {
                obligations += each.obligations();
                differing += each.differences().size();
                each.differences().stream()
                        .limit(MOST - Math.min(MOST, differences.size()))
                        .forEach(differences::add);
            }
        }

        synchronized Result result(Duration took) {
            return new Result(
                    rows,
                    took.toMillis(),
                    obligations,
                    differences.stream().sorted().toList(),
                    differing);
        }
    }
}
