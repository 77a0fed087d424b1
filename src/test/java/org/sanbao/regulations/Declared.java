package org.sanbao.regulations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sanbao.regulation.Said;
import org.sanbao.regulation.document.Clause;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.rules.ChecklistRule;
import org.sanbao.regulation.rules.FormRule;
import org.sanbao.regulation.rules.ListRule;
import org.sanbao.regulation.rules.NumberRule;
import org.sanbao.regulation.rules.Party;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.Ruleset;
import org.sanbao.regulation.rules.TextRule;
import org.sanbao.regulation.rules.Wording;
import org.sanbao.regulations.Situation.Expectation;

/** Expectations of what a pack declares, rather than of what happens. */
final class Declared {

    private final Pack pack;
    private final Ruleset rules;

    Declared(Pack pack, Ruleset rules) {
        this.pack = pack;
        this.rules = rules;
    }

    String difference(Expectation expected) {
        if (expected.kind().equals("waits")) {
            return waits(expected);
        }
        if (expected.kind().equals("says")) {
            return says(expected);
        }
        Rule rule = rules.all(Rule.class)
                .filter(each -> each.id().equals(expected.name()))
                .findFirst()
                .orElse(null);
        return rule == null ? "is not in force" : differences(expected, seen(rule));
    }

    private String waits(Expectation expected) {
        String awaits = pack.rules()
                .filter(rule -> rule.id().equals(expected.name()))
                .map(rule -> String.valueOf(rule.head().awaits()))
                .findFirst()
                .orElse("no such rule");
        return awaits.equals(expected.text("for")) ? null : "waits for " + awaits;
    }

    /** A clause by its number, or the words of a text rule; figures filled in. */
    private String says(Expectation expected) {
        var language = Locale.forLanguageTag(expected.text("language"));
        Wording wording = pack.clauses()
                .filter(clause -> clause.id().equals(expected.name()))
                .map(Clause::text)
                .findFirst()
                .orElseGet(() -> pack.words().get("scripts." + expected.name()));
        String text = Said.in(wording, pack, language);
        return text.contains(expected.text("contains")) ? null : text;
    }

    private static Map<String, Object> seen(Rule rule) {
        var seen = new LinkedHashMap<String, Object>();
        switch (rule) {
            case ListRule list -> seen.put("items", list.items());
            case ChecklistRule list -> {
                seen.put("before", list.before().event());
                seen.put(
                        "items",
                        list.items().stream().map(ChecklistRule.Item::id).toList());
            }
            case NumberRule number -> {
                seen.put("pattern", number.pattern());
                seen.put("restart", number.restart().name().toLowerCase(Locale.ROOT));
            }
            case TextRule text -> {
                seen.put("basis", text.basis());
                seen.put("moment", text.moment());
            }
            case FormRule form -> {
                seen.put(
                        "fields", form.fields().stream().map(FormRule.Field::id).toList());
                seen.put(
                        "signs",
                        form.signs().stream().map(FormRule.Signature::role).toList());
                seen.put(
                        "keepers",
                        form.copies().stream()
                                .map(copy -> ((Party.Role) copy.keeper()).role())
                                .toList());
                seen.put("states", form.states());
                seen.put("number", form.number());
            }
            default -> throw new IllegalArgumentException(rule.id() + " declares nothing");
        }
        return seen;
    }

    private static String differences(Expectation expected, Map<String, Object> seen) {
        for (var each : seen.entrySet()) {
            Object wanted = expected.given().get(each.getKey());
            if (wanted != null && !String.valueOf(wanted).equals(String.valueOf(each.getValue()))) {
                return each.getKey() + " is " + each.getValue();
            }
        }
        Object all = seen.getOrDefault("fields", seen.get("items"));
        List<String> part = Yaml.texts(expected.given().get("includes"));
        return part.isEmpty() || ((List<?>) all).containsAll(part) ? null : "has " + all;
    }
}
