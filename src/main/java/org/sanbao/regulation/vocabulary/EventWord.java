package org.sanbao.regulation.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanbao.regulation.reading.Type;

/**
 * An event rules may name.
 *
 * @param cards   the cards it has, subject first; {@code "*"} alone for those of the case
 * @param origin  {@code work}, {@code device} or {@code tick}
 * @param emitted a module's record emits it today
 * @param awaited attributes no record has yet
 */
public record EventWord(
        String name,
        String module,
        List<String> cards,
        String origin,
        String means,
        Map<String, Type> attributes,
        boolean emitted,
        Set<String> awaited) {

    /** Attributes every event has beside its own. */
    public static final Map<String, Type> COMMON =
            Map.of("at", Type.of(Type.Kind.INSTANT), "on", Type.of(Type.Kind.DAY), "actor", Type.of(Type.Kind.REF));

    public EventWord {
        cards = List.copyOf(cards);
        attributes = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(attributes));
    }

    /** With attributes added that are known but not yet emitted. */
    EventWord awaiting(Map<String, Type> more) {
        var all = new java.util.TreeMap<>(more);
        all.putAll(attributes);
        var missing = new java.util.TreeSet<>(more.keySet());
        missing.removeAll(attributes.keySet());
        return new EventWord(name, module, cards, origin, means, all, emitted, missing);
    }

    /** Belongs to whatever case it happens in, and has that case's cards. */
    public boolean ofAnyCase() {
        return cards.equals(List.of("*"));
    }
}
