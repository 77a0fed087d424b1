package org.sanbao.regulation.vocabulary;

import java.util.Map;
import java.util.Set;
import org.sanbao.regulation.reading.Type;

/** A card rules may read. {@code emitted}: a module journals it today, but for the {@code awaited} attributes. */
public record CardWord(
        String name, String module, String means, Map<String, Type> attributes, boolean emitted, Set<String> awaited) {

    public CardWord {
        attributes = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(attributes));
    }

    /** With attributes added that are known but not yet journalled. */
    CardWord awaiting(Map<String, Type> more) {
        var all = new java.util.TreeMap<>(more);
        all.putAll(attributes);
        var missing = new java.util.TreeSet<>(more.keySet());
        missing.removeAll(attributes.keySet());
        return new CardWord(name, module, means, all, emitted, missing);
    }
}
