package org.sanbao.regulation.reader;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanbao.regulation.expression.Formula;
import org.sanbao.regulation.expression.Formulas;
import org.sanbao.regulation.expression.Names;
import org.sanbao.regulation.expression.Nearest;
import org.sanbao.regulation.expression.Problem;
import org.sanbao.regulation.reading.Condition;
import org.sanbao.regulation.reading.Expression;
import org.sanbao.regulation.reading.Reads;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.vocabulary.CardWord;
import org.sanbao.regulation.vocabulary.EventWord;
import org.sanbao.regulation.vocabulary.Vocabulary;

/** What the readers of one pack share: vocabulary, findings, declarations, and what the rule being read has read so far. */
final class PackContext {

    private static final Pattern OWN = Pattern.compile("paper\\.([a-z0-9_]+)\\.([a-z0-9_]+)");

    final Vocabulary vocabulary;
    final Findings findings;
    final Declarations declared;
    private final Formulas formulas = new Formulas();
    private final Map<String, Names> names = new HashMap<>();
    private final Names.Declared declaredNames;
    private Set<String> notSet = new TreeSet<>();
    private Set<String> events = new LinkedHashSet<>();
    private Reads reads = Reads.NOTHING;

    PackContext(Vocabulary vocabulary, Findings findings, Declarations declared) {
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.declared = declared;
        declaredNames = declared.names(vocabulary);
    }

    /** Begins a rule: forgets what the one before read. */
    void begin() {
        notSet = new TreeSet<>();
        events = new LinkedHashSet<>();
        reads = Reads.NOTHING;
    }

    Set<String> notSet() {
        return notSet;
    }

    /** Event types the rule being read names anywhere. */
    Set<String> events() {
        return events;
    }

    Reads reads() {
        return reads;
    }

    void blank(String param) {
        notSet.add(param);
    }

    void read(String path) {
        reads = reads.and(new Reads(Set.of(path), Set.of(), Set.of(), Set.of()));
    }

    void readPoint(String point) {
        reads = reads.and(new Reads(Set.of(), Set.of(), Set.of(point), Set.of()));
    }

    /** The event's word, or null with a finding. */
    EventWord event(String name, Place place) {
        EventWord word = vocabulary.events().get(name);
        if (word == null) {
            findings.error(
                    place,
                    "unknown-event",
                    Nearest.arguments(name, vocabulary.events().keySet()));
        } else {
            events.add(name);
        }
        return word;
    }

    /** {@code if}, {@code where}, {@code needs}: a bool, or always when left out. */
    Condition condition(Section section, String key, Surroundings around) {
        if (!section.has(key)) {
            return Condition.ALWAYS;
        }
        Formula formula = formula(section.get(key), key, around, Type.BOOL);
        return formula == null ? Condition.ALWAYS : formula.asCondition();
    }

    /** A formula of this type, or null when left out or no text. */
    Expression expression(Section section, String key, Surroundings around, Type type) {
        return section.has(key) ? expression(section.get(key), key, around, type) : null;
    }

    Expression expression(Tree tree, String key, Surroundings around, Type type) {
        Formula formula = formula(tree, key, around, type);
        return formula == null ? null : formula.asExpression();
    }

    private Formula formula(Tree tree, String key, Surroundings around, Type type) {
        if (!(tree instanceof Tree.Scalar scalar) || scalar.isNull()) {
            findings.error(tree.place(), "not-a-text", Map.of("key", key));
            return null;
        }
        Formula formula =
                formulas.compile(scalar.text(), names(around), type, problem -> report(scalar, problem, around));
        notSet.addAll(formula.notSet());
        reads = reads.and(formula.reads());
        events.addAll(formula.reads().history());
        return formula;
    }

    private void report(Tree.Scalar scalar, Problem problem, Surroundings around) {
        Place place = scalar.place().plus(problem.offset());
        String name = String.valueOf(problem.arguments().get("name"));
        if (problem.code().equals("unknown-attribute") && ofPaper(scalar.text(), name, place, around)) {
            return;
        }
        if (problem.code().equals("unknown-name") && vocabulary.cards().containsKey(name)) {
            findings.error(
                    place, "card-not-carried", Map.of("card", name, "event", String.join(", ", around.events())));
        } else {
            findings.error(place, problem.code(), problem.arguments());
        }
    }

