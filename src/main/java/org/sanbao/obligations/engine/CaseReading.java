package org.sanbao.obligations.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.sanbao.journal.Recorded;
import org.sanbao.regulation.reading.Missing;
import org.sanbao.regulation.reading.Reading;
import org.sanbao.regulation.rules.FactRule;
import org.sanbao.regulation.rules.Outcome;
import org.sanbao.regulation.rules.Ruleset;

/** What a condition sees of one stream while one event is judged. */
final class CaseReading implements Reading {

    private final World world;
    private final CaseFile file;
    private final Recorded event;
    private final Cause trigger;
    private final Object item;
    private final Ruleset rules;
    private final Map<String, Outcome> outcomes;
    private Set<String> asking = Set.of();

    CaseReading(World world, CaseFile file, Recorded event, Cause trigger, Object item, Ruleset rules) {
        this(world, file, event, trigger, item, rules, new HashMap<>());
    }

    private CaseReading(
            World world,
            CaseFile file,
            Recorded event,
            Cause trigger,
            Object item,
            Ruleset rules,
            Map<String, Outcome> outcomes) {
        this.world = world;
        this.file = file;
        this.event = event;
        this.trigger = trigger;
        this.item = item;
        this.rules = rules;
        this.outcomes = outcomes;
    }

    /** The same event, seen by an obligation: its own trigger and member. */
    CaseReading from(Cause raiser, Object member) {
        return new CaseReading(world, file, event, raiser, member, rules, outcomes);
    }

    Recorded event() {
        return event;
    }

    Ruleset rules() {
        return rules;
    }

    @Override
    public Object event(String attribute) {
        return switch (attribute) {
            case "at" -> event.happened();
            case "on" -> world.day(file, event.happened());
            case "actor" -> event.actor() == null ? null : event.actor().toString();
            default -> event.attributes().get(attribute);
        };
    }

    @Override
    public Object trigger(String attribute) {
        return switch (attribute) {
            case "at" -> trigger.happened();
            case "on" -> world.day(file, trigger.happened());
            case "actor" -> trigger.actor() == null ? null : trigger.actor().toString();
            default -> trigger.attributes().get(attribute);
        };
    }

    @Override
    public Object card(String card, String attribute) {
        if (card.equals("period")) {
            return trigger.occasion() == null ? null : trigger.occasion().card().get(attribute);
        }
        UUID id = ref(card);
        if (id == null) {
            return null;
        }
        Map<String, Object> attributes = file.state().card(card, id);
        if (attribute.equals("id")) {
            // Not the one named where another was meant.
            return attributes == null ? id.toString() : attributes.getOrDefault("id", id.toString());
        }
        return attributes == null ? null : attributes.get(attribute);
    }

    /** Which card of a kind is meant: the event's, the trigger's, else the stream's latest. */
    UUID ref(String card) {
        UUID id = event.refs().get(card);
        if (id == null) {
            id = trigger.refs().get(card);
        }
        return id == null ? file.state().latest(card) : id;
    }

    @Override
    public Object outcome(String point, String column) {
        Outcome known = outcomes.get(point);
        if (known == null) {
            if (asking.contains(point)) {
                throw new Missing("outcome." + point);
            }
            asking = asking.isEmpty() ? new HashSet<>() : asking;
            asking.add(point);
            known = rules.decide(point, this)
                    .orElseThrow(() -> new Missing("outcome." + point))
                    .orMissing();
            asking.remove(point);
            outcomes.put(point, known);
        }
        return known.columns().get(column);
    }

    @Override
    public Object fact(String key) {
        FactRule fact = rules.fact(key).orElseThrow(() -> new Missing("fact." + key));
        return switch (fact.aggregate()) {
            case VALUE -> fact.value().evaluate(this).orMissing();
            default -> new Counting(world, file).of(fact, this);
        };
    }

    @Override
    public boolean happened(String type, Map<String, Object> attributes) {
        if (type.equals("obligation.breached")) {
            return file.obligations().stream()
                    .anyMatch(each -> each.breached() != null && named(each, attributes.get("rule")));
        }
        String card = world.subject(event.type(), event.refs(), file.stream());
        UUID subject = card == null ? null : ref(card);
        return matches(event, type, attributes, null, null)
                || file.past().stream().anyMatch(row -> matches(row, type, attributes, card, subject));
    }

    private static boolean named(Obligation obligation, Object rule) {
        return rule == null
                || obligation.rule().rule().equals(rule)
                || obligation.key().rule().equals(rule);
    }

    private static boolean matches(
            Recorded row, String type, Map<String, Object> attributes, String card, UUID subject) {
        if (!row.type().equals(type)
                || subject != null
                        && row.refs().containsKey(card)
                        && !subject.equals(row.refs().get(card))) {
            return false;
        }
        return attributes.entrySet().stream()
                .allMatch(each -> same(row.attributes().get(each.getKey()), each.getValue()));
    }

    static boolean same(Object one, Object other) {
        if (one instanceof Number a && other instanceof Number b) {
            return a.doubleValue() == b.doubleValue();
        }
        return one instanceof Boolean || other instanceof Boolean
                ? Objects.equals(one, other)
                : Objects.equals(one == null ? null : one.toString(), other == null ? null : other.toString());
    }

    @Override
    public Object item() {
        return item;
    }

    /** What a path names: {@code event.to}, {@code job.technician}, {@code item}; null when absent. */
    Object value(String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return path.equals("item") ? item : ref(path);
        }
        String of = path.substring(0, dot);
        String attribute = path.substring(dot + 1);
        return switch (of) {
            case "event" -> event(attribute);
            case "trigger" -> trigger(attribute);
            case "outcome" ->
                outcome(
                        attribute.substring(0, attribute.lastIndexOf('.')),
                        attribute.substring(attribute.lastIndexOf('.') + 1));
            case "fact" -> fact(attribute);
            default -> card(of, attribute);
        };
    }

    /** The value of a path, undecided when absent. */
    Object required(String path) {
        Object value = value(path);
        if (value == null) {
            throw new Missing(path);
        }
        return value;
    }

    /** An instant, or the day it names. */
    static Object moment(Object value, String path) {
        try {
            return switch (value) {
                case Instant instant -> instant;
                case LocalDate day -> day;
                default ->
                    value.toString().length() <= 10
                            ? LocalDate.parse(value.toString())
                            : Instant.parse(value.toString());
            };
        } catch (java.time.DateTimeException malformed) {
            throw new Missing(path);
        }
    }

    /** A reference, or null where the text is none. */
    static UUID reference(Object value) {
        if (value instanceof UUID id) {
            return id;
        }
        String text = value == null ? "" : value.toString();
        return text.length() == 36 && text.charAt(8) == '-' ? parsed(text) : null;
    }

    private static UUID parsed(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    static List<?> list(Object value) {
        return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    }
}
