package org.sanbao.regulation.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sanbao.regulation.reading.Condition;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.Must;
import org.sanbao.regulation.vocabulary.EventWord;

/** Events with their {@code where}, and what must happen. */
final class EventReader {

    private static final List<String> KEYS = List.of("event", "where", "times");

    private final PackContext context;

    EventReader(PackContext context) {
        this.context = context;
    }

    /** One or several patterns: {@code event}, {@code [events]}, {@code {event, where}}. */
    List<EventPattern> patterns(Tree tree, Surroundings trigger) {
        var patterns = new ArrayList<EventPattern>();
        if (tree instanceof Tree.Sequence sequence) {
            sequence.items().forEach(item -> patterns.addAll(patterns(item, trigger)));
        } else {
            EventPattern pattern = pattern(tree, trigger);
            if (pattern != null) {
                patterns.add(pattern);
            }
        }
        return patterns;
    }

    /** @param trigger the raiser when the candidate of a {@code must} is judged; null for a trigger itself */
    EventPattern pattern(Tree tree, Surroundings trigger) {
        if (tree instanceof Tree.Scalar scalar && !scalar.isNull()) {
            return context.event(scalar.text(), scalar.place()) == null ? null : EventPattern.of(scalar.text());
        }
        Section section = Section.of("event", tree, context.findings);
        if (section == null) {
            return null;
        }
        section.only(KEYS);
        String name = section.required("event");
        EventWord word = name == null ? null : context.event(name, section.place("event"));
        if (word == null) {
            return null;
        }
        Surroundings around = trigger == null ? Surroundings.of(List.of(word)) : trigger.judging(word);
        Condition where = context.condition(section, "where", around);
        return new EventPattern(name, where);
    }

    /** What meets an obligation, or null with a finding. */
    Must must(Tree tree, Surroundings trigger, String subject) {
        if (tree instanceof Tree.Mapping mapping
                && (mapping.entries().containsKey("all") || mapping.entries().containsKey("any"))) {
            Section section = new Section(mapping, context.findings).only(List.of("all", "any"));
            String key = section.has("all") ? "all" : "any";
            List<Must> parts = section.items(key).stream()
                    .map(part -> must(part, trigger, subject))
                    .filter(java.util.Objects::nonNull)
                    .toList();
            if (parts.isEmpty()) {
                context.findings.error(section.place(), "empty-list", Map.of("key", key));
                return null;
            }
            return key.equals("all") ? new Must.All(parts) : new Must.Any(parts);
        }
        EventPattern pattern = pattern(tree, trigger);
        if (pattern == null) {
            return null;
        }
        mustCarry(pattern.event(), subject, tree.place());
        return new Must.One(pattern, times(tree));
    }

    /** An event that has another subject could never meet the obligation. */
    private void mustCarry(String event, String subject, Place place) {
        EventWord word = context.vocabulary.events().get(event);
        if (subject != null && !word.ofAnyCase() && !word.cards().contains(subject)) {
            context.findings.error(
                    place,
                    "never-met",
                    Map.of("event", event, "card", subject, "known", String.join(", ", word.cards())));
        }
    }

    private int times(Tree tree) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            return 1;
        }
        Section section = new Section(mapping, context.findings);
        Long times = section.number("times");
        if (times != null && times < 1) {
            context.findings.error(section.place("times"), "not-positive", Map.of("key", "times"));
        }
        return times == null ? 1 : Math.toIntExact(Math.max(1, times));
    }
}
