package org.sanbao.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sanbao.regulation.RuleView.Line;
import org.sanbao.regulation.document.Clause;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.reading.Condition;
import org.sanbao.regulation.rules.*;
import org.sanbao.regulation.time.Length;
import org.sanbao.regulation.vocabulary.EventWord;
import org.sanbao.regulation.vocabulary.Vocabulary;
import org.sanbao.shared.Texts;

/** Says in the reader's language what a rule does, from the rule itself, so that text and behaviour cannot drift apart. */
final class RuleWords {

    private final Pack pack;
    private final Locale locale;
    private final ValueWords values;
    private final EventWords events;
    private final TimeWords times;
    private final PartyWords parties;
    private final AccountWords accounts;

    RuleWords(Pack pack, Locale locale, ValueWords values, Texts texts) {
        this.pack = pack;
        this.locale = locale;
        this.values = values;
        events = new EventWords(texts, locale);
        times = new TimeWords(values, events, locale);
        parties = new PartyWords(pack, locale, values);
        accounts = new AccountWords(parties, values, locale, id -> phrase("rules." + id, id));
    }

    RuleView view(Rule rule, Clause clause) {
        Head head = rule.head();
        String state = clause.off()
                ? "off"
                : head.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> notSet = head.notSet().stream()
                .sorted()
                .map(name -> phrase("params." + name + ".label", name))
                .toList();
        return new RuleView(rule.id(), kind(rule), name(rule), state, notSet, head.awaits(), origin(rule), lines(rule));
    }

    private String name(Rule rule) {
        return phrase(
                "rules." + rule.id(),
                phrase("forms." + rule.id() + ".name", phrase("checklists." + rule.id() + ".name", rule.id())));
    }

    private static String kind(Rule rule) {
        return rule.getClass().getSimpleName().replace("Rule", "").toLowerCase(Locale.ROOT);
    }

    /** The weakest way in which what the rule demands comes about: a deliberate tick is weaker than a device, a device than the work itself. */
    private static String origin(Rule rule) {
        List<String> ranks = List.of("work", "device", "tick");
        return rule instanceof ObligationRule obligation
                ? obligation
                        .must()
                        .patterns()
                        .map(pattern -> Vocabulary.ofThisBuild().events().get(pattern.event()))
                        .map(EventWord::origin)
                        .max(java.util.Comparator.comparingInt(ranks::indexOf))
                        .orElse(null)
                : null;
    }

    private List<Line> lines(Rule rule) {
        var lines = new ArrayList<Line>();
        switch (rule) {
            case ObligationRule obligation -> obligation(obligation, lines);
            case EffectRule effect -> {
                trigger(effect.trigger(), lines);
                condition("if", effect.condition(), lines);
                steps("then", effect.steps(), lines);
            }
            case GateRule gate -> gate(gate, lines);
            case DecisionRule decision -> decision(decision, lines);
            case FormRule form -> form(form, lines);
            case ChecklistRule checklist ->
                checklist.items().forEach(item -> lines.add(line("item", label(item.label(), item.id()))));
            case NumberRule number -> lines.add(line("pattern", number.pattern()));
            case ListRule list ->
                lines.add(line(
                        "items",
                        list.items().stream()
                                .map(item -> phrase("lists." + list.id() + "." + item, item))
                                .collect(Collectors.joining(", "))));
            case TextRule text when !text.text().isEmpty() -> lines.add(line("says", text(text.text())));
            case CalendarRule calendar ->
                new TreeMap<>(calendar.week())
                        .forEach((day, intervals) -> lines.add(line(
                                "hours",
                                day.getDisplayName(java.time.format.TextStyle.FULL, locale) + " "
                                        + intervals.stream()
                                                .map(interval -> interval.from() + "–"
                                                        + (interval.to() == null ? "24:00" : interval.to()))
                                                .collect(Collectors.joining(", ")))));
            case FactRule fact
            when fact.ledger() != null -> lines.add(line("ledger", phrase("rules." + fact.ledger(), fact.ledger())));
            case FactRule fact -> lines.add(line("counts", fact.of() == null ? fact.id() : events.pattern(fact.of())));
            case LedgerRule ledger -> lines.addAll(accounts.ledger(ledger));
            case ChargeRule charge -> {
                trigger(charge.trigger(), lines);
                condition("if", charge.condition(), lines);
                lines.addAll(accounts.charge(charge));
            }
            default -> {}
        }
        return lines;
    }

    private void obligation(ObligationRule rule, List<Line> lines) {
        trigger(rule.trigger(), lines);
        condition("if", rule.condition(), lines);
        lines.add(line("who", parties.say(rule.who())));
        lines.add(line("must", events.must(rule.must())));
        lines.add(line("limit", times.deadline(rule.deadline())));
        rule.warn().forEach(warn -> lines.add(line("warn", times.warning(warn.at()) + " → " + parties.say(warn.to()))));
        if (!rule.pause().isEmpty()) {
            lines.add(line(
                    "pause",
                    rule.pause().stream()
                            .sorted()
                            .map(reason -> phrase("lists.pause-reasons." + reason, reason))
                            .collect(Collectors.joining(", "))));
        }
        if (!rule.cancel().isEmpty()) {
            lines.add(line("cancel", rule.cancel().stream().map(events::pattern).collect(Collectors.joining(", "))));
        }
        steps("else", rule.otherwise(), lines);
        steps("then", rule.then(), lines);
        if (rule.head().transition() != Head.Transition.KEEP) {
            String code = rule.head().transition().name().toLowerCase(Locale.ROOT);
            lines.add(line("transition", values.say(locale, "transition." + code, Map.of())));
        }
    }

