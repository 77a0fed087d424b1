package org.sanbao.regulation.reader;

import java.time.LocalDate;
import java.time.Period;
import org.sanbao.regulation.expression.Literals;
import org.sanbao.regulation.reading.Type;

/**
 * A period or a number of the law.
 *
 * @param written as a company writes its own figures
 */
record StatuteFigure(Type.Kind type, String written) {

    /** Later than anything it is added to. */
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    /** @throws IllegalArgumentException for what is no figure of its type */
    StatuteFigure {
        value(type, written);
    }

    /** Against a figure of a pack of the same type. */
    int compareTo(Object figure) {
        return switch (value(type, written)) {
            case Period period -> SOME_DAY.plus(period).compareTo(SOME_DAY.plus((Period) figure));
            case Double number -> number.compareTo((Double) figure);
            default -> throw new IllegalStateException(written);
        };
    }

    private static Object value(Type.Kind type, String text) {
        Object value =
                switch (type) {
                    case PERIOD -> Literals.period(text);
                    case DOUBLE -> Double.valueOf(text);
                    default -> null;
                };
        if (value == null) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }
}
