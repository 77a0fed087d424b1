package org.sanbao.obligations.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.sanbao.journal.JournalCursors;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.StreamState;
import org.sanbao.obligations.NotedFacts;
import org.sanbao.obligations.engine.CaseFile;
import org.sanbao.obligations.engine.Engine;
import org.sanbao.obligations.engine.Ports;
import org.sanbao.obligations.engine.World;

/** Gathers the events that a draft's facts count, which need not be those that the rules in force had noted. */
final class FactsUnder {

    private static final Ports.Facts NONE = (fact, same, from, until) -> List.of();

    private final Engine engine;
    private final NotedFacts facts = new NotedFacts();

    FactsUnder(Function<Ports.Facts, World> world) {
        engine = new Engine(world.apply(NONE));
    }

    /** Whole streams. */
    void note(List<JournalCursors.Fetched> rows) {
        CaseFile file = null;
        var past = new ArrayList<Recorded>();
        StreamState cards = null;
        UUID stream = null;
        for (JournalCursors.Fetched each : rows) {
            Recorded row = each.read();
            if (!row.stream().equals(stream)) {
                stream = row.stream();
                past.clear();
                cards = new StreamState();
                file = new CaseFile(stream, row.unit(), cards, List.of(), () -> past, key -> false);
            }
            cards.fold(row);
            past.add(row);
            file.now(cards, row.unit(), past.size());
            engine.note(file, row);
            file.facts().forEach(fact -> facts.add(fact, row));
            file.stored();
        }
    }

    NotedFacts facts() {
        return facts;
    }
}
