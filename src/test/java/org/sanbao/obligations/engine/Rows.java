package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.sanbao.journal.Recorded;

/** Rows of one case, in order. */
final class Rows {
    private final Rerun run;
    private final UUID stream;
    private int n;

    Rows(Rerun run, UUID stream) {
        this.run = run;
        this.stream = stream;
    }

    Recorded row(
            String type,
            Instant happened,
            Instant recorded,
            Map<String, Object> attributes,
            Map<String, Map<String, Object>> cards) {
        var refs = new LinkedHashMap<String, UUID>();
        refs.put(stream.equals(Plays.CASE) ? "call" : "person", stream);
        cards.forEach((name, card) -> refs.put(name, UUID.fromString((String) card.get("id"))));
        n++;
        return new Recorded(
                new UUID(stream.getLeastSignificantBits(), n),
                stream,
                n,
                Plays.UNIT,
                type,
                happened,
                recorded,
                null,
                attributes,
                refs,
                cards);
    }

    Rows tell(String type, String local) {
        return tell(type, local, local, Map.of());
    }

    Rows tell(String type, String local, Map<String, Object> attributes) {
        return tell(type, local, local, attributes);
    }

    Rows tell(String type, String happened, String recorded, Map<String, Object> attributes) {
        run.row(row(type, Plays.at(happened), Plays.at(recorded), attributes, Map.of()));
        return this;
    }

    Rows tell(String type, String local, Map<String, Object> attributes, Map<String, Map<String, Object>> cards) {
        run.row(row(type, Plays.at(local), Plays.at(local), attributes, cards));
        return this;
    }
}
