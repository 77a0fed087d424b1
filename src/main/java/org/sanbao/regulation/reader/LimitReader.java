package org.sanbao.regulation.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanbao.regulation.expression.Names.ParamValue;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.rules.Deadline;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.Party;
import org.sanbao.regulation.rules.Warning;
import org.sanbao.regulation.time.Length;
import org.sanbao.regulation.time.Limit;

/** {@code within}, {@code by}, {@code before}, {@code no-limit}; and {@code warn}, which is reckoned from them. */
final class LimitReader {

    private static final List<String> LIMITS = List.of("within", "by", "before", "no-limit");
    private static final Pattern PERCENT = Pattern.compile("([1-9]\\d?)%");
    private static final Pattern PARAM = Pattern.compile("\\{([a-z0-9_]+)}(%?)");

    private final PackContext context;
    private final PartyReader parties;
    private final TimeReader times;
    private final EventReader events;

    LimitReader(PackContext context) {
        this.context = context;
        parties = new PartyReader(context);
        times = new TimeReader(context);
        events = new EventReader(context);
    }

    Deadline deadline(Section rule, Surroundings around) {
        List<String> given = LIMITS.stream().filter(rule::has).toList();
        if (given.size() != 1) {
            context.findings.error(
                    rule.place(),
                    given.isEmpty() ? "no-deadline" : "two-deadlines",
                    Map.of("known", String.join(", ", LIMITS)));
            return new Deadline.None();
        }
        return switch (given.getFirst()) {
            case "within" -> new Deadline.Within(limit(rule.get("within"), around));
            case "by" ->
                rule.text("by") == null
                        ? new Deadline.None()
                        : new Deadline.By(times.point(rule.text("by"), rule.place("by"), around));
            case "before" -> {
                EventPattern before = events.pattern(rule.get("before"), around);
                yield before == null ? new Deadline.None() : new Deadline.Before(before);
            }
            default -> new Deadline.None();
        };
    }

    private Limit limit(Tree tree, Surroundings around) {
        if (tree instanceof Tree.Mapping mapping) {
            Section choice = new Section(mapping, context.findings).only(List.of("if", "then", "else"));
            if (choice.require("if") & choice.require("then") & choice.require("else")) {
                return new Limit.Choice(
                        context.condition(choice, "if", around),
                        limit(choice.get("then"), around),
                        limit(choice.get("else"), around));
            }
            return new Limit.Fixed(new Length(List.of(), false));
        }
        String text = tree instanceof Tree.Scalar scalar ? scalar.text() : "";
        Matcher outcome = OutcomeReader.OUTCOME.matcher(text);
        if (outcome.matches()) {
            return decided(outcome, tree.place());
        }
        return new Limit.Fixed(times.length(text, tree.place(), around));
    }

    private Limit decided(Matcher named, Place place) {
        new OutcomeReader(context).check(named, Type.Kind.LENGTH, place);
        return new Limit.Decided(named.group(1), named.group(2));
    }

    List<Warning> warnings(Section rule, Surroundings around) {
        var warnings = new ArrayList<Warning>();
        for (Section warn : rule.sections("warn")) {
            warn.only(List.of("at", "to"));
            String at = warn.required("at");
            Party to = parties.required(warn, "to", around);
            if (at != null && to != null) {
                warnings.add(new Warning(at(at, warn.place("at"), around), to));
            }
        }
        return warnings;
    }

    private Warning.At at(String text, Place place, Surroundings around) {
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return new Warning.At.Percent(Integer.parseInt(percent.group(1)));
        }
        Matcher param = PARAM.matcher(text);
        if (param.matches()) {
            ParamValue value =
                    times.param(param.group(1), param.group(2).isEmpty() ? Type.Kind.PERCENT : Type.Kind.INT, place);
            return new Warning.At.Percent(
                    value == null || value.value() == null ? 100 : ((Long) value.value()).intValue());
        }
        if (text.endsWith(" before")) {
            return new Warning.At.Before(
                    times.length(text.substring(0, text.length() - " before".length()), place, around));
        }
        context.findings.error(place, "time-warning", Map.of("text", text));
        return new Warning.At.Percent(100);
    }
}
