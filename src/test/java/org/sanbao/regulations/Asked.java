package org.sanbao.regulations;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sanbao.journal.Recorded;
import org.sanbao.regulation.reading.Missing;
import org.sanbao.regulation.reading.Reading;
import org.sanbao.regulation.rules.FactRule;
import org.sanbao.regulation.rules.Ruleset;
import org.sanbao.regulations.Situation.Expectation;

/** What a gate or a decision reads that somebody asks: the case as it stands, and of the event about to be what the expectation says. */
final class Asked implements Reading {

    private final Scene scene;
    private final Ruleset rules;
    private final Instant at;
    private final ZoneId zone;
    private final Map<String, Object> event;
    private final Map<String, Map<String, Object>> cards = new HashMap<>();

    Asked(Scene scene, Ruleset rules, Instant at, ZoneId zone, Expectation expected) {
        this.scene = scene;
        this.rules = rules;
        this.at = at;
        this.zone = zone;
        event = Yaml.map(expected.given().get("with"));
        Yaml.map(expected.given().get("cards")).forEach((card, attributes) -> cards.put(card, Yaml.map(attributes)));
    }

    /** The same case, seen by something that happened in it. */
    private Asked(Asked now, Recorded row) {
        scene = now.scene;
        rules = now.rules;
        at = row.happened();
        zone = now.zone;
        event = row.attributes();
    }

    @Override
    public Object event(String attribute) {
        return switch (attribute) {
            case "at" -> at;
            case "on" -> at.atZone(zone).toLocalDate();
            default -> scene.plain(event.get(attribute));
        };
    }

    @Override
    public Object trigger(String attribute) {
        return event(attribute);
    }

    @Override
    public Object card(String card, String attribute) {
        Object about = cards.getOrDefault(card, Map.of()).get(attribute);
        UUID id = scene.state().latest(card);
        if (about != null || id == null) {
            return about;
        }
        return scene.state().card(card, id).get(attribute);
    }

    @Override
    public Object outcome(String point, String column) {
        return rules.decide(point, this)
                .orElseThrow(() -> new Missing("outcome." + point))
                .orMissing()
                .columns()
                .get(column);
    }

    @Override
    public Object fact(String key) {
        FactRule fact = rules.fact(key).orElseThrow(() -> new Missing("fact." + key));
        long found = scene.rows().stream()
                .filter(row -> row.type().equals(fact.of().event()))
                .map(row -> new Asked(this, row))
                .filter(past -> fact.of().where().evaluate(past).isYes())
                .filter(past -> fact.same().stream().allMatch(path -> Objects.equals(past.value(path), value(path))))
                .count();
        return switch (fact.aggregate()) {
            case EXISTS -> found > 0;
            case COUNT -> found;
            default -> throw new Missing("fact." + key);
        };
    }

    private Object value(String path) {
        String attribute = path.substring(path.indexOf('.') + 1);
        return path.startsWith("event.") ? event(attribute) : card(path.substring(0, path.indexOf('.')), attribute);
    }

    @Override
    public boolean happened(String type, Map<String, Object> attributes) {
        return scene.rows().stream().anyMatch(row -> row.type().equals(type) && has(row, attributes));
    }

    private static boolean has(Recorded row, Map<String, Object> attributes) {
        return attributes.entrySet().stream()
                .allMatch(each -> Objects.equals(row.attributes().get(each.getKey()), each.getValue()));
    }

    @Override
    public Object item() {
        return null;
    }
}
