package org.sanbao.regulation.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanbao.regulation.expression.Nearest;
import org.sanbao.regulation.reading.Condition;
import org.sanbao.regulation.reading.Expression;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.Step;
import org.sanbao.regulation.rules.Timing;
import org.sanbao.regulation.time.Delay;
import org.sanbao.regulation.time.Length;
import org.sanbao.regulation.vocabulary.EventWord;

/** Steps under {@code then}, {@code else} and {@code do}. */
final class StepReader {

    private static final List<String> KINDS = List.of(
            "notify", "escalate", "say", "mark", "charge", "set", "raise", "open", "issue", "deem", "offer", "cancel");
    private static final List<String> TIMING = List.of("if", "after", "every", "until", "times");
    private static final Map<String, List<String>> OWN = Map.of(
            "notify", List.of("about"),
            "escalate", List.of("about"),
            "say", List.of("to"),
            "mark", List.of("against", "points"),
            "set", List.of("to"),
            "open", List.of("to"),
            "issue", List.of("by", "to"),
            "deem", List.of("with", "confirm"),
            "offer", List.of("to"));

    private final PackContext context;
    private final PartyReader parties;
    private final TimeReader times;

    StepReader(PackContext context) {
        this.context = context;
        parties = new PartyReader(context);
        times = new TimeReader(context);
    }

    List<Step> steps(Section rule, String key, Surroundings around) {
        var steps = new ArrayList<Step>();
        rule.sections(key).forEach(section -> {
            Step step = step(section, around);
            if (step != null) {
                steps.add(step);
            }
        });
        return steps;
    }

    private Step step(Section section, Surroundings around) {
        List<String> kinds = KINDS.stream().filter(section::has).toList();
        if (kinds.size() != 1) {
            context.findings.error(section.place(), "step-kind", Map.of("known", String.join(", ", KINDS)));
            return null;
        }
        String kind = kinds.getFirst();
        var known = new ArrayList<>(List.of(kind));
        known.addAll(OWN.getOrDefault(kind, List.of()));
        known.addAll(TIMING);
        section.only(known);
        Timing timing = timing(section, around);
        String what = section.text(kind);
        if (what == null) {
            context.findings.error(section.place(kind), "missing-key", Map.of("key", kind));
            return null;
        }
        return switch (kind) {
            case "notify" -> new Step.Notify(timing, parties.read(section, kind, around), section.text("about"));
            case "escalate" -> new Step.Escalate(timing, parties.read(section, kind, around), section.text("about"));
            case "say" -> new Step.Say(timing, what, parties.read(section, "to", around));
            case "mark" -> mark(section, timing, what, around);
            case "charge" -> new Step.Charge(timing, sibling(section, kind, "charge"));
            case "set" -> set(section, timing, what, around);
            case "raise" -> new Step.Raise(timing, sibling(section, kind, "obligation"));
            case "open" -> open(section, timing, what, around);
            case "issue" ->
                new Step.Issue(
                        timing,
                        sibling(section, kind, "form"),
                        parties.read(section, "by", around),
                        parties.read(section, "to", around));
            case "deem" -> deem(section, timing, what, around);
            case "offer" -> offer(section, timing, what, around);
            default -> new Step.Cancel(timing, sibling(section, kind, "obligation"));
        };
    }

    private Timing timing(Section section, Surroundings around) {
        if (TIMING.stream().noneMatch(section::has)) {
            return Timing.AT_ONCE;
        }
        Condition condition = context.condition(section, "if", around);
        Length every =
                section.has("every") ? times.length(section.text("every"), section.place("every"), around) : null;
        EventPattern until =
                section.has("until") ? new EventReader(context).pattern(section.get("until"), around) : null;
        Long repeats = section.number("times");
        if (every != null && repeats == null) {
            context.findings.error(section.place(), "repeat-without-end", Map.of());
        }
        return new Timing(
                condition,
                after(section, around),
                every,
                until,
                repeats == null ? 1 : Math.toIntExact(Math.max(1, repeats)));
    }

    private Delay after(Section section, Surroundings around) {
        String text = section.text("after");
        if (text == null) {
            return null;
        }
        boolean point = text.contains(" of ") || text.contains(".");
        return point
                ? new Delay.At(times.point(text, section.place("after"), around))
                : new Delay.After(times.length(text, section.place("after"), around));
    }

    private String sibling(Section section, String key, String kind) {
        String id = section.text(key);
        Set<String> known = context.declared.of(kind);
        if (!known.contains(id)) {
            var arguments = new LinkedHashMap<>(Nearest.arguments(id, known));
            arguments.put("kind", kind);
            context.findings.error(section.place(key), "unknown-sibling", arguments);
        }
        return id;
    }

    private Step mark(Section section, Timing timing, String ledger, Surroundings around) {
        sibling(section, "mark", "ledger");
        section.require("points");
        return new Step.Mark(
                timing,
                ledger,
                parties.required(section, "against", around),
                context.expression(section, "points", around, Type.of(Type.Kind.DOUBLE)));
    }

    private Step set(Section section, Timing timing, String path, Surroundings around) {
        Type type = context.vocabulary.settable().get(path);
        if (type == null) {
            context.findings.error(
                    section.place("set"),
                    "not-settable",
                    Map.of(
                            "path",
                            path,
                            "known",
                            String.join(", ", context.vocabulary.settable().keySet())));
            return null;
        }
        if (!section.require("to")) {
            return null;
        }
        return new Step.Set(timing, path, new Cells(context).value(section.get("to"), path, type, around));
    }

    private Step open(Section section, Timing timing, String kind, Surroundings around) {
        if (!context.vocabulary.openable().contains(kind)) {
            context.findings.error(
                    section.place("open"),
                    "not-one-of",
                    Map.of("key", "open", "value", kind, "allowed", String.join(", ", context.vocabulary.openable())));
        }
        return new Step.Open(timing, kind, parties.read(section, "to", around));
    }

    private Step deem(Section section, Timing timing, String event, Surroundings around) {
        EventWord word = context.event(event, section.place("deem"));
        var with = new LinkedHashMap<String, Expression>();
        if (word != null) {
            section.each("with", (attribute, value) -> {
                Type type = word.attributes().get(attribute);
                if (type == null) {
                    context.findings.error(
                            value.place(),
                            "unknown-attribute",
                            Nearest.arguments(attribute, word.attributes().keySet()));
                    return;
                }
                Expression expression = new Cells(context).value(value, attribute, type, around);
                if (expression != null) {
                    with.put(attribute, expression);
                }
            });
        }
        return new Step.Deem(timing, event, with, parties.read(section, "confirm", around));
    }

    private Step offer(Section section, Timing timing, String what, Surroundings around) {
        if (!context.declared.is(what, "form")) {
            context.event(what, section.place("offer"));
        }
        return new Step.Offer(timing, what, parties.read(section, "to", around));
    }
}
