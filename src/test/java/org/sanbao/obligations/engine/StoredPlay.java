package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.StreamState;
import org.sanbao.regulation.rules.Step;
import org.sanbao.regulation.rules.Timing;
import org.sanbao.regulation.rules.Trigger;
import org.sanbao.regulation.time.Delay;
import org.sanbao.regulation.time.Unit;

/** A case with pauses, a breach, delayed and repeated steps, and a late deed, told row by row to whoever keeps files. */
public final class StoredPlay {

    private final List<Recorded> rows = new ArrayList<>();
    private final World world;
    private final Rerun memory;

    /** What a keeper of files does around the engine: opens the file as stored, and stores it. */
    public interface Keeper {
        CaseFile open(Recorded row, StreamState state, List<Recorded> past);

        void keep(CaseFile file);
    }

    public StoredPlay() {
        var later = new Timing(
                org.sanbao.regulation.reading.Condition.ALWAYS,
                new Delay.After(org.sanbao.regulation.time.Length.of(2, Unit.HOURS)),
                null,
                null,
                1);
        var rules = List.of(
                new Draft("arrive")
                        .when("call.registered")
                        .must("visit.arrived")
                        .limit(Plays.within(6, Unit.WORKING_HOURS))
                        .warnAt(75)
                        .otherwise(Plays.informing("director"), new Step.Raise(later, "director"))
                        .then(Plays.informing("clerk"))
                        .rule(),
                new Draft("director")
                        .when(new Trigger.Raised())
                        .must("job.assigned")
                        .limit(Plays.within(1, Unit.DAYS))
                        .rule(),
                new Draft("voucher")
                        .when("call.registered")
                        .must("job.opened")
                        .limit(Plays.endOfSameWorkingDay())
                        .rule());
        Function<Ports.Facts, World> worlds = facts -> Plays.world(rules, facts);
        world = worlds.apply((fact, same, from, until) -> List.of());
        memory = new Rerun(worlds);
        tell("call.registered", "2026-03-06T09:00", "2026-03-06T09:00", Map.of());
        tell("case.paused", "2026-03-06T10:00", "2026-03-06T10:00", Map.of("reason", "waiting-for-customer"));
        tell("case.resumed", "2026-03-06T11:00", "2026-03-06T11:00", Map.of());
        tell("job.opened", "2026-03-06T11:30", "2026-03-06T11:30", Map.of("amount", 3L, "rate", 1.5, "urgent", true));
        tell("note", "2026-03-07T09:00", "2026-03-07T09:00", Map.of());
        tell("visit.arrived", "2026-03-06T16:00", "2026-03-09T10:00", Map.of());
    }

    private void tell(String type, String happened, String recorded, Map<String, Object> attributes) {
        int n = rows.size() + 1;
        rows.add(new Recorded(
                new java.util.UUID(77, n),
                Plays.CASE,
                n,
                Plays.UNIT,
                type,
                Plays.at(happened),
                Plays.at(recorded),
                null,
                attributes,
                Map.of("call", Plays.CASE),
                Map.of()));
    }

    /** What each obligation came to with the keeper between every two rows. */
    public void play(Keeper keeper) {
        var engine = new Engine(world);
        for (Recorded row : rows) {
            CaseFile file = keeper.open(row, new StreamState(), rows.subList(0, row.n()));
            engine.advance(file, row.recorded());
            file.now(new StreamState(), row.unit(), row.n());
            engine.apply(file, row);
            keeper.keep(file);
            memory.row(row);
        }
    }

    /** What it comes to in memory. */
    public Map<String, String> expected() {
        return verdicts(memory.obligations());
    }

    public static Map<String, String> verdicts(Iterable<Obligation> obligations) {
        var verdicts = new TreeMap<String, String>();
        for (Obligation each : obligations) {
            Instant next = each.life().next();
            verdicts.put(
                    each.key().toString(),
                    each.state() + " " + each.due() + " " + each.met() + " " + each.breached() + " " + next + " "
                            + each.deeds() + " " + each.identity().cause() + " " + each.shares() + " "
                            + each.clock().limit());
        }
        return verdicts;
    }

    public List<String> steps() {
        return memory.taken().stream().map(Taken::key).sorted().toList();
    }
}
