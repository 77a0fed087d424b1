package org.sanbao.obligations;

import java.time.Instant;
import java.util.UUID;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.obligations.engine.Owner;
import org.sanbao.regulation.rules.RuleRef;

/** What production and a replay must agree on about an obligation. */
record Verdict(
        RuleRef rule,
        Obligation.State state,
        Instant due,
        Instant met,
        Instant breached,
        UUID breachedBy,
        Owner owner) {

    static Verdict of(Obligation obligation) {
        return new Verdict(
                obligation.rule(),
                obligation.state(),
                obligation.due(),
                obligation.met(),
                obligation.breached(),
                obligation.life().breachedBy(),
                obligation.owner());
    }

    @Override
    public String toString() {
        return String.join(
                " ",
                rule.toString(),
                state.name(),
                "due=" + due,
                "met=" + met,
                "breached=" + breached,
                "by=" + breachedBy,
                "owner=" + owner);
    }
}
