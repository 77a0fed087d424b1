package org.sanbao.regulation.expression;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.sanbao.regulation.reading.Type;
import org.sanbao.shared.Money;

/** From the journal's plain values to those of a type. */
final class Plain {

    private Plain() {}

    /** Null stays null. A value of the right class is taken as it is. */
    static Object as(Type type, Object plain) {
        if (plain == null) {
            return null;
        }
        return switch (type.kind()) {
            case INT -> plain instanceof Number number ? (Object) number.longValue() : plain;
            case DOUBLE -> plain instanceof Number number ? (Object) number.doubleValue() : plain;
            case MONEY -> plain instanceof String text ? money(text) : plain;
            case DAY -> plain instanceof String text ? LocalDate.parse(text) : plain;
            case INSTANT -> plain instanceof String text ? Instant.parse(text) : plain;
            case PERIOD -> plain instanceof String text ? Period.parse(text) : plain;
            case LIST -> plain instanceof List<?> list ? list : List.of(plain);
            case STRING, REF, ENUM, EVENT -> plain.toString();
            default -> plain;
        };
    }

    /** {@code 120.00 CNY}. */
    static Money money(String text) {
        int gap = text.indexOf(' ');
        return Money.of(text.substring(0, gap), text.substring(gap + 1));
    }
}
