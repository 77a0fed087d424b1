package org.sanbao.regulation.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.sanbao.regulation.reading.Missing;
import org.sanbao.shared.Money;

/** The operators. What has no answer (division by zero, two currencies, overflow) makes the formula undecided, never an error. */
final class Reckoning {

    private Reckoning() {}

    static Object plus(Object a, Object b) {
        return switch (a) {
            case Long n -> exactly(() -> Math.addExact(n, (Long) b));
            case Double d -> d + (Double) b;
            case Money m -> exactly(() -> m.plus((Money) b));
            case LocalDate day -> day.plus((Period) b);
            default -> String.valueOf(a) + b;
        };
    }

    static Object minus(Object a, Object b) {
        return switch (a) {
            case Long n -> exactly(() -> Math.subtractExact(n, (Long) b));
            case Double d -> d - (Double) b;
            case Money m -> exactly(() -> m.minus((Money) b));
            case LocalDate day -> day.minus((Period) b);
            default -> throw new IllegalStateException("minus of " + a);
        };
    }

    static Object times(Object a, Object b) {
        if (b instanceof Money m) {
            return m.times(decimal(a));
        }
        return switch (a) {
            case Money m -> m.times(decimal(b));
            case Long n -> exactly(() -> Math.multiplyExact(n, (Long) b));
            case Double d -> d * (Double) b;
            default -> throw new IllegalStateException("times of " + a);
        };
    }

    static Object divide(Object a, Object b) {
        return exactly(() -> switch (a) {
            case Money m when b instanceof Money other -> quotient(m, other);
            case Money m -> new Money(m.amount().divide(decimal(b), MathContext.DECIMAL64), m.currency());
            case Long n -> n / (Long) b;
            default -> finite((Double) a / (Double) b);
        });
    }

    static Object remainder(Object a, Object b) {
        return exactly(() -> (Long) a % (Long) b);
    }

    static Object negated(Object a) {
        return a instanceof Long n ? (Object) (-n) : (Object) (-(Double) a);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static int compare(Object a, Object b) {
        return (int) exactly(() -> ((Comparable) a).compareTo(b));
    }

    static boolean same(Object a, Object b) {
        if (a instanceof Money one && b instanceof Money other) {
            return one.currency().equals(other.currency()) && one.amount().compareTo(other.amount()) == 0;
        }
        return a.equals(b);
    }

    static boolean in(Object member, Object list) {
        return ((Collection<?>) list).contains(member);
    }

    static long days(Object from, Object to) {
        return ChronoUnit.DAYS.between((LocalDate) from, (LocalDate) to);
    }

    static long size(Object of) {
        return of instanceof String text ? text.codePointCount(0, text.length()) : ((Collection<?>) of).size();
    }

    private static Object quotient(Money a, Money b) {
        a.compareTo(b);
        return finite(a.amount().doubleValue() / b.amount().doubleValue());
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new ArithmeticException("division by zero");
        }
        return value;
    }

    private static BigDecimal decimal(Object number) {
        return number instanceof Long n ? BigDecimal.valueOf(n) : exactDecimal((Double) number);
    }

    private static BigDecimal exactDecimal(double number) {
        if (!Double.isFinite(number)) {
            throw new Missing("number");
        }
        return BigDecimal.valueOf(number);
    }

    private interface Exact {
        Object value();
    }

    private static Object exactly(Exact computation) {
        try {
            return computation.value();
        } catch (ArithmeticException | IllegalArgumentException noAnswer) {
            throw new Missing("number");
        }
    }
}
