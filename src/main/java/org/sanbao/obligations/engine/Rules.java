package org.sanbao.obligations.engine;

import java.util.List;
import org.sanbao.regulation.rules.Deadline;
import org.sanbao.regulation.rules.EffectRule;
import org.sanbao.regulation.rules.GateRule;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.Step;

/** Small questions to a rule. */
final class Rules {

    private Rules() {}

    /** Whether an open obligation of the rule may be met, limited or ended by such an event. */
    static boolean listens(ObligationRule rule, String type) {
        return Meeting.names(rule.must().patterns(), type)
                || rule.deadline() instanceof Deadline.Before before
                        && before.event().event().equals(type)
                || Meeting.names(rule.cancel().stream(), type);
    }

    static List<Step> steps(Rule rule, String list) {
        return switch (rule) {
            case ObligationRule obligation -> list.equals("then") ? obligation.then() : obligation.otherwise();
            case EffectRule effect -> effect.steps();
            case GateRule gate -> gate.otherwise();
            default -> List.of();
        };
    }
}
