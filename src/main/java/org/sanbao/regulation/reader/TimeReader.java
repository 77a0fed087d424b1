package org.sanbao.regulation.reader;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanbao.regulation.expression.Names.ParamValue;
import org.sanbao.regulation.expression.Nearest;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.time.Length;
import org.sanbao.regulation.time.Period;
import org.sanbao.regulation.time.Point;
import org.sanbao.regulation.time.Point.Edge;
import org.sanbao.regulation.time.Recurrence;
import org.sanbao.regulation.time.Window;

/** Time expressions as {@code regulations/LANGUAGE.md} writes them. A mistake becomes a finding and a stand-in. */
final class TimeReader {

    private static final Pattern OF_PERIOD =
            Pattern.compile("(.+) of (same|next|previous|(.+?) ?(?:st|nd|rd|th) next) (.+)");
    private static final Pattern OFFSET =
            Pattern.compile("(.+) (before|after) ([a-z_]+\\.[a-z0-9_]+(?:\\.[a-z0-9_]+)?)");
    private static final Pattern NEXT_OF = Pattern.compile("next of (?:\\{([a-z0-9_]+)}|\\[(.*)])");
    private static final Pattern PATH = Pattern.compile("[a-z_]+\\.[a-z0-9_]+(?:\\.[a-z0-9_]+)?");
    private static final Pattern PARAM = Pattern.compile("\\{([a-z0-9_]+)}");
    private static final Length NOTHING = new Length(List.of(), false);

    private final PackContext context;
    private final LengthReader lengths;

    TimeReader(PackContext context) {
        this.context = context;
        lengths = new LengthReader(context);
    }

    Length length(String text, Place place, Surroundings around) {
        Length length = lengths.read(text, around, place);
        if (length == null) {
            return wrong("time-length", text, place, NOTHING);
        }
        return length;
    }

    Point point(String text, Place place, Surroundings around) {
        Matcher nextOf = NEXT_OF.matcher(text);
        if (nextOf.matches()) {
            return nextOf(nextOf, text, place);
        }
        Matcher offset = OFFSET.matcher(text);
        if (offset.matches()) {
            time(offset.group(3), place, around);
            return new Point.Offset(
                    length(offset.group(1), place, around),
                    offset.group(2).equals("before"),
                    context.at(offset.group(3)));
        }
        Matcher ofPeriod = OF_PERIOD.matcher(text);
        if (ofPeriod.matches()) {
            return ofPeriod(ofPeriod, text, place);
        }
        if (PATH.matcher(text).matches()) {
            time(text, place, around);
            return new Point.At(context.at(text));
        }
        return wrong("time-point", text, place, new Point.At(text));
    }

    /** A path must hold a day or an instant. */
    private void time(String path, Place place, Surroundings around) {
        Type type = context.path(path, place, around);
        if (type != null && type.kind() != Type.Kind.DAY && type.kind() != Type.Kind.INSTANT) {
            context.findings.error(place, "path-not-a-time", Map.of("path", path, "found", type.toString()));
        }
    }

    private Point ofPeriod(Matcher matcher, String text, Place place) {
        String edgeText = matcher.group(1);
        LocalTime time = null;
        Matcher clock = Pattern.compile("(.+) (\\d\\d:\\d\\d)").matcher(edgeText);
        try {
            if (clock.matches()) {
                edgeText = clock.group(1);
                time = LocalTime.parse(clock.group(2));
            }
        } catch (DateTimeParseException noTime) {
            return wrong("time-point", text, place, new Point.At(text));
        }
        Edge edge = edge(edgeText);
        Period period = period(matcher.group(2), matcher.group(3), matcher.group(4), place);
        if (edge == null || period == null) {
            return wrong("time-point", text, place, new Point.At(text));
        }
        return new Point.OfPeriod(edge, time, period);
    }

    private static Edge edge(String text) {
        Matcher day = Pattern.compile("day (\\d{1,2})").matcher(text);
        if (day.matches()) {
            int n = Integer.parseInt(day.group(1));
            return n >= 1 && n <= 31 ? new Edge.Day(n) : null;
        }
        return switch (text) {
            case "start" -> new Edge.Start();
            case "end" -> new Edge.End();
            case "first working day" -> new Edge.FirstWorkingDay();
            case "last working day" -> new Edge.LastWorkingDay();
            default -> {
                for (DayOfWeek weekday : DayOfWeek.values()) {
                    if (weekday.name().toLowerCase(Locale.ROOT).equals(text)) {
                        yield new Edge.Weekday(weekday);
                    }
                }
                yield null;
            }
        };
    }

    private Period period(String which, String count, String word, Place place) {
        Integer nth =
                switch (which) {
                    case "same" -> 0;
                    case "next" -> 1;
                    case "previous" -> -1;
                    default -> nth(count, place);
                };
        Recurrence.Each each = word(word);
        return nth == null || each == null ? null : new Period(nth, each.word(), each.season());
    }

