package org.sanbao.regulation.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sanbao.regulation.expression.Nearest;
import org.sanbao.regulation.reading.Expression;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.rules.ChecklistRule;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.FactRule;
import org.sanbao.regulation.rules.FactRule.Aggregate;
import org.sanbao.regulation.rules.Head;
import org.sanbao.regulation.rules.LedgerRule;
import org.sanbao.regulation.rules.ListRule;
import org.sanbao.regulation.rules.NumberRule;
import org.sanbao.regulation.rules.TextRule;
import org.sanbao.regulation.rules.Wording;
import org.sanbao.regulation.time.Period;
import org.sanbao.regulation.time.Window;
import org.sanbao.regulation.vocabulary.EventWord;
import org.sanbao.regulation.vocabulary.TypeWords;

/** {@code fact}, {@code ledger}, {@code checklist}, {@code number}, {@code list}, {@code text}. */
final class NounReader {

    private static final List<String> AGGREGATES =
            List.of("count", "exists", "distinct", "sum", "last", "max", "balance", "value");
    static final List<String> FACT = List.of(
            "type",
            "count",
            "exists",
            "distinct",
            "sum",
            "last",
            "max",
            "balance",
            "value",
            "of",
            "where",
            "reads",
            "same",
            "during");
    static final List<String> LEDGER = List.of("of", "unit", "period", "cap", "over", "order");
    static final List<String> CHECKLIST = List.of("before", "moment", "by", "items");
    static final List<String> NUMBER = List.of("pattern", "restart", "gapless");
    static final List<String> LIST = List.of("items", "by");
    static final List<String> TEXT = List.of("acknowledge", "every", "variants", "basis", "refers", "shown");

    private final PackContext context;
    private final PackTexts texts;

    NounReader(PackContext context, PackTexts texts) {
        this.context = context;
        this.texts = texts;
    }

    FactRule fact(Section rule, Head head) {
        Type type = rule.require("type") ? TypeWords.parse(rule.text("type")) : null;
        if (rule.has("type") && type == null) {
            context.findings.error(rule.place("type"), "unknown-type", Map.of("name", rule.text("type")));
        }
        List<String> given = AGGREGATES.stream().filter(rule::has).toList();
        if (given.size() != 1) {
            context.findings.error(rule.place(), "fact-aggregate", Map.of("known", String.join(", ", AGGREGATES)));
            return new FactRule(
                    head,
                    Type.BOOL,
                    Aggregate.EXISTS,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    new Window.Ever(),
                    context.reads());
        }
        String key = given.getFirst();
        Aggregate aggregate = Aggregate.valueOf(key.toUpperCase(java.util.Locale.ROOT));
        EventPattern of = counted(rule, key);
        Surroundings around = of == null
                ? Surroundings.CASE
                : Surroundings.of(List.of(context.vocabulary.events().get(of.event())));
        Expression value = key.equals("value") ? context.expression(rule, "value", Surroundings.CASE, type) : null;
        String path = of != null && rule.text(key).contains("event.") ? rule.text(key) : null;
        if (path != null) {
            context.path(path, rule.place(key), around);
        }
        rule.texts("same").forEach(same -> context.path(same, rule.place("same"), around));
        return new FactRule(
                head,
                type == null ? Type.BOOL : type,
                aggregate,
                of,
                path,
                key.equals("balance") ? ledger(rule) : null,
                value,
                rule.texts("same"),
                window(rule, key),
                context.reads());
    }

    /** The events a fact is about: under its own key, or under {@code of} when the key names an attribute. */
    private EventPattern counted(Section rule, String key) {
        if (key.equals("value") || key.equals("balance")) {
            return null;
        }
        String at = rule.has("of") ? "of" : key;
        EventWord word = rule.text(at) == null ? null : context.event(rule.text(at), rule.place(at));
        return word == null
                ? null
                : new EventPattern(word.name(), context.condition(rule, "where", Surroundings.of(List.of(word))));
    }

