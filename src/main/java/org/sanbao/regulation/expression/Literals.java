package org.sanbao.regulation.expression;

import dev.cel.common.ast.CelConstant;
import java.math.BigDecimal;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanbao.shared.Money;

/** Values written out in a pack. */
public final class Literals {

    private static final Pattern PERIOD = Pattern.compile("(\\d{1,4}) (day|week|month|quarter|half-year|year)s?");
    private static final Pattern MONEY = Pattern.compile("(-?\\d{1,12}(?:\\.\\d{1,4})?)(?: ([A-Z]{3}))?");

    private Literals() {}

    static Object value(CelConstant constant) {
        return switch (constant.getKind()) {
            case BOOLEAN_VALUE -> constant.booleanValue();
            case INT64_VALUE -> constant.int64Value();
            case DOUBLE_VALUE -> constant.doubleValue();
            case STRING_VALUE -> constant.stringValue();
            default -> constant.toString();
        };
    }

    /** {@code 3 months}; null if it is not one. */
    public static Period period(String text) {
        Matcher matcher = PERIOD.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int n = Integer.parseInt(matcher.group(1));
        return switch (matcher.group(2)) {
            case "day" -> Period.ofDays(n);
            case "week" -> Period.ofWeeks(n);
            case "month" -> Period.ofMonths(n);
            case "quarter" -> Period.ofMonths(3 * n);
            case "half-year" -> Period.ofMonths(6 * n);
            default -> Period.ofYears(n);
        };
    }

    /** {@code 200.00 CNY}, or without the currency in the pack's own; null if it is neither. */
    public static Money money(String text, String currency) {
        Matcher matcher = MONEY.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        try {
            return Money.of(new BigDecimal(matcher.group(1)), matcher.group(2) == null ? currency : matcher.group(2));
        } catch (IllegalArgumentException noSuchCurrency) {
            return null;
        }
    }
}
