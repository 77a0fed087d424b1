package org.sanbao.regulation.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sanbao.regulation.document.Clause;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.rules.DecisionRule;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.Step;
import org.sanbao.regulation.vocabulary.Vocabulary;

/** What shows only when the pack is looked at whole: points filled twice, texts and codes missing, rules that set each other off for ever. */
final class Crosscheck {

    private final Pack pack;
    private final Declarations declared;
    private final Vocabulary vocabulary;
    private final Findings findings;
    private final PackTexts texts;
    private final Section root;
    private final Map<String, Place> places = new HashMap<>();

    Crosscheck(
            Pack pack, Declarations declared, Vocabulary vocabulary, Findings findings, PackTexts texts, Section root) {
        this.pack = pack;
        this.declared = declared;
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.texts = texts;
        this.root = root;
    }

    void run() {
        findings.inClause(null);
        Set<String> clauses = pack.clauses().map(Clause::id).collect(Collectors.toSet());
        texts.reportOrphans(clauses);
        texts.reportPlaceholders(pack.params().keySet());
        pack.clauses().forEach(this::clauseHasText);
        pack.clauses().forEach(clause -> namesClausesThereAre(clause, clauses));
        pack.rules().forEach(this::codesHavePhrases);
        pointsFilledOnce();
        new Cycles(pack)
                .find()
                .forEach(cycle -> error(cycle.getFirst(), "cycle", Map.of("rules", String.join(" → ", cycle))));
        raisedBySomebody();
        defaultPauses();
    }

    private void clauseHasText(Clause clause) {
        findings.inClause(clause.id());
        if (clause.text().isEmpty()) {
            findings.error(
                    place("§" + clause.id()),
                    "clause-without-text",
                    Map.of("name", clause.id(), "language", pack.authoritative()));
            return;
        }
        for (String language : texts.languages()) {
            if (!clause.text().byLanguage().containsKey(language)) {
                findings.warning(
                        place("§" + clause.id()),
                        "text-missing-language",
                        Map.of("name", clause.id(), "language", language));
            }
        }
    }

    /** Only a warning: it may be the clause of another document that is meant. */
    private void namesClausesThereAre(Clause clause, Set<String> clauses) {
        findings.inClause(clause.id());
        References.named(clause)
                .filter(number -> !clauses.contains(number))
                .forEach(number -> findings.warning(
                        place("§" + clause.id()), "no-such-clause", Map.of("name", clause.id(), "number", number)));
    }

    private void codesHavePhrases(Rule rule) {
        for (String code : Codes.of(rule)) {
            if (!pack.words().containsKey("phrases." + code) && !pack.words().containsKey("scripts." + code)) {
                error(rule.id(), "phrase-missing", Map.of("code", code));
            }
        }
    }

    private void pointsFilledOnce() {
        var fillers = new TreeMap<String, List<String>>();
        pack.rules()
                .filter(DecisionRule.class::isInstance)
                .map(DecisionRule.class::cast)
                .filter(decision -> decision.fills() != null
                        && decision.head().scope().equals(org.sanbao.regulation.rules.Scope.ADOPTION))
                .forEach(decision -> fillers.computeIfAbsent(decision.fills(), ignored -> new ArrayList<>())
                        .add(decision.id()));
        fillers.forEach((point, rules) -> {
            if (rules.size() > 1) {
                error(rules.get(1), "point-filled-twice", Map.of("point", point, "rules", String.join(", ", rules)));
            }
        });
    }

    private void raisedBySomebody() {
        var raised = new TreeSet<String>();
        pack.rules().flatMap(Codes::steps).forEach(step -> {
            if (step instanceof Step.Raise raise) {
                raised.add(raise.obligation());
            } else if (step instanceof Step.Charge charge) {
                raised.add(charge.charge());
            }
        });
        pack.rules()
                .filter(Codes::isRaised)
                .filter(rule -> !raised.contains(rule.id()))
                .forEach(rule -> error(rule.id(), "never-raised", Map.of("name", rule.id())));
    }

    private void defaultPauses() {
        findings.inClause(null);
        for (String reason : declared.pauses()) {
            if (!vocabulary.pauses().contains(reason)) {
                findings.error(
                        root.place("pause"),
                        "not-one-of",
                        Map.of("key", "pause", "value", reason, "allowed", String.join(", ", vocabulary.pauses())));
            }
        }
    }

    private void error(String rule, String code, Map<String, ?> arguments) {
        pack.rules()
                .filter(each -> each.id().equals(rule))
                .findFirst()
                .ifPresent(each -> findings.inClause(each.head().clause()));
        findings.inRule(rule);
        findings.error(place(rule), code, arguments);
    }

    /** Where a rule stands, or a clause by § and its number. */
    private Place place(String name) {
        if (places.isEmpty()) {
            var quiet = new Findings();
            new Section(root.mapping(), quiet)
                    .sections("chapters").stream()
                            .flatMap(chapter -> chapter.sections("clauses").stream())
                            .forEach(clause -> {
                                places.put("§" + clause.text("id"), clause.place());
                                clause.sections("rules")
                                        .forEach(rule -> places.put(
                                                String.valueOf(rule.text(String.valueOf(RuleReader.kind(rule)))),
                                                rule.place()));
                            });
        }
        return places.getOrDefault(name, root.place());
    }
}
