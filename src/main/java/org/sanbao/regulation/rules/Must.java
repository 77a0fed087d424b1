package org.sanbao.regulation.rules;

import java.util.List;
import java.util.stream.Stream;

/** What meets an obligation. */
public sealed interface Must {

    /** Every event pattern named in it, in order. */
    Stream<EventPattern> patterns();

    /** @param times how often, 1 or more */
    record One(EventPattern pattern, int times) implements Must {
        @Override
        public Stream<EventPattern> patterns() {
            return Stream.of(pattern);
        }
    }

    record All(List<Must> parts) implements Must {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<EventPattern> patterns() {
            return parts.stream().flatMap(Must::patterns);
        }
    }

    record Any(List<Must> parts) implements Must {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<EventPattern> patterns() {
            return parts.stream().flatMap(Must::patterns);
        }
    }
}
