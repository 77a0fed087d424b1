package org.sanbao.regulation.reader;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanbao.regulation.expression.Nearest;
import org.sanbao.regulation.reading.Condition;
import org.sanbao.regulation.reading.Expression;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.rules.ChargeRule;
import org.sanbao.regulation.rules.DecisionRule;
import org.sanbao.regulation.rules.EffectRule;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.GateRule;
import org.sanbao.regulation.rules.Head;
import org.sanbao.regulation.rules.Party;
import org.sanbao.regulation.rules.Step;
import org.sanbao.regulation.vocabulary.EventWord;
import org.sanbao.regulation.vocabulary.PointWord;

/** {@code effect}, {@code gate}, {@code decision}, {@code charge}. */
final class VerbReader {

    static final List<String> EFFECT = List.of("when", "every", "for", "do");
    static final List<String> GATE = List.of("before", "needs", "mode", "override", "say", "else");
    static final List<String> DECISION = List.of("fills", "when", "hit", "rows");
    static final List<String> CHARGE = List.of(
            "when",
            "every",
            "for",
            "kind",
            "to",
            "unit",
            "amount",
            "ask",
            "share",
            "ledger",
            "beyond-cap",
            "replaces",
            "or-in-kind",
            "voluntary",
            "instalments",
            "proof",
            "confirm",
            "appeal");

    private final PackContext context;
    private final PartyReader parties;
    private final StepReader steps;

    VerbReader(PackContext context) {
        this.context = context;
        parties = new PartyReader(context);
        steps = new StepReader(context);
    }

    EffectRule effect(Section rule, Head head) {
        Triggered triggered = new TriggerReader(context).read(rule);
        Condition condition = context.condition(rule, "if", triggered.around());
        rule.require("do");
        List<Step> done = steps.steps(rule, "do", triggered.around());
        return new EffectRule(head, triggered.trigger(), condition, done, context.reads());
    }

    GateRule gate(Section rule, Head head) {
        List<EventPattern> before =
                rule.require("before") ? new EventReader(context).patterns(rule.get("before"), null) : List.of();
        Surroundings around = Surroundings.of(words(before));
        Condition condition = context.condition(rule, "if", around);
        rule.require("needs");
        Condition needs = context.condition(rule, "needs", around);
        Party override = parties.read(rule, "override", around);
        List<Step> otherwise = steps.steps(rule, "else", around);
        GateRule.Mode mode = rule.choice("mode", GateRule.Mode.class, GateRule.Mode.REFUSE);
        return new GateRule(
                head, before, condition, needs, mode, override, rule.text("say"), otherwise, context.reads());
    }

    private List<EventWord> words(List<EventPattern> patterns) {
        return patterns.stream()
                .map(pattern -> context.vocabulary.events().get(pattern.event()))
                .toList();
    }

    DecisionRule decision(Section rule, Head head) {
        List<EventPattern> when =
                rule.has("when") ? new EventReader(context).patterns(rule.get("when"), null) : List.of();
        Surroundings around = when.isEmpty() ? Surroundings.CASE : Surroundings.of(words(when));
        String fills = rule.required("fills");
        PointWord point = fills == null ? null : context.vocabulary.points().get(fills);
        if (fills != null && point == null) {
            context.findings.error(
                    rule.place("fills"),
                    "unknown-point",
                    Nearest.arguments(fills, context.vocabulary.points().keySet()));
        }
        List<Section> written = rule.sections("rows");
        var rows = new ArrayList<DecisionRule.Row>();
        for (Section row : written) {
            row.only(List.of("if", "then", "why"));
            rows.add(new DecisionRule.Row(
                    context.condition(row, "if", around), cells(row, point, around), row.text("why")));
        }
        if (written.isEmpty() || written.getLast().has("if")) {
            context.findings.error(
                    written.isEmpty() ? rule.place() : written.getLast().place(), "no-default-row", Map.of());
        }
        written.stream()
                .limit(Math.max(0, written.size() - 1))
                .filter(row -> !row.has("if"))
                .forEach(row -> context.findings.error(row.place(), "row-never-reached", Map.of()));
        return new DecisionRule(
                head,
                fills,
                when,
                rule.choice("hit", DecisionRule.Hit.class, DecisionRule.Hit.FIRST),
                rows,
                context.reads());
    }

