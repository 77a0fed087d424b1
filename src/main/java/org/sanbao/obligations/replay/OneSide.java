package org.sanbao.obligations.replay;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sanbao.journal.Recorded;
import org.sanbao.obligations.StreamRun;
import org.sanbao.obligations.engine.CaseFile;
import org.sanbao.obligations.engine.Key;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.obligations.engine.Taken;
import org.sanbao.regulation.rules.GateRule;
import org.sanbao.regulation.rules.RuleRef;

/** A stream under one of the two sets of rules. Not for two threads. */
final class OneSide {

    private static final Set<String> PUT_TO_SOMEBODY = Set.of("charge", "mark", "open");

    private final StreamRun run;
    private Found found;
    private CaseFile file;

    OneSide(StreamRun run) {
        this.run = run;
    }

    /** What a rule said at an instant; {@code what} tells the outcome of a table, or the event a gate stands against. */
    record Said(RuleRef rule, String clause, Instant at, String what) {}

    /** By keys that are the same on both sides; {@code charged} is all that is put to somebody: charges, marks, matters. */
    record Found(
            Map<Key, Seen> duties, Map<String, Said> decided, Map<String, Said> charged, Map<String, Said> refused) {}

    Found work(List<Recorded> stream) {
        found = new Found(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (Obligation each : run.run(stream, Set.of(), this::decided, this::refused)) {
            found.duties.put(each.key(), Seen.of(each));
        }
        return found;
    }

    /** The stream worked on last, as it stands now. */
    CaseFile file() {
        return file;
    }

    private void decided(CaseFile now) {
        file = now;
        for (Taken each : file.taken()) {
            if (PUT_TO_SOMEBODY.contains(each.kind())) {
                charged(each);
            }
            if (each.kind().equals("outcome")) {
                String reason =
                        each.arguments().containsKey("why") ? each.arguments().get("why") + " " : "";
                found.decided.put(
                        each.source() + " " + each.arguments().get("point"),
                        new Said(
                                each.rule(),
                                each.clause(),
                                each.at(),
                                reason + each.arguments().get("columns")));
            }
        }
    }

    /**
     * By what it follows from, not by its edition: a draft's charge for the same thing is the same charge. What would be put to nobody, as
     * the work was nobody's yet, is no charge.
     */
    private void charged(Taken each) {
        Map<String, Object> says = each.arguments();
        boolean mark = each.kind().equals("mark");
        String party = mark ? "against" : "to";
        String who = Stream.of("_person", "_persons", "_members", "_outside")
                .map(part -> says.get(party + part))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse(null);
        if (who == null) {
            return;
        }
        found.charged.put(
                each.source() + " " + each.rule().key() + " " + each.list() + each.place() + "." + each.repetition(),
                new Said(each.rule(), each.clause(), each.at(), what(each.kind(), says) + " " + who));
    }

    private static String what(String kind, Map<String, Object> says) {
        return switch (kind) {
            case "mark" -> says.get("points") + " " + says.get("ledger");
            case "open" -> says.get("case").toString();
            default -> says.getOrDefault("amount", says.getOrDefault("suggest", "?")) + " " + says.get("currency");
        };
    }

    private void refused(CaseFile file, Recorded row) {
        run.gate().objections(file, row).stream()
                .filter(each -> each.mode() == GateRule.Mode.REFUSE)
                .forEach(each -> found.refused.put(
                        row.id() + " " + each.rule().key(),
                        new Said(each.rule(), each.clause(), row.happened(), row.type())));
    }
}
