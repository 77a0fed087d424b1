package org.sanbao.regulation.reader;

import java.util.List;
import java.util.Map;

/** A YAML document as its author wrote it: every value knows its place. */
sealed interface Tree {

    Place place();

    /** Keys in the order written. */
    record Mapping(Place place, Map<String, Entry> entries) implements Tree {
        /** @param key where the key stands */
        record Entry(Place key, Tree value) {}
    }

    record Sequence(Place place, List<Tree> items) implements Tree {}

    /** @param kind by YAML 1.2's core schema; quoted ones are always text */
    record Scalar(Place place, String text, Kind kind) implements Tree {
        enum Kind {
            TEXT,
            INT,
            FLOAT,
            BOOL,
            NULL
        }

        boolean isNull() {
            return kind == Kind.NULL;
        }
    }
}
