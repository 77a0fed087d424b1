package org.sanbao.regulation.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanbao.regulation.rules.Head;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.Scope;

/** One rule, whatever its kind. */
final class RuleReader {

    /** The thirteen kinds with the keys each has beside the common ones. */
    static final Map<String, List<String>> KINDS = kinds();

    static final List<String> COMMON =
            List.of("source", "topic", "scope", "if", "transition", "awaits", "assumed", "note");

    private final PackContext context;
    private final PackTexts texts;

    RuleReader(PackContext context, PackTexts texts) {
        this.context = context;
        this.texts = texts;
    }

    private static Map<String, List<String>> kinds() {
        var kinds = new LinkedHashMap<String, List<String>>();
        kinds.put("obligation", ObligationReader.KEYS);
        kinds.put("effect", VerbReader.EFFECT);
        kinds.put("gate", VerbReader.GATE);
        kinds.put("decision", VerbReader.DECISION);
        kinds.put("charge", VerbReader.CHARGE);
        kinds.put("fact", NounReader.FACT);
        kinds.put("ledger", NounReader.LEDGER);
        kinds.put("form", FormReader.KEYS);
        kinds.put("checklist", NounReader.CHECKLIST);
        kinds.put("number", NounReader.NUMBER);
        kinds.put("list", NounReader.LIST);
        kinds.put("text", NounReader.TEXT);
        kinds.put("calendar", CalendarReader.KEYS);
        return kinds;
    }

    /** The rule's kind: the first key that names one, for a form may also say its {@code number}. Null with a finding if none does. */
    static String kind(Section rule) {
        for (String key : rule.keys()) {
            if (KINDS.containsKey(key)) {
                return key;
            }
        }
        rule.findings().error(rule.place(), "rule-kind", Map.of("known", String.join(", ", KINDS.keySet())));
        return null;
    }

    /** The rule, or null when its kind is not to be told. */
    Rule read(Section rule, String clause) {
        String kind = kind(rule);
        if (kind == null) {
            return null;
        }
        String id = rule.slug(kind);
        context.findings.inRule(id);
        context.begin();
        var keys = new ArrayList<>(List.of(kind));
        keys.addAll(KINDS.get(kind));
        keys.addAll(COMMON);
        rule.only(keys);
        Rule read = body(kind, rule, head(rule, id, clause));
        Head head = new Emission(context).completed(read.head(), rule);
        return Heads.with(read, head);
    }

    private Head head(Section rule, String id, String clause) {
        var ref = new RuleRef(context.declared.edition(), id);
        Head.Transition transition = rule.choice("transition", Head.Transition.class, Head.Transition.KEEP);
        return new Head(
                ref,
                clause,
                rule.texts("source"),
                rule.text("topic"),
                scope(rule),
                rule.text("awaits"),
                Set.of(),
                transition);
    }

    private Scope scope(Section rule) {
        Section scope = rule.section("scope");
        if (scope == null) {
            return Scope.ADOPTION;
        }
        scope.only(List.of("units", "products", "dealers", "regulations"));
        return new Scope(set(scope, "units"), set(scope, "products"), set(scope, "dealers"), set(scope, "regulations"));
    }

    private static Set<String> set(Section section, String key) {
        return new HashSet<>(section.texts(key));
    }

    private Rule body(String kind, Section rule, Head head) {
        var verbs = new VerbReader(context);
        var nouns = new NounReader(context, texts);
        return switch (kind) {
            case "obligation" -> new ObligationReader(context).read(rule, head);
            case "effect" -> verbs.effect(rule, head);
            case "gate" -> verbs.gate(rule, head);
            case "decision" -> verbs.decision(rule, head);
            case "charge" -> verbs.charge(rule, head);
            case "fact" -> nouns.fact(rule, head);
            case "ledger" -> nouns.ledger(rule, head);
            case "form" -> new FormReader(context, texts).read(rule, head);
            case "checklist" -> nouns.checklist(rule, head);
            case "number" -> nouns.number(rule, head);
            case "list" -> nouns.list(rule, head);
            case "text" -> nouns.text(rule, head);
            default -> new CalendarReader(context.findings).read(rule, head);
        };
    }
}
