package org.sanbao.eventlogs.rules;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanbao.eventlogs.log.LogProfile;
import org.sanbao.eventlogs.log.LogTraces;
import org.sanbao.journal.Recorded;
import org.sanbao.obligations.engine.CaseFile;
import org.sanbao.obligations.engine.CaseRerun;
import org.sanbao.obligations.engine.DeclaredCalendars;
import org.sanbao.obligations.engine.Engine;
import org.sanbao.obligations.engine.Gate;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.obligations.engine.Ports;
import org.sanbao.obligations.engine.World;
import org.sanbao.regulation.rules.GateRule;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.Rule;

/** Works a log through by a pack, case by case, with the engine that production runs. The events stay as they are: only the rules speak. */
public final class LogReplay {

    private final LogPack pack;
    private final LogRows rows;
    private final LogFacts facts = new LogFacts();
    private final Engine engine;
    private final Gate gate;
    private final Instant end;
    private final Map<String, ClauseKept.Count> counts = new LinkedHashMap<>();
    private final Map<String, GateKept> gates = new LinkedHashMap<>();
    private long number;

    /**
     * @param zone of times in which no calendar of the pack is declared
     * @param end  how far time goes on: obligations due before and not met are breached
     */
    public LogReplay(LogPack pack, LogVocabulary words, LogProfile profile, ZoneId zone, Instant end) {
        this.pack = pack;
        this.end = end;
        rows = new LogRows(words, profile.columns());
        var world = new World(
                pack,
                new DeclaredCalendars(pack, zone),
                (role, unit, at) -> Optional.empty(),
                facts,
                row -> List.<Ports.Sets.Change>of(),
                event -> List.of(LogVocabulary.CARD),
                () -> new UUID(0, ++number));
        engine = new Engine(world);
        gate = new Gate(world);
        pack.rules().all(ObligationRule.class).forEach(each -> counts.put(each.id(), count(each)));
        pack.rules()
                .all(GateRule.class)
                .forEach(each -> gates.put(each.id(), new GateKept(clause(each), each.id(), 0)));
    }

    private static ClauseKept.Count count(Rule rule) {
        return new ClauseKept.Count(clause(rule), rule.id());
    }

    private static String clause(Rule rule) {
        return rule.head().clause();
    }

    /** How often something was done against which a gate of the clause stood. */
    public record GateKept(String clause, String rule, long refused) {}

    /** In the order of the pack. */
    public record Result(List<ClauseKept> clauses, List<GateKept> gates) {}

    /** One obligation of a case, for a list of them. */
    public record Found(String trace, Obligation obligation, ClauseKept.Status status) {}

    /** @param each sees every obligation in the order of cases */
    public Result run(LogTraces traces, Consumer<Found> each) throws IOException {
        if (counts()) {
            traces.forEach(trace -> work(rows.of(trace), file -> file.facts().forEach(facts::add), false));
            facts.sort();
        }
        traces.forEach(trace -> work(rows.of(trace), this::undecided, true).forEach(found -> {
            ClauseKept.Count count = counts.get(found.rule().rule());
            if (count != null) {
                count.see(found);
                each.accept(new Found(trace.getFirst().trace(), found, ClauseKept.Status.of(found)));
            }
        }));
        return new Result(counts.values().stream().map(ClauseKept.Count::kept).toList(), List.copyOf(gates.values()));
    }

    /** Whether any rule counts events over cases. */
    private boolean counts() {
        Set<String> types = pack.rules().eventTypes();
        return types.stream().anyMatch(type -> !pack.rules().factsOf(type).isEmpty());
    }

    private List<Obligation> work(List<Recorded> stream, Consumer<CaseFile> kept, boolean judged) {
        var rerun = new CaseRerun(engine, stream.getFirst(), key -> false, other -> List.of(), kept);
        if (judged && !gates.isEmpty()) {
            rerun.asking(this::asked);
        }
        stream.forEach(rerun::row);
        rerun.until(end);
        return rerun.obligations();
    }

    private void asked(CaseFile file, Recorded row) {
        gate.objections(file, row)
                .forEach(objection -> gates.computeIfPresent(
                        objection.rule().rule(), (id, kept) -> new GateKept(kept.clause(), id, kept.refused() + 1)));
    }

    private void undecided(CaseFile file) {
        file.taken().forEach(taken -> {
            ClauseKept.Count count = taken.kind().equals("cannot-be-decided")
                    ? counts.get(taken.rule().rule())
                    : null;
            if (count != null) {
                count.undecided();
            }
        });
    }
}
