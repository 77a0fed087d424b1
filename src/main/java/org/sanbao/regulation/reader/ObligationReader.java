package org.sanbao.regulation.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanbao.regulation.expression.Names.ParamValue;
import org.sanbao.regulation.expression.Nearest;
import org.sanbao.regulation.reading.Condition;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.rules.Deadline;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.Head;
import org.sanbao.regulation.rules.Must;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.ObligationRule.Once;
import org.sanbao.regulation.rules.ObligationRule.Reopen;
import org.sanbao.regulation.rules.ObligationRule.Shift;
import org.sanbao.regulation.rules.Party;
import org.sanbao.regulation.rules.Step;
import org.sanbao.regulation.rules.Trigger;
import org.sanbao.regulation.rules.Warning;
import org.sanbao.regulation.time.Length;
import org.sanbao.regulation.time.Limit;
import org.sanbao.regulation.vocabulary.EventWord;
import org.sanbao.regulation.vocabulary.PointWord;

/** {@code obligation}. */
final class ObligationReader {

    static final List<String> KEYS = List.of(
            "when",
            "every",
            "for",
            "who",
            "answers",
            "holder",
            "must",
            "of",
            "within",
            "by",
            "before",
            "no-limit",
            "calendar",
            "first-day",
            "roll",
            "opens",
            "shift",
            "warn",
            "pause",
            "cancel",
            "reopen",
            "once",
            "proof",
            "else",
            "then");
    private static final List<String> LIMITS = List.of("within", "by", "before", "no-limit");
    private static final Pattern OUTCOME = Pattern.compile("outcome\\.([a-z_]+)\\.([a-z_]+)");
    private static final Pattern PERCENT = Pattern.compile("([1-9]\\d?)%");
    private static final Pattern PARAM = Pattern.compile("\\{([a-z0-9_]+)}(%?)");

    private final PackContext context;
    private final PartyReader parties;
    private final TimeReader times;
    private final EventReader events;

    ObligationReader(PackContext context) {
        this.context = context;
        parties = new PartyReader(context);
        times = new TimeReader(context);
        events = new EventReader(context);
    }

    ObligationRule read(Section rule, Head head) {
        Triggered triggered = new TriggerReader(context).read(rule);
        Surroundings around = triggered.around();
        String subject = subject(rule, triggered);
        Condition condition = context.condition(rule, "if", around);
        Party who = parties.required(rule, "who", around);
        Must must = rule.require("must") ? events.must(rule.get("must"), around, subject) : null;
        Surroundings met = must == null ? around : around.judging(words(must));
        List<Step> otherwise = new StepReader(context).steps(rule, "else", around);
        List<Step> then = new StepReader(context).steps(rule, "then", met);
        return new ObligationRule(
                head,
                triggered.trigger(),
                condition,
                who,
                parties.read(rule, "answers", around),
                rule.choice("holder", Holder.class, Holder.LIVE) == Holder.FIXED,
                must,
                subject,
                deadline(rule, around),
                calendar(rule),
                rule.choice("first-day", FirstDay.class, FirstDay.NOT) == FirstDay.COUNTS,
                rule.choice("roll", Roll.class, Roll.NONE) == Roll.NEXT_WORKING_DAY,
                length(rule, "opens", around),
                rule.choice("shift", Shift.class, Shift.NONE),
                warnings(rule, around),
                pauses(rule),
                cancels(rule, around),
                rule.choice("reopen", Reopen.class, closesCase(must) ? Reopen.RESUME : Reopen.IGNORE),
                once(rule, triggered),
                proof(rule),
                otherwise,
                then,
                context.reads());
    }

    private enum Holder {
        LIVE,
        FIXED
    }

    private enum FirstDay {
        COUNTS,
        NOT
    }

    private enum Roll {
        NONE,
        NEXT_WORKING_DAY
    }

