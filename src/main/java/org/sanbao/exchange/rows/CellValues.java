package org.sanbao.exchange.rows;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanbao.exchange.rows.ImportOptions.DayOrder;

/** Values as people and old systems write them. Empty: cannot be read. */
final class CellValues {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[T ].*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{4})(?:[T ].*)?");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)");
    private static final int MOST_DIGITS = 30;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private CellValues() {}

    /** A day; a time of day behind it is left out. */
    static Optional<LocalDate> date(String text, DayOrder order) {
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return day(first.group(1), first.group(2), first.group(3));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(compact.group(1), compact.group(2), compact.group(3));
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (!last.matches()) {
            return Optional.empty();
        }
        return order == DayOrder.DAY_FIRST
                ? day(last.group(3), last.group(2), last.group(1))
                : day(last.group(3), last.group(1), last.group(2));
    }

    /**
     * A number with thousands and decimals separated either way, a currency sign before or behind it, a minus before or behind it or in
     * brackets as accountants write it. A single comma before three digits at the end separates thousands, any other one decimals.
     */
    static Optional<BigDecimal> number(String text) {
        String bare = text.replaceAll("[\\p{Sc}\\s' ]", "").replace('−', '-').replace('，', ',');
        if (bare.startsWith("(") && bare.endsWith(")")) {
            bare = "-" + bare.substring(1, bare.length() - 1);
        } else if (bare.endsWith("-")) {
            bare = "-" + bare.substring(0, bare.length() - 1);
        }
        String plain = withPoint(bare);
        return plain.length() <= MOST_DIGITS && NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }

    static Optional<Currency> currency(String text) {
        try {
            return Optional.of(Currency.getInstance(text.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String withPoint(String number) {
        int comma = number.lastIndexOf(',');
        int point = number.lastIndexOf('.');
        if (comma < 0) {
            return number.indexOf('.') == point ? number : thousands(number, "\\.");
        }
        if (point > comma) {
            return thousands(number, ",");
        }
        boolean several = number.indexOf(',') != comma;
        boolean thousand = point < 0 && (several || number.length() - comma == 4);
        return thousand ? thousands(number, ",") : thousands(number, "\\.").replace(',', '.');
    }

    /** Without its separators of thousands, if they stand where those stand; else as it is, which is no number. */
    private static String thousands(String number, String separator) {
        String whole = number.replaceFirst("^[-+]", "").replaceFirst(separator.equals(",") ? "\\..*$" : ",.*$", "");
        boolean placed = !whole.matches(".*" + separator + ".*") || whole.matches("\\d{1,3}(" + separator + "\\d{3})+");
        return placed ? number.replaceAll(separator, "") : number;
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