    private Integer nth(String count, Place place) {
        Matcher param = PARAM.matcher(count);
        if (!param.matches()) {
            return count.matches("[1-9]\\d?") ? Integer.valueOf(count) : null;
        }
        ParamValue value = param(param.group(1), Type.Kind.INT, place);
        return value == null || value.value() == null
                ? (Integer) 1
                : Integer.valueOf(((Long) value.value()).intValue());
    }

    /** {@code working day}, {@code season sale}, {@code next season operating}; null if it is no word of time. */
    private Recurrence.Each word(String text) {
        String season = text.startsWith("season ")
                ? text.substring(7)
                : context.declared.seasons().contains(text) ? text : null;
        if (season != null) {
            return context.declared.seasons().contains(season) ? new Recurrence.Each(Period.Word.SEASON, season) : null;
        }
        for (Period.Word word : Period.Word.values()) {
            if (word != Period.Word.SEASON && LengthReader.word(word).equals(text)) {
                return new Recurrence.Each(word, null);
            }
        }
        return null;
    }

    /** A period's word for a ledger or a form; null with a finding if it is none. */
    Period.Word periodWord(String text, Place place) {
        Recurrence.Each each = word(text);
        return each == null ? wrong("time-word", text, place, Period.Word.DAY) : each.word();
    }

    private Point nextOf(Matcher matcher, String text, Place place) {
        List<String> written = new ArrayList<>();
        if (matcher.group(1) != null) {
            ParamValue param = param(matcher.group(1), Type.Kind.LIST, place);
            if (param != null && param.value() instanceof List<?> values) {
                values.forEach(value -> written.add(String.valueOf(value)));
            }
        } else {
            written.addAll(List.of(matcher.group(2).split("\\s*,\\s*")));
        }
        try {
            return new Point.NextOf(written.stream()
                    .map(day -> MonthDay.parse("--" + day.strip()))
                    .toList());
        } catch (DateTimeParseException noDate) {
            return wrong("time-point", text, place, new Point.At(text));
        }
    }

    Recurrence recurrence(String text, Place place, Surroundings around) {
        Matcher param = PARAM.matcher(text);
        if (param.matches()) {
            ParamValue value = param(param.group(1), Type.Kind.RECURRENCE, place);
            return value == null || value.value() == null
                    ? new Recurrence.Each(Period.Word.YEAR, null)
                    : recurrence((String) value.value(), place, around);
        }
        if (text.startsWith("FREQ=")) {
            return rrule(text, place);
        }
        if (text.startsWith("calendar day of holiday ")) {
            return new Recurrence.HolidayDay(text.substring("calendar day of holiday ".length()));
        }
        Recurrence.Each each = word(text);
        if (each != null) {
            return each;
        }
        String[] parts = text.split(" from ");
        Length length = parts.length > 2 ? null : lengths.read(parts[0], around, place);
        if (length == null) {
            return wrong("time-recurrence", text, place, new Recurrence.Each(Period.Word.YEAR, null));
        }
        if (parts.length == 2) {
            time(parts[1], place, around);
        }
        return new Recurrence.Interval(length, parts.length == 2 ? parts[1] : null);
    }

    private Recurrence rrule(String text, Place place) {
        try {
            new net.fortuna.ical4j.model.Recur<java.time.LocalDate>(text);
            return new Recurrence.Rrule(text);
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            return wrong("time-rrule", text, place, new Recurrence.Rrule(text));
        }
    }

    Window window(String text, Place place, Surroundings around) {
        if (text.equals("ever")) {
            return new Window.Ever();
        }
        if (text.startsWith("since ")) {
            time(text.substring(6), place, around);
            return new Window.Since(text.substring(6));
        }
        if (text.startsWith("same ")) {
            Recurrence.Each each = word(text.substring(5));
            return each == null
                    ? wrong("time-window", text, place, new Window.Ever())
                    : new Window.Same(new Period(0, each.word(), each.season()));
        }
        if (text.endsWith(" before")) {
            return new Window.Before(length(text.substring(0, text.length() - 7), place, around));
        }
        return wrong("time-window", text, place, new Window.Ever());
    }

    /** The parameter if it is of this kind, else null with a finding; a blank one is noted. */
    ParamValue param(String name, Type.Kind kind, Place place) {
        ParamValue param = context.declared.params().get(name);
        if (param == null) {
            context.findings.error(
                    place,
                    "unknown-param",
                    Nearest.arguments(name, context.declared.params().keySet()));
            return null;
        }
        if (param.type().kind() != kind) {
            context.findings.error(
                    place,
                    "param-type",
                    Map.of(
                            "name",
                            name,
                            "expected",
                            Type.of(kind).toString(),
                            "found",
                            param.type().toString()));
            return null;
        }
        if (param.value() == null) {
            context.blank(name);
        }
        return param;
    }

    private <T> T wrong(String code, String text, Place place, T standIn) {
        context.findings.error(place, code, Map.of("text", text));
        return standIn;
    }
}
