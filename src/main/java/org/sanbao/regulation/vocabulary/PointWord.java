package org.sanbao.regulation.vocabulary;

import java.util.Map;
import org.sanbao.regulation.reading.Type;

/** A question a pack answers with a table. */
public record PointWord(String name, String askedBy, Map<String, Type> columns) {

    public PointWord {
        columns = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(columns));
    }
}
