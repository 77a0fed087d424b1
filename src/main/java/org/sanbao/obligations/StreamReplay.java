package org.sanbao.obligations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sanbao.journal.Recorded;
import org.sanbao.obligations.engine.CaseFile;
import org.sanbao.obligations.engine.CaseRerun;
import org.sanbao.obligations.engine.Engine;
import org.sanbao.obligations.engine.Key;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.obligations.engine.Ports;
import org.sanbao.obligations.engine.World;

/** Works streams through one after the other and says where they differ from what is stored. Holds one stream at a time; not for two threads. */
final class StreamReplay {

    private final Engine engine;
    private final NotedFacts facts;
    private final StoredVerdicts stored;
    private final Function<UUID, List<Recorded>> streams;
    private final Instant end;

    /** The row being judged; null when all have been. */
    private Recorded now;

    /**
     * @param world   makes the world around the facts as they were known at the row being judged
     * @param streams rows of another stream, for when one is joined to the stream worked on
     * @param end     up to when time passes after the last row
     */
    StreamReplay(
            Function<Ports.Facts, World> world,
            NotedFacts facts,
            StoredVerdicts stored,
            Function<UUID, List<Recorded>> streams,
            Instant end) {
        this.facts = facts;
        this.stored = stored;
        this.streams = streams;
        this.end = end;
        this.engine = new Engine(world.apply((fact, same, from, until) -> facts.knownAt(now, fact, same, from, until)));
    }

    /** @param differences one text each: key, what production stored, what the replay found */
    record Outcome(int obligations, List<String> differences) {}

    /** @param verdicts what production stored for the stream */
    Outcome compare(List<Recorded> rows, Map<Key, Verdict> verdicts) {
        var noted = new TreeSet<String>();
        List<Obligation> found = run(rows, Set.of(), noted);
        Set<Key> elsewhere = raisedElsewhere(found, verdicts);
        if (!elsewhere.isEmpty()) {
            noted.clear();
            found = run(rows, elsewhere, noted);
        }
        return new Outcome(found.size(), differences(rows.getFirst().stream(), found, verdicts, noted));
    }

    private List<Obligation> run(List<Recorded> rows, Set<Key> elsewhere, Set<String> noted) {
        CaseRerun run = open(rows.getFirst(), elsewhere, file -> {
            file.facts().forEach(each -> noted.add(NotedFacts.text(each)));
        });
        for (Recorded row : rows) {
            now = row;
            run.row(row);
        }
        now = null;
        run.until(end);
        return run.obligations();
    }

    private CaseRerun open(Recorded first, Set<Key> elsewhere, java.util.function.Consumer<CaseFile> kept) {
        return new CaseRerun(engine, first, elsewhere::contains, this::beside, kept);
    }

    /** The obligations of another stream as they stood before the row being judged was recorded. */
    private List<Obligation> beside(UUID stream) {
        Recorded judged = now;
        CaseRerun run = null;
        for (Recorded row : streams.apply(stream)) {
            if (judged != null && row.recorded().isAfter(judged.recorded())) {
                break;
            }
            run = run == null ? open(row, Set.of(), file -> {}) : run;
            now = row;
            run.row(row);
        }
        now = judged;
        return run == null ? List.of() : run.obligations();
    }

    /** A subject that several streams speak of has such a duty once: production knew from its table that another stream had raised it. */
    private Set<Key> raisedElsewhere(List<Obligation> found, Map<Key, Verdict> verdicts) {
        var unknown = new ArrayList<Key>();
        for (Obligation each : found) {
            if (each.key().trigger().isEmpty() && !verdicts.containsKey(each.key())) {
                unknown.add(each.key());
            }
        }
        return unknown.isEmpty() ? Set.of() : stored.stored(unknown);
    }

    private List<String> differences(
            UUID stream, List<Obligation> found, Map<Key, Verdict> verdicts, Set<String> noted) {
        var differences = new ArrayList<String>();
        var left = new HashMap<>(verdicts);
        for (Obligation each : found) {
            Verdict before = left.remove(each.key());
            Verdict after = Verdict.of(each);
            if (!after.equals(before)) {
                differences.add(difference(each.key(), before, after));
            }
        }
        left.forEach((key, verdict) -> differences.add(difference(key, verdict, null)));
        if (!noted.equals(facts.of(stream))) {
            differences.add(difference("facts of " + stream, facts.of(stream), noted));
        }
        return differences;
    }

    static String difference(Object what, Object before, Object after) {
        UnaryOperator<Object> said = each -> each == null ? "nothing" : each;
        return what + "\n  stored   " + said.apply(before) + "\n  replayed " + said.apply(after);
    }
}
