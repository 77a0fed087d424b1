package org.sanbao.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a paper's number is written: {@code {yyyy}{MM}-{seq:4}}. {@code seq:4} pads to four digits and widens beyond 9999.
 *
 * @param restart when the count begins anew: {@code month}, {@code year} or {@code never}
 */
public record NumberPattern(String pattern, String restart) {

    private static final Pattern FIELD = Pattern.compile("\\{(yyyy|yy|MM|dd|seq)(?::(\\d))?}");

    /** The period whose count a number of this day belongs to. */
    public String period(LocalDate day) {
        return switch (restart) {
            case "month" -> "%04d-%02d".formatted(day.getYear(), day.getMonthValue());
            case "year" -> "%04d".formatted(day.getYear());
            default -> "";
        };
    }

    /** A day of the period, from which a number is written as on any other of its days; empty where the day itself is part of the number. */
    public Optional<LocalDate> dayIn(String period) {
        return switch (restart) {
            case "month" ->
                has("dd")
                        ? Optional.empty()
                        : Optional.of(YearMonth.parse(period).atDay(1));
            case "year" ->
                has("dd") || has("MM") ? Optional.empty() : Optional.of(LocalDate.of(Integer.parseInt(period), 1, 1));
            default -> has("dd") || has("MM") || has("yy") ? Optional.empty() : Optional.of(LocalDate.EPOCH);
        };
    }

    private boolean has(String field) {
        return pattern.contains("{" + field);
    }

    public String write(LocalDate day, long number) {
        Matcher matcher = FIELD.matcher(pattern);
        return matcher.replaceAll(field -> switch (field.group(1)) {
            case "yyyy" -> "%04d".formatted(day.getYear());
            case "yy" -> "%02d".formatted(day.getYear() % 100);
            case "MM" -> "%02d".formatted(day.getMonthValue());
            case "dd" -> "%02d".formatted(day.getDayOfMonth());
            default -> padded(number, field.group(2));
        });
    }

    private static String padded(long number, String width) {
        return width == null ? Long.toString(number) : ("%0" + width + "d").formatted(number);
    }
}
