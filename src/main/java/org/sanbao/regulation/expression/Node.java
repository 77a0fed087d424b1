package org.sanbao.regulation.expression;

import org.sanbao.regulation.reading.Missing;
import org.sanbao.regulation.reading.Reading;

/** A piece of a compiled formula. */
@FunctionalInterface
interface Node {

    /** The value; throws {@link Missing} if it cannot be known. */
    Object value(Reading reading);

    /** A value known when the pack is loaded. */
    record Constant(Object constant) implements Node {
        static final Constant TRUE = new Constant(true);
        static final Constant FALSE = new Constant(false);

        @Override
        public Object value(Reading reading) {
            return constant;
        }
    }

    /** Logical and as Kleene has it: what is false stays false whatever else is unknown. */
    record And(Node left, Node right) implements Node {
        @Override
        public Object value(Reading reading) {
            boolean known;
            try {
                known = (boolean) left.value(reading);
            } catch (Missing absent) {
                if (!(boolean) right.value(reading)) {
                    return false;
                }
                throw absent;
            }
            return known && (boolean) right.value(reading);
        }
    }

    /** Logical or as Kleene has it: what is true stays true whatever else is unknown. */
    record Or(Node left, Node right) implements Node {
        @Override
        public Object value(Reading reading) {
            boolean known;
            try {
                known = (boolean) left.value(reading);
            } catch (Missing absent) {
                if ((boolean) right.value(reading)) {
                    return true;
                }
                throw absent;
            }
            return known || (boolean) right.value(reading);
        }
    }
}