    /** Whether the unknown name is a paper's or stands behind one; then it is told what the paper has. */
    private boolean ofPaper(String formula, String name, Place place, Surroundings around) {
        Matcher path = Pattern.compile("\\bpaper\\.([a-z0-9_]+)(?:\\.(\\w+))?").matcher(formula);
        while (path.find()) {
            if (name.equals(path.group(1)) || name.equals(path.group(2))) {
                field(path.group(1), path.group(2), place, around);
                return true;
            }
        }
        return false;
    }

    /** The type of a paper's own field, or null with a finding. */
    private Type field(String form, String field, Place place, Surroundings around) {
        Names.Paper paper = declaredNames.papers().get(form);
        if (paper == null || field == null) {
            findings.error(
                    place,
                    "unknown-paper",
                    Nearest.arguments(form, declaredNames.papers().keySet()));
        } else if (!names(around).cards().containsKey(paper.word().card())) {
            findings.error(
                    place,
                    "card-not-carried",
                    Map.of("card", paper.word().card(), "event", String.join(", ", around.events())));
        } else if (paper.words().contains(field)) {
            findings.error(place, "own-field-in-words", Map.of("name", field));
        } else if (!paper.fields().containsKey(field)) {
            findings.error(
                    place,
                    "unknown-own-field",
                    Map.of(
                            "name",
                            field,
                            "form",
                            paper.word().form(),
                            "near",
                            Nearest.to(field, paper.fields().keySet())));
        } else {
            return paper.fields().get(field);
        }
        return null;
    }

    Names names(Surroundings around) {
        return names.computeIfAbsent(
                around.signature(),
                ignored -> new Names(
                        attributes(around.events()),
                        around.triggers() == null ? null : attributes(around.triggers()),
                        cards(around),
                        declaredNames,
                        around.item()));
    }

    /** What all of these events have in common; every event has a time and an actor. */
    private Map<String, Type> attributes(List<String> types) {
        var common = new TreeMap<String, Type>();
        boolean first = true;
        for (String type : types) {
            Map<String, Type> own = vocabulary.events().get(type).attributes();
            if (first) {
                common.putAll(own);
            } else {
                common.entrySet().removeIf(entry -> !entry.getValue().equals(own.get(entry.getKey())));
            }
            first = false;
        }
        EventWord.COMMON.forEach(common::putIfAbsent);
        return common;
    }

    private Map<String, Map<String, Type>> cards(Surroundings around) {
        var cards = new TreeMap<String, Map<String, Type>>();
        for (CardWord card : vocabulary.cards().values()) {
            if (around.anyCard() || around.cards().contains(card.name())) {
                cards.put(card.name(), card.attributes());
            }
        }
        return cards;
    }

    /** Where a path is read at run time: an own field is an attribute of the card that carries its paper, all else stands as written. */
    String at(String path) {
        Matcher own = OWN.matcher(path);
        Names.Paper paper = own.matches() ? declaredNames.papers().get(own.group(1)) : null;
        return paper == null ? path : paper.word().card() + "." + path;
    }

    /** The type of a path such as {@code job.due_at}, or null with a finding. */
    Type path(String path, Place place, Surroundings around) {
        Matcher own = OWN.matcher(path);
        if (own.matches()) {
            read(at(path));
            return field(own.group(1), own.group(2), place, around);
        }
        Names at = names(around);
        int dot = path.indexOf('.');
        String variable = dot < 0 ? path : path.substring(0, dot);
        String attribute = dot < 0 ? "" : path.substring(dot + 1);
        Map<String, Type> attributes =
                switch (variable) {
                    case "event" -> at.event();
                    case "trigger" -> at.trigger();
                    default -> at.cards().get(variable);
                };
        if (attributes == null || !attributes.containsKey(attribute)) {
            findings.error(
                    place,
                    "unknown-path",
                    Map.of("path", path, "near", attributes == null ? "" : Nearest.to(attribute, attributes.keySet())));
            return null;
        }
        read(path);
        return attributes.get(attribute);
    }
}
