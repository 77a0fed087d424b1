package org.sanbao.eventlogs.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanbao.obligations.engine.FactEntry;
import org.sanbao.obligations.engine.Ports;

/** Events counted for facts over all cases of a log, gathered before the cases are judged. A window holds all that happened up to its end. */
final class LogFacts implements Ports.Facts {

    private static final Comparator<FactEntry> IN_TIME =
            Comparator.comparing(FactEntry::happened).thenComparing(FactEntry::row);

    private final Map<List<String>, List<FactEntry>> byKey = new HashMap<>();

    void add(FactEntry entry) {
        byKey.computeIfAbsent(List.of(entry.fact(), entry.same()), ignored -> new ArrayList<>())
                .add(entry);
    }

    /** After the last one was added. */
    void sort() {
        byKey.values().forEach(entries -> entries.sort(IN_TIME));
    }

    @Override
    public List<FactEntry> entries(String fact, String same, Instant from, Instant until) {
        List<FactEntry> all = byKey.getOrDefault(List.of(fact, same), List.of());
        return all.subList(firstFrom(all, from), firstFrom(all, until.plusNanos(1)));
    }

    private static int firstFrom(List<FactEntry> all, Instant instant) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).happened().isBefore(instant)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
