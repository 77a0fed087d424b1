package org.sanbao.regulation.rules;

import java.util.List;
import java.util.Set;

/**
 * What every rule has.
 *
 * @param clause  number of the clause it stands in
 * @param source  ids of the requirement it carries ({@code S3-026})
 * @param topic   topic of the vocabulary, or null: rules without one add up
 * @param awaits  module that will emit what it needs; null if all is there
 * @param notSet  parameters it reads that have no value
 */
public record Head(
        RuleRef ref,
        String clause,
        List<String> source,
        String topic,
        Scope scope,
        String awaits,
        Set<String> notSet,
        Transition transition) {

    /** What becomes of open obligations when a new version starts. */
    public enum Transition {
        KEEP,
        RETARGET,
        CANCEL
    }

    public enum State {
        RUNS,
        NOT_SET,
        AWAITS
    }

    public Head {
        source = List.copyOf(source);
        notSet = Set.copyOf(notSet);
    }

    public State state() {
        return awaits != null ? State.AWAITS : notSet.isEmpty() ? State.RUNS : State.NOT_SET;
    }
}
