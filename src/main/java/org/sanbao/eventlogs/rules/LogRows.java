package org.sanbao.eventlogs.rules;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.eventlogs.log.LogColumn;
import org.sanbao.eventlogs.log.LogEvent;
import org.sanbao.journal.Recorded;

/** A case of a log as the engine reads a stream. What happened was recorded at once; ids follow from names and places, so they are the same each time. */
final class LogRows {

    private final LogVocabulary words;
    private final Map<String, LogColumn> columns;

    LogRows(LogVocabulary words, Map<String, LogColumn> columns) {
        this.words = words;
        this.columns = columns;
    }

    /** @param trace in order of time */
    List<Recorded> of(List<LogEvent> trace) {
        UUID stream = UUID.nameUUIDFromBytes(trace.getFirst().trace().getBytes(StandardCharsets.UTF_8));
        Map<String, UUID> refs = Map.of(LogVocabulary.CARD, stream);
        var rows = new ArrayList<Recorded>(trace.size());
        Map<String, Object> card = Map.of();
        for (LogEvent event : trace) {
            Map<String, Object> now = card(stream, event);
            boolean changed = !now.equals(card);
            rows.add(row(stream, rows.size() + 1, event, refs, changed ? Map.of(LogVocabulary.CARD, now) : Map.of()));
            card = now;
        }
        return rows;
    }

    private Recorded row(
            UUID stream, int n, LogEvent event, Map<String, UUID> refs, Map<String, Map<String, Object>> changes) {
        Instant at = event.at();
        var id = new UUID(stream.getMostSignificantBits() ^ n, stream.getLeastSignificantBits());
        return new Recorded(id, stream, n, null, event.activity(), at, at, null, attributes(event), refs, changes);
    }

    private Map<String, Object> attributes(LogEvent event) {
        var attributes = new HashMap<String, Object>();
        if (event.resource() != null) {
            attributes.put(LogVocabulary.RESOURCE, event.resource());
        }
        event.attributes().forEach((name, text) -> {
            String word = words.ofEvent().get(name);
            if (word != null) {
                attributes.put(word, columns.get(name).value(text));
            }
        });
        return attributes;
    }

    private Map<String, Object> card(UUID stream, LogEvent event) {
        var card = new HashMap<String, Object>();
        event.attributes().forEach((name, text) -> {
            String word = words.ofCase().get(name);
            if (word != null) {
                card.put(word, columns.get(name).value(text));
            }
        });
        card.put("id", stream.toString());
        card.put("name", event.trace());
        return card;
    }
}