    private Window window(Section rule, String key) {
        if (key.equals("value")) {
            return null;
        }
        String during = rule.required("during");
        return during == null
                ? new Window.Ever()
                : new TimeReader(context).window(during, rule.place("during"), Surroundings.CASE);
    }

    private String ledger(Section rule) {
        String ledger = rule.text("balance");
        if (!context.declared.is(ledger, "ledger")) {
            context.findings.error(
                    rule.place("balance"),
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

    LedgerRule ledger(Section rule, Head head) {
        String unit = rule.required("unit");
        String period = rule.required("period");
        Period.Word word =
                period == null ? Period.Word.MONTH : new TimeReader(context).periodWord(period, rule.place("period"));
        Type of = Type.of("points".equals(unit) ? Type.Kind.DOUBLE : Type.Kind.MONEY);
        Expression cap = context.expression(rule, "cap", Surroundings.CASE, of);
        return new LedgerRule(
                head,
                rule.required("of"),
                unit,
                word,
                cap,
                rule.choice("over", LedgerRule.Over.class, LedgerRule.Over.CARRY),
                rule.text("order", "oldest-first").equals("oldest-first"),
                context.reads());
    }

    ChecklistRule checklist(Section rule, Head head) {
        EventPattern before = rule.has("before") ? new EventReader(context).pattern(rule.get("before"), null) : null;
        if (rule.has("before") == rule.has("moment")) {
            context.findings.error(rule.place(), "before-or-moment", Map.of());
        }
        Surroundings around = before == null
                ? Surroundings.CASE
                : Surroundings.of(List.of(context.vocabulary.events().get(before.event())));
        var items = new ArrayList<ChecklistRule.Item>();
        rule.require("items");
        for (Section item : rule.sections("items")) {
            item.only(List.of("id", "source", "required", "proof", "if", "accepts"));
            String id = item.slug("id");
            items.add(new ChecklistRule.Item(
                    id,
                    texts.item("checklists", head.ref().rule(), "items", id),
                    item.texts("source"),
                    item.flag("required", false),
                    item.text("proof"),
                    context.condition(item, "if", around),
                    item.texts("accepts")));
        }
        return new ChecklistRule(
                head,
                texts.name("checklists", head.ref().rule()),
                before,
                rule.text("moment"),
                new PartyReader(context).read(rule, "by", around),
                items);
    }

    NumberRule number(Section rule, Head head) {
        String pattern = rule.required("pattern");
        if (pattern != null
                && (!pattern.matches("(?:[^{}]|\\{(?:yyyy|yy|MM|dd|unit|seq(?::\\d)?)})*")
                        || !pattern.contains("{seq"))) {
            context.findings.error(rule.place("pattern"), "number-pattern", Map.of("text", pattern));
        }
        return new NumberRule(
                head,
                pattern,
                rule.choice("restart", NumberRule.Restart.class, NumberRule.Restart.NEVER),
                rule.flag("gapless", false));
    }

    ListRule list(Section rule, Head head) {
        rule.require("items");
        return new ListRule(head, rule.texts("items"), "product-line".equals(rule.text("by")));
    }

    TextRule text(Section rule, Head head) {
        Wording wording = texts.text("scripts", head.ref().rule());
        if (rule.has("shown") && wording.isEmpty()) {
            context.findings.error(
                    rule.place(),
                    "text-missing",
                    Map.of("key", "scripts." + head.ref().rule()));
        }
        var basis = new ArrayList<>(rule.texts("basis"));
        basis.addAll(rule.texts("refers"));
        return new TextRule(
                head,
                wording,
                new PartyReader(context).read(rule, "acknowledge", Surroundings.CASE),
                rule.text("every") == null
                        ? null
                        : new TimeReader(context)
                                .recurrence(rule.text("every"), rule.place("every"), Surroundings.CASE),
                rule.texts("variants"),
                basis,
                rule.text("shown"));
    }
}
