package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.sanbao.journal.Recorded;

/** Runs the engine in memory over rows in the order they were recorded: the replay of a draft, of our own journal, and of situations. */
public final class Rerun {

    private final Map<UUID, CaseRerun> lines = new LinkedHashMap<>();
    private final Map<String, List<FactEntry>> facts = new HashMap<>();
    private final List<Taken> taken = new ArrayList<>();
    private final Engine engine;
    private final World world;

    /** @param world makes the world around the facts of this run */
    public Rerun(Function<Ports.Facts, World> world) {
        this.world = world.apply(this::entries);
        this.engine = new Engine(this.world);
    }

    /** The next row. Rows of one stream come in their order. */
    public void row(Recorded row) {
        line(row).row(row);
    }

    private CaseRerun line(Recorded first) {
        return lines.computeIfAbsent(
                first.stream(), stream -> new CaseRerun(engine, first, key -> false, this::obligations, this::keep));
    }

    /** Time passes without anything happening. */
    public void until(Instant instant) {
        lines.values().forEach(line -> line.until(instant));
    }

    private void keep(CaseFile file) {
        if (!file.taken().isEmpty()) {
            taken.addAll(file.taken());
        }
        file.facts().forEach(fact -> facts.computeIfAbsent(fact.fact() + "|" + fact.same(), key -> new ArrayList<>())
                .add(fact));
    }

    private List<FactEntry> entries(String fact, String same, Instant from, Instant until) {
        return facts.getOrDefault(fact + "|" + same, List.of()).stream()
                .filter(each ->
                        !each.happened().isBefore(from) && !each.happened().isAfter(until))
                .toList();
    }

    public Collection<Obligation> obligations() {
        return lines.values().stream()
                .flatMap(line -> line.obligations().stream())
                .toList();
    }

    /** Of one stream; empty if it is unknown. */
    public List<Obligation> obligations(UUID stream) {
        return lines.containsKey(stream) ? lines.get(stream).obligations() : List.of();
    }

    public List<Taken> taken() {
        return taken;
    }

    /** What stands against an event that has not happened. */
    public List<Gate.Objection> objections(Recorded intended) {
        return new Gate(world).objections(line(intended).file(), intended);
    }

    public World world() {
        return world;
    }
}
