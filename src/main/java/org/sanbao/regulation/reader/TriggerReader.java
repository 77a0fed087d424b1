package org.sanbao.regulation.reader;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sanbao.regulation.expression.Nearest;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.Trigger;
import org.sanbao.regulation.time.Period;
import org.sanbao.regulation.time.Recurrence;
import org.sanbao.regulation.vocabulary.EventWord;
import org.sanbao.regulation.vocabulary.SetWord;

/** {@code when}, {@code every}, {@code for}. */
final class TriggerReader {

    private static final Trigger NONE = new Trigger.When(List.of(), null);

    private final PackContext context;

    TriggerReader(PackContext context) {
        this.context = context;
    }

    Triggered read(Section rule) {
        if (rule.has("when") && rule.has("every")) {
            context.findings.error(rule.keyPlace("every"), "two-triggers", Map.of());
        }
        if (rule.has("when")) {
            return when(rule);
        }
        if (rule.has("every")) {
            return every(rule);
        }
        if (rule.has("for")) {
            SetWord set = set(rule);
            return new Triggered(
                    new Trigger.Member(set == null ? "?" : set.name()), ofSet(set), set == null ? null : set.of());
        }
        context.findings.error(rule.place(), "no-trigger", Map.of());
        return new Triggered(NONE, Surroundings.CASE, null);
    }

    private Triggered when(Section rule) {
        if ("raised".equals(rawText(rule.get("when")))) {
            return new Triggered(new Trigger.Raised(), Surroundings.CASE, null);
        }
        List<EventPattern> patterns = new EventReader(context).patterns(rule.get("when"), null);
        List<EventWord> words = patterns.stream()
                .map(pattern -> context.vocabulary.events().get(pattern.event()))
                .toList();
        Surroundings around = Surroundings.of(words);
        Trigger.Each each = rule.has("for") ? each(rule, around) : null;
        String subject = words.isEmpty() || around.anyCard()
                ? null
                : words.getFirst().cards().getFirst();
        return new Triggered(new Trigger.When(patterns, each), each == null ? around : around.withItem(), subject);
    }

    private static String rawText(Tree tree) {
        return tree instanceof Tree.Scalar scalar ? scalar.text() : null;
    }

    private Trigger.Each each(Section rule, Surroundings around) {
        if (rule.get("for") instanceof Tree.Sequence) {
            var parties = new PartyReader(context);
            return new Trigger.Each.Parties(rule.texts("for").stream()
                    .map(text -> parties.read(text, rule.place("for"), around))
                    .toList());
        }
        String text = rule.text("for");
        if (text != null && text.contains(".")) {
            Type type = context.path(text, rule.place("for"), around);
            if (type != null && type.kind() != Type.Kind.LIST) {
                context.findings.error(
                        rule.place("for"), "path-not-a-list", Map.of("path", text, "found", type.toString()));
            }
            return new Trigger.Each.Of(text);
        }
        SetWord set = set(rule);
        return new Trigger.Each.Set(set == null ? "?" : set.name());
    }

    private Triggered every(Section rule) {
        SetWord set = rule.has("for") ? set(rule) : null;
        Surroundings around = ofSet(set);
        String text = rule.text("every");
        Recurrence recurrence = text == null
                ? new Recurrence.Each(Period.Word.YEAR, null)
                : new TimeReader(context).recurrence(text, rule.place("every"), around);
        return new Triggered(
                new Trigger.Every(recurrence, set == null ? null : set.name()), around, set == null ? "org" : set.of());
    }

    private static Surroundings ofSet(SetWord set) {
        var cards = new TreeSet<>(Set.of("org", "period"));
        if (set != null) {
            cards.add(set.of());
        }
        return Surroundings.ofCards(cards);
    }

    private SetWord set(Section rule) {
        String name = rule.text("for");
        SetWord set = name == null ? null : context.vocabulary.sets().get(name);
        if (set == null) {
            context.findings.error(
                    rule.place("for"),
                    "unknown-set",
                    Nearest.arguments(
                            String.valueOf(name), context.vocabulary.sets().keySet()));
        }
        return set;
    }
}
