package org.sanbao.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A point of time as rules write it after {@code by}. Points are never stretched by pauses. */
public sealed interface Point {

    Pattern EDGE = Pattern.compile("(start|end|day (\\d{1,3})|first working day|last working day"
            + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
            + "(?: (\\d\\d:\\d\\d))? of (same|next|previous|(\\d{1,2}) ?(?:st|nd|rd|th) next) (.+)");
    Pattern SHIFTED = Pattern.compile("(\\d.*?) (before|after) ([a-z_]+\\.[a-z_.]+)");
    Pattern NEXT_OF = Pattern.compile("next of \\[?([-\\d, ]+)\\]?");
    Pattern PATH = Pattern.compile("[a-z_]+\\.[a-z_.]+");

    /** {@code end of next working day}, {@code day 5 of next month}, {@code friday 14:00 of same week}. */
    record Edge(Kind kind, int day, LocalTime time, int ahead, Word word, String season, String text) implements Point {

        public enum Kind {
            START,
            END,
            DAY,
            FIRST_WORKING_DAY,
            LAST_WORKING_DAY,
            WEEKDAY
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** What an attribute says: an instant, or the end of a day. */
    record At(String path) implements Point {}

    /** {@code 1 months before contract.ends_on}. */
    record Shifted(Length length, boolean before, String path) implements Point {}

    /** The end of the next of these days of the year. */
    record NextOf(List<MonthDay> days, String text) implements Point {
        @Override
        public String toString() {
            return text;
        }
    }

    /** @throws CalendarNotUnderstood when it is no point of the grammar; parameters must have been filled in before */
    static Point parse(String text) {
        String trimmed = text.strip();
        Matcher edge = EDGE.matcher(trimmed);
        if (edge.matches()) {
            return edge(edge, trimmed);
        }
        Matcher next = NEXT_OF.matcher(trimmed);
        if (next.matches()) {
            return nextOf(next.group(1), trimmed);
        }
        Matcher shifted = SHIFTED.matcher(trimmed);
        if (shifted.matches()) {
            return new Shifted(Length.parse(shifted.group(1)), shifted.group(2).equals("before"), shifted.group(3));
        }
        if (PATH.matcher(trimmed).matches()) {
            return new At(trimmed);
        }
        throw new CalendarNotUnderstood("by", text);
    }

    private static Edge edge(Matcher found, String text) {
        String name = found.group(1);
        Edge.Kind kind = found.group(2) != null
                ? Edge.Kind.DAY
                : name.endsWith("day") && !name.contains(" ")
                        ? Edge.Kind.WEEKDAY
                        : Edge.Kind.valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_'));
        int day = kind == Edge.Kind.DAY
                ? Integer.parseInt(found.group(2))
                : kind == Edge.Kind.WEEKDAY
                        ? DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT)).getValue()
                        : 0;
        String of = found.group(6);
        boolean season = of.startsWith("season ");
        Word word = season ? Word.SEASON : Word.parse(of);
        if (word == null || word == Word.SEASON && !season || kind == Edge.Kind.DAY && day == 0) {
            throw new CalendarNotUnderstood("by", text);
        }
        return new Edge(
                kind, day, time(found.group(3), text), ahead(found), word, season ? of.substring(7) : null, text);
    }

    private static int ahead(Matcher found) {
        return switch (found.group(4)) {
            case "same" -> 0;
            case "next" -> 1;
            case "previous" -> -1;
            default -> Integer.parseInt(found.group(5));
        };
    }

    private static LocalTime time(String text, String whole) {
        try {
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeException malformed) {
            throw new CalendarNotUnderstood("by", whole);
        }
    }

    private static NextOf nextOf(String days, String text) {
        try {
            return new NextOf(
                    Arrays.stream(days.split(","))
                            .map(day -> MonthDay.parse("--" + day.strip()))
                            .toList(),
                    text);
        } catch (DateTimeException malformed) {
            throw new CalendarNotUnderstood("by", text);
        }
    }
}
