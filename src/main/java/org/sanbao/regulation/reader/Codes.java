package org.sanbao.regulation.reader;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sanbao.regulation.rules.ChargeRule;
import org.sanbao.regulation.rules.DecisionRule;
import org.sanbao.regulation.rules.EffectRule;
import org.sanbao.regulation.rules.GateRule;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.Step;
import org.sanbao.regulation.rules.Trigger;

/** The codes of texts a rule cites, and its steps. */
final class Codes {

    private Codes() {}

    static Stream<Step> steps(Rule rule) {
        return switch (rule) {
            case ObligationRule obligation ->
                Stream.concat(obligation.then().stream(), obligation.otherwise().stream());
            case EffectRule effect -> effect.steps().stream();
            case GateRule gate -> gate.otherwise().stream();
            default -> Stream.empty();
        };
    }

    static boolean isRaised(Rule rule) {
        return rule instanceof ObligationRule obligation && obligation.trigger() instanceof Trigger.Raised
                || rule instanceof ChargeRule charge && charge.trigger() instanceof Trigger.Raised;
    }

    static Set<String> of(Rule rule) {
        var codes = new TreeSet<String>();
        steps(rule).map(Codes::code).filter(Objects::nonNull).forEach(codes::add);
        if (rule instanceof GateRule gate && gate.say() != null) {
            codes.add(gate.say());
        }
        if (rule instanceof DecisionRule decision) {
            decision.rows().stream()
                    .map(DecisionRule.Row::why)
                    .filter(Objects::nonNull)
                    .forEach(codes::add);
        }
        return codes;
    }

    private static String code(Step step) {
        return switch (step) {
            case Step.Notify notify -> notify.about();
            case Step.Escalate escalate -> escalate.about();
            case Step.Say say -> say.text();
            default -> null;
        };
    }
}
