package org.sanbao.obligations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.sanbao.journal.Recorded;
import org.sanbao.obligations.engine.Key;
import org.sanbao.obligations.engine.Obligation;

/** Works streams through one after the other and says where they differ from what is stored. Holds one stream at a time; not for two threads. */
final class StreamReplay {

    private final StreamRun streams;
    private final NotedFacts facts;
    private final StoredVerdicts stored;

    /** @param facts those production noted, which the run is given too */
    StreamReplay(StreamRun streams, NotedFacts facts, StoredVerdicts stored) {
        this.streams = streams;
        this.facts = facts;
        this.stored = stored;
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
        return streams.run(
                rows,
                elsewhere,
                file -> file.facts().forEach(each -> noted.add(NotedFacts.text(each))),
                (file, row) -> {});
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
