package org.sanbao.obligations;

import static org.sanbao.tables.Tables.FACT_ENTRY;
import static org.sanbao.tables.Tables.JOURNAL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.journal.Recorded;
import org.sanbao.obligations.engine.FactEntry;

/**
 * Events that production noted for facts, with their place in the order of recording. A replay that goes stream by stream takes those of the
 * other streams from here, and compares those of each stream with what it notes itself, so that none is believed unseen.
 */
public final class NotedFacts {

    /** Streams mixed: as they were recorded, rows of one instant by stream, rows of one stream in their order. */
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::recorded).thenComparing(Place::stream).thenComparing(Place::n);

    private final Map<String, List<Noted>> byKey = new HashMap<>();
    private final Map<UUID, Set<String>> byStream = new HashMap<>();

    private record Place(Instant recorded, UUID stream, int n) {}

    private record Noted(FactEntry entry, Place place) {}

    /** Those production noted. */
    public static NotedFacts read(DSLContext database) {
        var facts = new NotedFacts();
        database.select(FACT_ENTRY.fields())
                .select(JOURNAL.RECORDED, JOURNAL.STREAM, JOURNAL.N)
                .from(FACT_ENTRY)
                .join(JOURNAL)
                .on(JOURNAL.ID.eq(FACT_ENTRY.ROW))
                .fetch()
                .forEach(row -> facts.add(
                        new FactEntry(
                                row.get(FACT_ENTRY.FACT),
                                row.get(FACT_ENTRY.SAME),
                                row.get(FACT_ENTRY.ROW),
                                row.get(FACT_ENTRY.HAPPENED),
                                Codec.value(row.get(FACT_ENTRY.VALUE))),
                        new Place(row.get(JOURNAL.RECORDED), row.get(JOURNAL.STREAM), row.get(JOURNAL.N))));
        return facts;
    }

    /** An event the row was noted for. */
    public void add(FactEntry entry, Recorded row) {
        add(entry, new Place(row.recorded(), row.stream(), row.n()));
    }

    private void add(FactEntry entry, Place place) {
        byKey.computeIfAbsent(key(entry.fact(), entry.same()), ignored -> new ArrayList<>())
                .add(new Noted(entry, place));
        byStream.computeIfAbsent(place.stream, ignored -> new TreeSet<>()).add(text(entry));
    }

    /** Those known when a row was recorded; {@code now} null is after all rows. */
    List<FactEntry> knownAt(Recorded now, String fact, String same, Instant from, Instant until) {
        Place place = now == null ? null : new Place(now.recorded(), now.stream(), now.n());
        return byKey.getOrDefault(key(fact, same), List.of()).stream()
                .filter(each -> place == null || ORDER.compare(each.place, place) < 0)
                .map(Noted::entry)
                .filter(each ->
                        !each.happened().isBefore(from) && !each.happened().isAfter(until))
                .toList();
    }

    /** What production noted for a stream's rows, one text each. */
    Set<String> of(UUID stream) {
        return byStream.getOrDefault(stream, Set.of());
    }

    static String text(FactEntry entry) {
        return key(entry.fact(), entry.same()) + " " + entry.row() + " " + entry.happened() + " " + entry.value();
    }

    private static String key(String fact, String same) {
        return fact + "|" + same;
    }
}
