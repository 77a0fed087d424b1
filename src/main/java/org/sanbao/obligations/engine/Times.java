package org.sanbao.obligations.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.sanbao.calendar.Length;
import org.sanbao.calendar.Point;
import org.sanbao.calendar.TimeUnit;
import org.sanbao.calendar.Word;
import org.sanbao.regulation.time.Period;

/** Says the times of a rule in the calendar's words, which are those of the grammar: so an obligation keeps its limit as text and can be reckoned again. */
final class Times {

    private static final Map<Same, String> WRITTEN = new ConcurrentHashMap<>();
    private static final Map<String, Length> LENGTHS = new ConcurrentHashMap<>();
    private static final Map<String, Point> POINTS = new ConcurrentHashMap<>();
    private static final int MOST = 10_000;

    private Times() {}

    static Length length(org.sanbao.regulation.time.Length length) {
        return length(text(length));
    }

    static Length length(String text) {
        return remembered(LENGTHS, text, Length::parse);
    }

    static Point point(String text) {
        return remembered(POINTS, text, Point::parse);
    }

    /** Lengths may hold a figure of the event, so there is no end of them. */
    private static <K, V> V remembered(Map<K, V> cache, K key, java.util.function.Function<K, V> make) {
        V known = cache.get(key);
        if (known != null) {
            return known;
        }
        if (cache.size() > MOST) {
            cache.clear();
        }
        return cache.computeIfAbsent(key, make);
    }

    static String text(org.sanbao.regulation.time.Length length) {
        return remembered(WRITTEN, new Same(length), same -> write(length));
    }

    private static String write(org.sanbao.regulation.time.Length length) {
        return length.parts().isEmpty()
                ? Length.AT_ONCE.toString()
                : length.parts().stream()
                                .map(part -> part.amount() + " "
                                        + TimeUnit.valueOf(part.unit().name()).written())
                                .collect(Collectors.joining(" and "))
                        + (length.inclusive() ? " inclusive" : "");
    }

    static String text(org.sanbao.regulation.time.Point point) {
        return remembered(WRITTEN, new Same(point), same -> write(point));
    }

    /** A part of a rule, told by its identity: its contents are much to compare. */
    private record Same(Object part) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && same.part == part;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(part);
        }
    }

    private static String write(org.sanbao.regulation.time.Point point) {
        return switch (point) {
            case org.sanbao.regulation.time.Point.OfPeriod of ->
                edge(of.edge()) + (of.time() == null ? "" : " " + of.time()) + " of " + period(of.period());
            case org.sanbao.regulation.time.Point.At at -> at.path();
            case org.sanbao.regulation.time.Point.Offset offset ->
                write(offset.length()) + (offset.before() ? " before " : " after ") + offset.path();
            case org.sanbao.regulation.time.Point.NextOf next ->
                "next of ["
                        + next.days().stream()
                                .map(day -> day.toString().substring(2))
                                .collect(Collectors.joining(","))
                        + "]";
        };
    }

    private static String edge(org.sanbao.regulation.time.Point.Edge edge) {
        return switch (edge) {
            case org.sanbao.regulation.time.Point.Edge.Start start -> "start";
            case org.sanbao.regulation.time.Point.Edge.End end -> "end";
            case org.sanbao.regulation.time.Point.Edge.Day day -> "day " + day.n();
            case org.sanbao.regulation.time.Point.Edge.FirstWorkingDay first -> "first working day";
            case org.sanbao.regulation.time.Point.Edge.LastWorkingDay last -> "last working day";
            case org.sanbao.regulation.time.Point.Edge.Weekday weekday ->
                weekday.day().name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    private static String period(Period period) {
        String which = period.nth() == 0
                ? "same"
                : period.nth() == 1 ? "next" : period.nth() == -1 ? "previous" : period.nth() + "th next";
        return which + " " + word(period.word()).written() + (period.season() == null ? "" : " " + period.season());
    }

    static Word word(Period.Word word) {
        return Word.valueOf(word.name());
    }
}
