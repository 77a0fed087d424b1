package org.sanbao.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A length of time as rules write it: {@code 6 working hours}, {@code 1 months and 5 days}, {@code 15 days inclusive}, {@code at once}.
 *
 * @param parts     in order; empty is "at once": due the moment it is raised
 * @param inclusive the first day counts
 */
public record Length(List<Quantity> parts, boolean inclusive) {

    private static final Pattern PART = Pattern.compile("(\\d{1,5}) ([a-z -]+)");

    public static final Length AT_ONCE = new Length(List.of(), false);

    public record Quantity(int amount, TimeUnit unit) {
        @Override
        public String toString() {
            return amount + " " + unit.written();
        }
    }

    public Length {
        parts = List.copyOf(parts);
    }

    /** @throws CalendarNotUnderstood when it is not a length of the grammar; parameters must have been filled in before */
    @JsonCreator
    public static Length parse(String text) {
        String trimmed = text.strip();
        if (trimmed.equals("at once")) {
            return AT_ONCE;
        }
        boolean inclusive = trimmed.endsWith(" inclusive");
        String body = inclusive ? trimmed.substring(0, trimmed.length() - " inclusive".length()) : trimmed;
        return new Length(
                Arrays.stream(body.split(" and "))
                        .map(part -> quantity(part, text))
                        .toList(),
                inclusive);
    }

    private static Quantity quantity(String part, String whole) {
        var matcher = PART.matcher(part.strip());
        if (!matcher.matches()) {
            throw new CalendarNotUnderstood("length", whole);
        }
        return new Quantity(Integer.parseInt(matcher.group(1)), TimeUnit.parse(matcher.group(2)));
    }

    public boolean isWorking() {
        return parts.stream().anyMatch(part -> part.unit().isWorking());
    }

    public boolean isDates() {
        return !parts.isEmpty() && parts.getLast().unit().isDates();
    }

    @Override
    @JsonValue
    public String toString() {
        return parts.isEmpty()
                ? "at once"
                : parts.stream().map(Quantity::toString).collect(Collectors.joining(" and "))
                        + (inclusive ? " inclusive" : "");
    }
}