    private void gate(GateRule rule, List<Line> lines) {
        lines.add(line("before", rule.before().stream().map(events::pattern).collect(Collectors.joining(", "))));
        condition("if", rule.condition(), lines);
        condition("needs", rule.needs(), lines);
        lines.add(line("mode", values.say(locale, "mode." + rule.mode().name().toLowerCase(Locale.ROOT), Map.of())));
        if (rule.override() != null) {
            lines.add(line("override", parties.say(rule.override())));
        }
        if (rule.say() != null) {
            lines.add(line("says", phrase("phrases." + rule.say(), rule.say())));
        }
        steps("else", rule.otherwise(), lines);
    }

    private void decision(DecisionRule rule, List<Line> lines) {
        for (DecisionRule.Row row : rule.rows()) {
            String then =
                    new TreeMap<>(row.then()).values().stream().map(this::cell).collect(Collectors.joining(", "));
            String why = row.why() == null ? "" : phrase("phrases." + row.why(), row.why());
            String formula = row.condition().source();
            lines.add(new Line(
                    "row", why.isEmpty() ? then : why + " → " + then, formula.equals("true") ? null : formula));
        }
    }

    private String cell(DecisionRule.Cell cell) {
        return switch (cell) {
            case DecisionRule.Cell.Value value -> value.expression().source();
            case DecisionRule.Cell.Who who -> parties.say(who.party());
            case DecisionRule.Cell.Span(Length length) -> values.length(length, locale);
        };
    }

    private void form(FormRule form, List<Line> lines) {
        lines.add(line(
                "fields",
                form.fields().stream()
                        .map(field -> label(field.label(), field.id()))
                        .collect(Collectors.joining(", "))));
        if (!form.signs().isEmpty()) {
            lines.add(line(
                    "signed",
                    form.signs().stream().map(sign -> parties.say(sign.by())).collect(Collectors.joining(", "))));
        }
        if (!form.copies().isEmpty()) {
            lines.add(line(
                    "copies",
                    form.copies().stream()
                            .filter(copy -> copy.keeper() != null)
                            .map(copy -> copy.copy() + " → " + parties.say(copy.keeper()))
                            .collect(Collectors.joining(", "))));
        }
    }

    private void trigger(Trigger trigger, List<Line> lines) {
        switch (trigger) {
            case Trigger.When when ->
                lines.add(
                        line("when", when.events().stream().map(events::pattern).collect(Collectors.joining(", "))));
            case Trigger.Raised raised -> lines.add(line("when", values.say(locale, "raised", Map.of())));
            case Trigger.Every every -> {
                lines.add(line("every", times.recurrence(every.recurrence())));
                if (every.set() != null) {
                    lines.add(line("for", set(every.set())));
                }
            }
            case Trigger.Member member -> lines.add(line("for", set(member.set())));
        }
    }

    private String set(String set) {
        return values.setName(locale, set);
    }

    private void condition(String label, Condition condition, List<Line> lines) {
        if (condition != Condition.ALWAYS) {
            lines.add(new Line(label, null, condition.source()));
        }
    }

    private void steps(String label, List<Step> steps, List<Line> lines) {
        steps.forEach(step -> lines.add(line(label, step(step))));
    }

    private String step(Step step) {
        String what =
                switch (step) {
                    case Step.Notify notify -> step("notify", parties.say(notify.to()), about(notify.about()));
                    case Step.Escalate escalate ->
                        step("escalate", parties.say(escalate.to()), about(escalate.about()));
                    case Step.Say say ->
                        step("say", "", phrase("scripts." + say.text(), phrase("phrases." + say.text(), say.text())));
                    case Step.Mark mark ->
                        step("mark", parties.say(mark.against()), phrase("rules." + mark.ledger(), mark.ledger()));
                    case Step.Charge charge -> step("charge", "", phrase("rules." + charge.charge(), charge.charge()));
                    case Step.Set set ->
                        step(
                                "set",
                                set.to().source().replace("'", ""),
                                set.path().replace('.', '_'));
                    case Step.Raise raise ->
                        step("raise", "", phrase("rules." + raise.obligation(), raise.obligation()));
                    case Step.Open open -> step("open", parties.say(open.to()), open.kind());
                    case Step.Issue issue ->
                        step("issue", parties.say(issue.by()), phrase("forms." + issue.form() + ".name", issue.form()));
                    case Step.Deem deem -> step("deem", "", events.name(deem.event()));
                    case Step.Offer offer ->
                        step(
                                "offer",
                                parties.say(offer.to()),
                                phrase("forms." + offer.what() + ".name", events.name(offer.what())));
                    case Step.Cancel cancel ->
                        step("cancel", "", phrase("rules." + cancel.obligation(), cancel.obligation()));
                };
        return step.timing().after() == null ? what : times.delay(step.timing().after()) + ": " + what;
    }

    private String step(String kind, String party, String what) {
        return values.say(locale, "step." + kind, Map.of("party", party, "what", what));
    }

    private String about(String code) {
        return code == null ? "" : phrase("phrases." + code, code);
    }

    private static Line line(String label, String text) {
        return new Line(label, text, null);
    }

    private String label(Wording wording, String otherwise) {
        return wording.isEmpty() ? otherwise : text(wording);
    }

    private String phrase(String path, String otherwise) {
        return label(pack.words().getOrDefault(path, Wording.NONE), otherwise);
    }

    private String text(Wording wording) {
        Wording.Said said = wording.in(locale, pack.authoritative());
        return values.filled(said.text(), said.language(), pack);
    }
}
