package org.sanbao.obligations;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.impl.DSL;
import org.sanbao.journal.JournalCursors;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.obligations.engine.Rerun;
import org.sanbao.obligations.engine.World;
import org.sanbao.shared.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs the engine over the whole journal, in the order in which its rows were recorded, and compares with what production stored. */
@Component
public class Replay {

    private final World world;
    private final JournalCursors journal;
    private final ObligationRows rows;
    private final Sweep sweep;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    Replay(
            World world,
            JournalCursors journal,
            ObligationRows rows,
            Sweep sweep,
            BusinessClock clock,
            TransactionTemplate transaction) {
        this.world = world;
        this.journal = journal;
        this.rows = rows;
        this.sweep = sweep;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** @param differences one line each: key, what production stored, what the replay found */
    public record Result(long rows, long millis, int obligations, List<String> differences) {}

    /** First works off what is due, so that both stand at the same instant. One transaction, so that posts and calendars are read once. */
    @org.sanbao.shared.Unsighted("the operator's command; it shows keys and instants only")
    public Result compare() {
        sweep.run();
        return transaction.execute(status -> replay());
    }

    private Result replay() {
        long begun = System.nanoTime();
        var run = new Rerun(facts -> new World(
                world.rules(), world.times(), world.holders(), facts, world.sets(), world.subjects(), world.ids()));
        long[] count = {0};
        journal.inOrderOfRecording(row -> {
            count[0]++;
            run.row(row);
        });
        run.until(Sweep.workedOffUntil(clock.instant()));
        Map<String, String> stored = verdicts(rows.find(DSL.noCondition()));
        Map<String, String> found = verdicts(run.obligations());
        return new Result(
                count[0],
                Duration.ofNanos(System.nanoTime() - begun).toMillis(),
                found.size(),
                differences(stored, found));
    }

    private static Map<String, String> verdicts(Iterable<Obligation> obligations) {
        var verdicts = new TreeMap<String, String>();
        for (Obligation each : obligations) {
            var life = each.life();
            verdicts.put(
                    each.key().toString(),
                    String.join(
                            " ",
                            each.rule().toString(),
                            life.state().name(),
                            "due=" + each.due(),
                            "met=" + life.met(),
                            "breached=" + life.breached(),
                            "by=" + life.breachedBy(),
                            "owner=" + each.owner()));
        }
        return verdicts;
    }

    private static List<String> differences(Map<String, String> stored, Map<String, String> found) {
        var differences = new ArrayList<String>();
        stored.forEach((key, verdict) -> {
            String other = found.get(key);
            if (!verdict.equals(other)) {
                differences.add(key + "\n  stored   " + verdict + "\n  replayed " + other);
            }
        });
        found.forEach((key, verdict) -> {
            if (!stored.containsKey(key)) {
                differences.add(key + "\n  stored   nothing\n  replayed " + verdict);
            }
        });
        return differences;
    }
}
