package org.sanbao.eventlogs.log;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sanbao.regulation.reading.Type;

/**
 * What all values of an attribute have in common, so that rules may reckon with it: whole numbers, numbers, yes and no, days, instants; text
 * when they have nothing else. Not for two threads.
 */
public final class LogColumn {

    /** No leading zeros: such are codes. */
    private static final Pattern INT = Pattern.compile("-?(0|[1-9]\\d{0,17})");

    private static final Pattern DOUBLE = Pattern.compile("-?(0|[1-9]\\d{0,20})(\\.\\d{1,20})?([eE][-+]?\\d{1,2})?");

    private final LogTimes times;
    private boolean ints = true;
    private boolean doubles = true;
    private boolean bools = true;
    private boolean days = true;
    private boolean instants = true;
    private long seen;
    private long odd;
    private String firstOdd;

    LogColumn(LogTimes times) {
        this.times = times;
    }

    /**
     * @param count how many values are no numbers, where nearly all are
     * @param first of them
     */
    public record Odd(long count, String first) {}

    void see(String value) {
        seen++;
        ints = ints && INT.matcher(value).matches();
        boolean number = ints || mayBeNumbers() && DOUBLE.matcher(value).matches();
        if (!number) {
            odd++;
            firstOdd = firstOdd == null ? value : firstOdd;
        }
        doubles = doubles && number;
        bools = bools && (value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false"));
        days = days && !doubles && value.length() == 10 && times.readOrNull(value) != null;
        instants = instants && !doubles && !days && times.readOrNull(value) != null;
    }

    /** One number in twenty may be damaged; the first hundred values tell nothing yet. */
    private boolean mayBeNumbers() {
        return odd * 20 < Math.max(seen, 100);
    }

    /** What makes a text of a column that is otherwise of numbers: a damaged row, most often. Null where it is none of these. */
    public Odd odd() {
        return type().kind() == Type.Kind.STRING && odd * 20 < seen ? new Odd(odd, firstOdd) : null;
    }

    public Type type() {
        return Type.of(
                ints
                        ? Type.Kind.INT
                        : doubles
                                ? Type.Kind.DOUBLE
                                : bools
                                        ? Type.Kind.BOOL
                                        : days ? Type.Kind.DAY : instants ? Type.Kind.INSTANT : Type.Kind.STRING);
    }

    /** As the engine reads it: plain, as a row of the journal holds it. */
    public Object value(String text) {
        return switch (type().kind()) {
            case INT -> Long.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case BOOL -> Boolean.valueOf(text.toLowerCase(Locale.ROOT));
            case DAY -> times.dayOf(text).toString();
            case INSTANT -> times.readOrNull(text).toString();
            default -> text;
        };
    }
}
