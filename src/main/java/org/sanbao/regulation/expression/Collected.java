package org.sanbao.regulation.expression;

import java.util.Set;
import java.util.TreeSet;
import org.sanbao.regulation.reading.Reads;

/** What the kept parts of a formula read. Parts that constants made unreachable are not in it: a guarded blank parameter leaves no rule dormant. */
final class Collected {

    private final Set<String> attributes = new TreeSet<>();
    private final Set<String> facts = new TreeSet<>();
    private final Set<String> points = new TreeSet<>();
    private final Set<String> history = new TreeSet<>();
    private final Set<String> notSet = new TreeSet<>();

    static Collected attribute(String path) {
        var one = new Collected();
        one.attributes.add(path);
        return one;
    }

    static Collected fact(String key) {
        var one = new Collected();
        one.facts.add(key);
        return one;
    }

    static Collected point(String point) {
        var one = new Collected();
        one.points.add(point);
        return one;
    }

    static Collected event(String type) {
        var one = new Collected();
        one.history.add(type);
        return one;
    }

    static Collected blank(String param) {
        var one = new Collected();
        one.notSet.add(param);
        return one;
    }

    Collected add(Collected other) {
        attributes.addAll(other.attributes);
        facts.addAll(other.facts);
        points.addAll(other.points);
        history.addAll(other.history);
        notSet.addAll(other.notSet);
        return this;
    }

    Set<String> notSet() {
        return notSet;
    }

    Reads reads() {
        boolean nothing = attributes.isEmpty() && facts.isEmpty() && points.isEmpty() && history.isEmpty();
        return nothing ? Reads.NOTHING : new Reads(attributes, facts, points, history);
    }
}
