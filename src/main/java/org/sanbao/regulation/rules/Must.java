package org.sanbao.regulation.rules;

import java.util.List;
import java.util.stream.Stream;

/** What meets an obligation. */
public sealed interface Must {

    /** Every event pattern named in it, in order. */
    Stream<EventPattern> patterns();

    /** Whether a pattern in it is of this type of event. */
    boolean names(String event);

    /** @param times how often, 1 or more */
    record One(EventPattern pattern, int times) implements Must {
        @Override
        public Stream<EventPattern> patterns() {
            return Stream.of(pattern);
        }

        @Override
        public boolean names(String event) {
            return pattern.event().equals(event);
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

        @Override
        public boolean names(String event) {
            return Must.anyNames(parts, event);
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

        @Override
        public boolean names(String event) {
            return Must.anyNames(parts, event);
        }
    }

    private static boolean anyNames(List<Must> parts, String event) {
        for (Must each : parts) {
            if (each.names(event)) {
                return true;
            }
        }
        return false;
    }
}
