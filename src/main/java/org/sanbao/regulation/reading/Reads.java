package org.sanbao.regulation.reading;

import java.util.Set;
import java.util.TreeSet;

/**
 * What an expression reads, found when the pack is loaded, so that the engine fetches it beforehand.
 *
 * @param attributes paths such as {@code event.form}, {@code trigger.step}, {@code site.zone}
 * @param facts      keys {@code pack/name}
 * @param points     decision points
 * @param history    event types whose past the predicates look for
 */
public record Reads(Set<String> attributes, Set<String> facts, Set<String> points, Set<String> history) {

    public static final Reads NOTHING = new Reads(Set.of(), Set.of(), Set.of(), Set.of());

    public Reads {
        attributes = Set.copyOf(attributes);
        facts = Set.copyOf(facts);
        points = Set.copyOf(points);
        history = Set.copyOf(history);
    }

    public Reads and(Reads other) {
        if (other == NOTHING) {
            return this;
        }
        return this == NOTHING
                ? other
                : new Reads(
                        union(attributes, other.attributes),
                        union(facts, other.facts),
                        union(points, other.points),
                        union(history, other.history));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }
}
