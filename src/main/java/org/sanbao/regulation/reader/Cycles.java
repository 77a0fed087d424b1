package org.sanbao.regulation.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.rules.EffectRule;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.FactRule;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.Step;
import org.sanbao.regulation.rules.Trigger;

/**
 * Rules that set each other off with neither a person nor time in between: an effect that deems the event it starts from, an obligation met by
 * the very event that raises it and raising itself again.
 */
final class Cycles {

    private final Map<String, Set<String>> next = new TreeMap<>();

    Cycles(Pack pack) {
        pack.rules().forEach(rule -> next.put(rule.id(), new TreeSet<>()));
        pack.rules().forEach(from -> immediate(from)
                .forEach(step -> pack.rules().filter(to -> follows(step, to)).forEach(to -> next.get(from.id())
                        .add(to.id()))));
    }

    /** Steps taken at once and without anybody's consent. */
    private static Stream<Step> immediate(Rule rule) {
        Stream<Step> steps =
                rule instanceof ObligationRule obligation ? metByOwnTrigger(obligation) : Codes.steps(rule);
        return steps.filter(
                step -> step.timing().after() == null && step.timing().every() == null);
    }

    /** An obligation waits for somebody, unless what raises it also meets it. */
    private static Stream<Step> metByOwnTrigger(ObligationRule rule) {
        boolean raised = rule.trigger() instanceof Trigger.Raised;
        boolean own = rule.trigger() instanceof Trigger.When when
                && rule.must() != null
                && rule.must().patterns().map(EventPattern::event).anyMatch(event -> names(when, event));
        return own || raised && rule.must() == null ? rule.then().stream() : Stream.empty();
    }

    private static boolean follows(Step step, Rule to) {
        return switch (step) {
            case Step.Raise raise -> raise.obligation().equals(to.id());
            case Step.Charge charge -> charge.charge().equals(to.id());
            case Step.Deem deem when deem.confirm() == null -> starts(to, deem.event());
            case Step.Mark mark -> starts(to, FactRule.ENTERED);
            case Step.Notify notify -> starts(to, "party.informed");
            case Step.Issue issue -> starts(to, "form.opened");
            default -> false;
        };
    }

    private static boolean starts(Rule rule, String event) {
        return rule instanceof EffectRule effect && effect.trigger() instanceof Trigger.When when && names(when, event)
                || rule instanceof ObligationRule obligation
                        && obligation.trigger() instanceof Trigger.When raiser
                        && names(raiser, event);
    }

    private static boolean names(Trigger.When when, String event) {
        return when.events().stream().anyMatch(pattern -> pattern.event().equals(event));
    }

    /** Each cycle once, from its smallest rule round to it again. */
    List<List<String>> find() {
        var cycles = new ArrayList<List<String>>();
        next.keySet().forEach(start -> walk(start, new ArrayList<>(List.of(start)), cycles));
        return cycles;
    }

    private void walk(String start, List<String> path, List<List<String>> cycles) {
        for (String rule : next.getOrDefault(path.getLast(), Set.of())) {
            if (rule.equals(start)) {
                var cycle = new ArrayList<>(path);
                cycle.add(start);
                cycles.add(cycle);
            } else if (rule.compareTo(start) > 0 && !path.contains(rule)) {
                path.add(rule);
                walk(start, path, cycles);
                path.removeLast();
            }
        }
    }
}
