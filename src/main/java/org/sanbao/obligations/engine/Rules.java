package org.sanbao.obligations.engine;

import java.util.List;
import org.sanbao.regulation.rules.Deadline;
import org.sanbao.regulation.rules.EffectRule;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.GateRule;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.Step;

/** Small questions to a rule. */
final class Rules {

    private Rules() {}

    /** Whether an open obligation of the rule may be met, limited or ended by such an event. */
    static boolean listens(ObligationRule rule, String type) {
        return rule.must().names(type)
                || rule.deadline() instanceof Deadline.Before before
                        && before.event().event().equals(type)
                || names(rule.cancel(), type);
    }

    static boolean names(List<EventPattern> patterns, String type) {
        for (EventPattern each : patterns) {
            if (each.event().equals(type)) {
                return true;
            }
        }
        return false;
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
