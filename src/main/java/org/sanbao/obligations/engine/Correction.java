package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.sanbao.journal.Recorded;
import org.sanbao.regulation.reading.Reads;
import org.sanbao.regulation.rules.Ruleset;

/** A row that corrects what an earlier one said, and what has to be judged again for it. */
final class Correction {

    private final Recorded row;

    Correction(Recorded row) {
        this.row = row;
    }

    static boolean is(Recorded row) {
        return row.type().equals("record.corrected");
    }

    /** Whether a rule reads what was corrected, itself or by the decisions and facts it asks. */
    boolean concerns(Reads reads, Ruleset rules) {
        return concerns(reads, rules, new HashSet<>());
    }

    private boolean concerns(Reads reads, Ruleset rules, Set<String> asked) {
        return reads.attributes().stream().anyMatch(this::touches)
                || reads.points().stream()
                        .filter(asked::add)
                        .flatMap(point -> rules.decision(point).stream())
                        .anyMatch(decision -> concerns(decision.reads(), rules, asked))
                || reads.facts().stream()
                        .filter(asked::add)
                        .flatMap(fact -> rules.fact(fact).stream())
                        .anyMatch(fact -> concerns(fact.reads(), rules, asked));
    }

    private boolean touches(String path) {
        int dot = path.indexOf('.');
        return dot > 0 && row.changes().containsKey(path.substring(0, dot));
    }

    /** The right start of a duty that runs from an event whose time was wrong, or null. */
    Instant began(Obligation obligation) {
        return row.attributes().get("instant") instanceof String instant
                        && obligation
                                .identity()
                                .cause()
                                .type()
                                .equals(row.attributes().get("event"))
                ? Instant.parse(instant)
                : null;
    }
}