    private String subject(Section rule, Triggered triggered) {
        String of = rule.text("of");
        if (of == null) {
            return triggered.subject();
        }
        Surroundings around = triggered.around();
        if (!context.vocabulary.cards().containsKey(of)) {
            context.findings.error(
                    rule.place("of"),
                    "unknown-card",
                    Nearest.arguments(of, context.vocabulary.cards().keySet()));
        } else if (!around.anyCard() && !around.cards().contains(of)) {
            context.findings.error(
                    rule.place("of"),
                    "card-not-carried",
                    Map.of("card", of, "event", String.join(", ", around.events())));
        }
        return of;
    }

    private List<EventWord> words(Must must) {
        return must.patterns()
                .map(pattern -> context.vocabulary.events().get(pattern.event()))
                .toList();
    }

    private static boolean closesCase(Must must) {
        return must != null
                && must.patterns().anyMatch(pattern -> pattern.event().endsWith(".closed"));
    }

    private Deadline deadline(Section rule, Surroundings around) {
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
        Matcher outcome = OUTCOME.matcher(text);
        if (outcome.matches()) {
            return decided(outcome.group(1), outcome.group(2), tree.place());
        }
        return new Limit.Fixed(times.length(text, tree.place(), around));
    }

    private Limit decided(String point, String column, Place place) {
        PointWord word = context.vocabulary.points().get(point);
        if (word == null) {
            context.findings.error(
                    place,
                    "unknown-point",
                    Nearest.arguments(point, context.vocabulary.points().keySet()));
        } else if (!word.columns().containsKey(column)) {
            context.findings.error(
                    place,
                    "unknown-column",
                    Map.of(
                            "point",
                            point,
                            "name",
                            column,
                            "known",
                            String.join(", ", word.columns().keySet())));
        } else if (word.columns().get(column).kind() != Type.Kind.LENGTH) {
            context.findings.error(
                    place,
                    "column-type",
                    Map.of(
                            "point",
                            point,
                            "name",
                            column,
                            "expected",
                            "length",
                            "found",
                            word.columns().get(column).toString()));
        } else {
            context.readPoint(point);
        }
        return new Limit.Decided(point, column);
    }

    private String calendar(Section rule) {
        String name = rule.text("calendar");
        if (name != null && !context.declared.is(name, "calendar")) {
            context.findings.error(
                    rule.place("calendar"),
                    "unknown-sibling",
                    Map.of(
                            "name",
                            name,
                            "near",
                            Nearest.to(name, context.declared.of("calendar")),
                            "kind",
                            "calendar"));
        }
        return name;
    }

    private Length length(Section rule, String key, Surroundings around) {
        return rule.text(key) == null ? null : times.length(rule.text(key), rule.place(key), around);
    }

    private List<Warning> warnings(Section rule, Surroundings around) {
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

    private Set<String> pauses(Section rule) {
        if (!rule.has("pause")) {
            return context.declared.pauses();
        }
        return checkedPauses(rule, context);
    }

    static Set<String> checkedPauses(Section section, PackContext context) {
        for (String reason : section.texts("pause")) {
            if (!context.vocabulary.pauses().contains(reason)) {
                context.findings.error(
                        section.place("pause"),
                        "not-one-of",
                        Map.of(
                                "key",
                                "pause",
                                "value",
                                reason,
                                "allowed",
                                String.join(", ", context.vocabulary.pauses())));
            }
        }
        return new TreeSet<>(section.texts("pause"));
    }

    private List<EventPattern> cancels(Section rule, Surroundings around) {
        return rule.has("cancel") ? events.patterns(rule.get("cancel"), around) : List.of();
    }

    private Once once(Section rule, Triggered triggered) {
        Once usual = triggered.trigger() instanceof Trigger.Every ? Once.OCCURRENCE : Once.EVENT;
        return rule.choice("once", Once.class, usual);
    }

    private List<String> proof(Section rule) {
        for (String form : rule.texts("proof")) {
            if (!form.equals("photo") && !context.declared.is(form, "form")) {
                context.findings.error(
                        rule.place("proof"), "unknown-form", Nearest.arguments(form, context.declared.of("form")));
            }
        }
        return rule.texts("proof");
    }
}
