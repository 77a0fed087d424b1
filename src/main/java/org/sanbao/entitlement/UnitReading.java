package org.sanbao.entitlement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sanbao.regulation.reading.Missing;
import org.sanbao.regulation.reading.Reading;
import org.sanbao.regulation.rules.Outcome;
import org.sanbao.regulation.rules.Ruleset;

/** What a decision table sees of a unit before anything has happened: its cards and the day; no past, no facts. */
final class UnitReading implements Reading {

    private final Ruleset rules;
    private final LocalDate on;
    private final Map<String, Map<String, Object>> cards;
    private final Map<String, Outcome> known = new HashMap<>();
    private final Set<String> asking = new HashSet<>();

    UnitReading(Ruleset rules, LocalDate on, Map<String, Map<String, Object>> cards) {
        this.rules = rules;
        this.on = on;
        this.cards = cards;
    }

    @Override
    public Object event(String attribute) {
        return attribute.equals("on") ? on : null;
    }

    @Override
    public Object trigger(String attribute) {
        return event(attribute);
    }

    @Override
    public Object card(String card, String attribute) {
        return cards.getOrDefault(card, Map.of()).get(attribute);
    }

    @Override
    public Object outcome(String point, String column) {
        return decided(point).columns().get(column);
    }

    /** The outcome of a point; one that asks for itself, or that nothing fills, is missing. */
    Outcome decided(String point) {
        Outcome before = known.get(point);
        if (before != null) {
            return before;
        }
        if (!asking.add(point)) {
            throw new Missing("outcome." + point);
        }
        Outcome outcome = rules.decide(point, this)
                .orElseThrow(() -> new Missing("outcome." + point))
                .orMissing();
        asking.remove(point);
        known.put(point, outcome);
        return outcome;
    }

    @Override
    public Object fact(String key) {
        throw new Missing("fact." + key);
    }

    @Override
    public boolean happened(String event, Map<String, Object> attributes) {
        return false;
    }

    @Override
    public Object item() {
        return null;
    }
}
