package org.sanbao.regulation.time;

import org.sanbao.regulation.reading.Condition;
import org.sanbao.regulation.reading.Known;
import org.sanbao.regulation.reading.Missing;
import org.sanbao.regulation.reading.Reading;

/** How long a {@code within} gives: a length, a column of a decision, or one of two by a condition. */
public sealed interface Limit {

    /** The length for this case, amounts filled in. */
    Known<Length> resolve(Reading reading);

    record Fixed(Length length) implements Limit {
        @Override
        public Known<Length> resolve(Reading reading) {
            return length.resolve(reading);
        }
    }

    /** {@code outcome.limits.arrive}: a column of type length. */
    record Decided(String point, String column) implements Limit {
        @Override
        public Known<Length> resolve(Reading reading) {
            return Known.by(() -> {
                if (reading.outcome(point, column) instanceof Length length) {
                    return length.resolve(reading).orMissing();
                }
                throw new Missing("outcome." + point + "." + column);
            });
        }
    }

    record Choice(Condition condition, Limit then, Limit otherwise) implements Limit {
        @Override
        public Known<Length> resolve(Reading reading) {
            return Known.by(() -> (condition.holds(reading) ? then : otherwise)
                    .resolve(reading)
                    .orMissing());
        }
    }
}