    private Map<String, DecisionRule.Cell> cells(Section row, PointWord point, Surroundings around) {
        var cells = new HashMap<String, DecisionRule.Cell>();
        row.require("then");
        row.each("then", (column, value) -> {
            Type type = point == null ? null : point.columns().get(column);
            if (point != null && type == null) {
                context.findings.error(
                        value.place(),
                        "unknown-column",
                        Map.of(
                                "point",
                                point.name(),
                                "name",
                                column,
                                "known",
                                String.join(", ", point.columns().keySet())));
            }
            DecisionRule.Cell cell = type == null ? null : cell(column, value, type, around);
            if (cell != null) {
                cells.put(column, cell);
            }
        });
        return cells;
    }

    private DecisionRule.Cell cell(String column, Tree value, Type type, Surroundings around) {
        String text = value instanceof Tree.Scalar scalar ? scalar.text() : "";
        return switch (type.kind()) {
            case PARTY -> new DecisionRule.Cell.Who(parties.read(text, value.place(), around));
            case LENGTH -> new DecisionRule.Cell.Span(new TimeReader(context).length(text, value.place(), around));
            default -> {
                Expression expression = new Cells(context).value(value, column, type, around);
                yield expression == null ? null : new DecisionRule.Cell.Value(expression);
            }
        };
    }

    ChargeRule charge(Section rule, Head head) {
        Triggered triggered = new TriggerReader(context).read(rule);
        Surroundings around = triggered.around();
        Condition condition = context.condition(rule, "if", around);
        rule.require("kind");
        ChargeRule.Kind kind = rule.choice("kind", ChargeRule.Kind.class, ChargeRule.Kind.FEE);
        String unit = unit(rule);
        if (rule.has("amount") == rule.has("ask")) {
            context.findings.error(rule.place(), "amount-or-ask", Map.of());
        }
        Type amount = Type.of(unit.equals("points") ? Type.Kind.DOUBLE : Type.Kind.MONEY);
        Party to = parties.required(rule, "to", around);
        Party confirm = parties.required(rule, "confirm", around);
        String appeal = rule.text("appeal");
        Long instalments = rule.number("instalments");
        return new ChargeRule(
                head,
                triggered.trigger(),
                condition,
                kind,
                to,
                unit,
                context.expression(rule, "amount", around, amount),
                ask(rule, around, amount),
                rule.text("share", "equal"),
                ledger(rule),
                rule.flag("beyond-cap", false),
                rule.texts("replaces"),
                rule.flag("or-in-kind", false),
                rule.flag("voluntary", false),
                instalments == null ? null : Math.toIntExact(instalments),
                rule.texts("proof"),
                confirm,
                appeal == null ? null : new TimeReader(context).length(appeal, rule.place("appeal"), around),
                context.reads());
    }

    private String unit(Section rule) {
        String unit = rule.required("unit");
        if (unit == null || unit.equals("points") || unit.equals("measure")) {
            return unit == null ? "measure" : unit;
        }
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(currency -> currency.getCurrencyCode().equals(unit))) {
            context.findings.error(
                    rule.place("unit"),
                    "not-one-of",
                    Map.of("key", "unit", "value", unit, "allowed", "CNY …, points, measure"));
        }
        return unit;
    }

    private String ledger(Section rule) {
        String ledger = rule.text("ledger");
        if (ledger != null && !context.declared.is(ledger, "ledger")) {
            context.findings.error(
                    rule.place("ledger"),
                    "unknown-sibling",
                    Map.of(
                            "name",
                            ledger,
                            "near",
                            Nearest.to(ledger, context.declared.of("ledger")),
                            "kind",
                            "ledger"));
        }
        return ledger;
    }

    private ChargeRule.Ask ask(Section rule, Surroundings around, Type amount) {
        Section ask = rule.section("ask");
        if (ask == null) {
            return null;
        }
        ask.only(List.of("min", "max", "suggest", "measures", "by", "what"));
        return new ChargeRule.Ask(
                context.expression(ask, "min", around, amount),
                context.expression(ask, "max", around, amount),
                context.expression(ask, "suggest", around, amount),
                ask.texts("measures"),
                ask.text("by"),
                ask.text("what"));
    }
}
