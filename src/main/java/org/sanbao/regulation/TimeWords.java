package org.sanbao.regulation;

import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanbao.regulation.rules.Deadline;
import org.sanbao.regulation.rules.Warning;
import org.sanbao.regulation.time.Delay;
import org.sanbao.regulation.time.Limit;
import org.sanbao.regulation.time.Period;
import org.sanbao.regulation.time.Point;
import org.sanbao.regulation.time.Recurrence;

/** Time expressions in the reader's language. */
final class TimeWords {

    private final ValueWords values;
    private final EventWords events;
    private final Locale locale;

    TimeWords(ValueWords values, EventWords events, Locale locale) {
        this.values = values;
        this.events = events;
        this.locale = locale;
    }

    String deadline(Deadline deadline) {
        return switch (deadline) {
            case Deadline.Within within when within.limit() instanceof Limit.Decided decided -> limit(decided);
            case Deadline.Within within -> say("within", Map.of("length", limit(within.limit())));
            case Deadline.By by -> say("by", Map.of("point", point(by.point())));
            case Deadline.Before before ->
                say("before", Map.of("event", events.name(before.event().event())));
            case Deadline.None none -> say("no-limit", Map.of());
        };
    }

    private String limit(Limit limit) {
        return switch (limit) {
            case Limit.Fixed fixed -> values.length(fixed.length(), locale);
            case Limit.Decided decided -> say("decided", Map.of("point", decided.point(), "column", decided.column()));
            case Limit.Choice choice ->
                say(
                        "choice",
                        Map.of(
                                "then",
                                limit(choice.then()),
                                "otherwise",
                                limit(choice.otherwise()),
                                "condition",
                                choice.condition().source()));
        };
    }

    String point(Point point) {
        return switch (point) {
            case Point.OfPeriod of -> say("of-period", Map.of("edge", edge(of), "period", period(of.period())));
            case Point.At at -> at.path();
            case Point.Offset offset ->
                say(
                        offset.before() ? "ahead-of" : "after",
                        Map.of("length", values.length(offset.length(), locale), "point", offset.path()));
            case Point.NextOf next ->
                say(
                        "next-of",
                        Map.of(
                                "days",
                                next.days().stream()
                                        .map(day -> "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth()))
                                        .collect(Collectors.joining(", "))));
        };
    }

    private String edge(Point.OfPeriod of) {
        String edge =
                switch (of.edge()) {
                    case Point.Edge.Start start -> say("edge.start", Map.of());
                    case Point.Edge.End end -> say("edge.end", Map.of());
                    case Point.Edge.Day day -> say("edge.day", Map.of("n", day.n()));
                    case Point.Edge.FirstWorkingDay first -> say("edge.first-working-day", Map.of());
                    case Point.Edge.LastWorkingDay last -> say("edge.last-working-day", Map.of());
                    case Point.Edge.Weekday weekday -> weekday.day().getDisplayName(TextStyle.FULL, locale);
                };
        return of.time() == null ? edge : edge + " " + of.time();
    }

    private String period(Period period) {
        var arguments =
                new HashMap<String, Object>(Map.of("n", period.nth(), "word", word(period.word(), period.season())));
        String which = period.nth() == 0 ? "same" : period.nth() == 1 ? "next" : period.nth() < 0 ? "previous" : "nth";
        return say("period." + which, arguments);
    }

    private String word(Period.Word word, String season) {
        return season == null
                ? say("word." + word.name().toLowerCase(Locale.ROOT).replace('_', '-'), Map.of())
                : season;
    }

    String recurrence(Recurrence recurrence) {
        return switch (recurrence) {
            case Recurrence.Each each -> say("every", Map.of("word", word(each.word(), each.season())));
            case Recurrence.Interval interval -> say("every", Map.of("word", values.length(interval.length(), locale)));
            case Recurrence.Rrule rrule -> rrule.rule();
            case Recurrence.HolidayDay day -> say("holiday-days", Map.of("name", day.holidays()));
        };
    }

    String warning(Warning.At at) {
        return switch (at) {
            case Warning.At.Percent percent -> say("percent", Map.of("n", percent.percent()));
            case Warning.At.Before before ->
                say("length-before", Map.of("length", values.length(before.length(), locale)));
        };
    }

    String delay(Delay delay) {
        return switch (delay) {
            case Delay.After after -> say("later", Map.of("length", values.length(after.length(), locale)));
            case Delay.At at -> say("at", Map.of("point", point(at.point())));
        };
    }

    private String say(String key, Map<String, Object> arguments) {
        return values.say(locale, "time." + key, arguments);
    }
}
