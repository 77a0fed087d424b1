package org.sanbao.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Working minutes {@code [from, to)} of a local day, 0 to 1440: {@code 08:30-12:00}, {@code 22:00-24:00}. A night shift is two slots on two days. */
public record Slot(int from, int to) implements Comparable<Slot> {

    private static final Pattern TEXT = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-([01]\\d|2[0-4]):([0-5]\\d)");

    public static final Slot ROUND_THE_CLOCK = new Slot(0, 1440);

    public Slot {
        if (from < 0 || to > 1440 || from >= to) {
            throw new CalendarNotUnderstood("slot", from + "-" + to);
        }
    }

    /** @throws CalendarNotUnderstood unless written {@code hh:mm-hh:mm} with the end after the start */
    @JsonCreator
    public static Slot parse(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new CalendarNotUnderstood("slot", text);
        }
        return new Slot(minutes(matcher.group(1), matcher.group(2)), minutes(matcher.group(3), matcher.group(4)));
    }

    private static int minutes(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    }

    @Override
    public int compareTo(Slot other) {
        return Integer.compare(from, other.from);
    }

    @Override
    @JsonValue
    public String toString() {
        return "%02d:%02d-%02d:%02d".formatted(from / 60, from % 60, to / 60, to % 60);
    }
}
