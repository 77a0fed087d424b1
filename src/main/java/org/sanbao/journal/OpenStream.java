package org.sanbao.journal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.sanbao.shared.vocabulary.EventType;

/** A stream locked by the running transaction, with its head and its cards. */
final class OpenStream {

    private final UUID id;
    private final StreamState state;
    private UUID unit;
    private int n;
    private byte[] hash;
    private Instant recorded;
    private boolean isNew;

    OpenStream(UUID id, UUID unit, int n, byte[] hash, Instant recorded, StreamState state) {
        this.id = id;
        this.unit = unit;
        this.n = n;
        this.hash = hash;
        this.recorded = recorded;
        this.state = state;
        this.isNew = n == 0;
    }

    /** The row that continues the chain; its cards are folded into the state. */
    Recorded next(UUID rowId, Entry entry, Instant happened, Instant now) {
        Map<String, Map<String, Object>> changes = new LinkedHashMap<>();
        entry.cards().forEach(card -> changes.put(Plain.nameOf(card), Plain.attributes(card)));
        if (entry.unit() != null) {
            unit = entry.unit();
        }
        n++;
        recorded = now;
        var row = new Recorded(
                rowId,
                id,
                n,
                unit,
                Plain.nameOf(entry.event()),
                happened,
                now,
                entry.by().person(),
                Plain.attributes(entry.event()),
                refs(entry, changes),
                changes);
        state.fold(row);
        return row;
    }

    /** The row that would come next; nothing of it stays. */
    Journal.Foreseen foreseen(UUID rowId, Entry entry, Instant happened, Instant now) {
        var copy = new OpenStream(id, unit, n, hash, recorded, state.copy());
        return new Journal.Foreseen(copy.next(rowId, entry, happened, now), copy.state);
    }

    /** The cards the event has: those named, else the stream's latest of each kind its type lists. */
    private Map<String, UUID> refs(Entry entry, Map<String, Map<String, Object>> changes) {
        var refs = new LinkedHashMap<String, UUID>();
        for (String card :
                entry.event().getClass().getAnnotation(EventType.class).cards()) {
            if (card.equals("*")) {
                refs.putAll(state.latest());
            } else if (state.latest(card) != null) {
                refs.put(card, state.latest(card));
            }
        }
        changes.forEach((card, attributes) -> refs.put(card, UUID.fromString((String) attributes.get("id"))));
        refs.putAll(entry.refs());
        return refs;
    }

    UUID id() {
        return id;
    }

    UUID unit() {
        return unit;
    }

    int n() {
        return n;
    }

    byte[] hash() {
        return hash;
    }

    void chained(byte[] next) {
        hash = next;
    }

    Instant recorded() {
        return recorded;
    }

    StreamState state() {
        return state;
    }

    boolean isNew() {
        return isNew;
    }

    void stored() {
        isNew = false;
    }
}
