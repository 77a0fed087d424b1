package org.sanbao.regulation.reader;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanbao.regulation.rules.CalendarRule;
import org.sanbao.regulation.rules.CalendarRule.Holiday;
import org.sanbao.regulation.rules.CalendarRule.Interval;
import org.sanbao.regulation.rules.CalendarRule.Season;
import org.sanbao.regulation.rules.Head;

/** {@code calendar}. */
final class CalendarReader {

    static final List<String> KEYS = List.of("zone", "week", "holidays", "makeup", "seasons", "default", "assumed");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Pattern SPAN = Pattern.compile("(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");

    private final Findings findings;

    CalendarReader(Findings findings) {
        this.findings = findings;
    }

    CalendarRule read(Section rule, Head head) {
        var seasons = new HashMap<String, Season>();
        rule.each("seasons", (name, value) -> season(name, value, seasons));
        return new CalendarRule(
                head,
                zone(rule),
                week(rule),
                holidays(rule),
                new LinkedHashSet<>(dates(rule, "makeup")),
                seasons,
                rule.flag("default", false));
    }

    private ZoneId zone(Section rule) {
        String zone = rule.required("zone");
        try {
            return zone == null ? ZoneId.of("UTC") : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            findings.error(rule.place("zone"), "unknown-zone", Map.of("name", zone));
            return ZoneId.of("UTC");
        }
    }

    private Map<DayOfWeek, List<Interval>> week(Section rule) {
        var week = new EnumMap<DayOfWeek, List<Interval>>(DayOfWeek.class);
        rule.require("week");
        rule.each("week", (days, value) -> {
            Set<DayOfWeek> which = days(days, value.place());
            List<Interval> intervals = intervals(value);
            which.forEach(day -> {
                if (week.put(day, intervals) != null) {
                    findings.error(
                            value.place(), "day-twice", Map.of("day", day.name().toLowerCase(java.util.Locale.ROOT)));
                }
            });
        });
        return week;
    }

    private Set<DayOfWeek> days(String text, Place place) {
        String[] ends = text.split("-");
        int from = DAYS.indexOf(ends[0]);
        int to = DAYS.indexOf(ends[ends.length - 1]);
        if (from < 0 || to < from || ends.length > 2) {
            findings.error(place, "not-days", Map.of("text", text));
            return Set.of();
        }
        var days = new LinkedHashSet<DayOfWeek>();
        for (int day = from; day <= to; day++) {
            days.add(DayOfWeek.of(day + 1));
        }
        return days;
    }

    private List<Interval> intervals(Tree value) {
        var intervals = new ArrayList<Interval>();
        LocalTime last = LocalTime.MIN;
        List<Tree> written = value instanceof Tree.Sequence sequence ? sequence.items() : List.of(value);
        for (Tree item : written) {
            Matcher span = SPAN.matcher(item instanceof Tree.Scalar scalar ? scalar.text() : "");
            Interval interval = span.matches() ? interval(span.group(1), span.group(2)) : null;
            boolean follows = interval != null
                    && !interval.from().isBefore(last)
                    && (interval.to() == null || interval.to().isAfter(interval.from()));
            if (!follows) {
                findings.error(
                        item.place(),
                        "not-intervals",
                        Map.of("text", item instanceof Tree.Scalar scalar ? scalar.text() : "…"));
                return List.of();
            }
            intervals.add(interval);
            last = interval.to() == null ? LocalTime.MAX : interval.to();
        }
        return intervals;
    }

    private static Interval interval(String from, String to) {
        try {
            return new Interval(LocalTime.parse(from), to.equals("24:00") ? null : LocalTime.parse(to));
        } catch (DateTimeParseException noTime) {
            return null;
        }
    }

    private List<Holiday> holidays(Section rule) {
        var holidays = new ArrayList<Holiday>();
        for (Section holiday : rule.sections("holidays")) {
            holiday.only(List.of("name", "days"));
            holidays.add(new Holiday(holiday.slug("name"), dates(holiday, "days")));
        }
        return holidays;
    }

    private List<LocalDate> dates(Section section, String key) {
        var dates = new ArrayList<LocalDate>();
        for (String text : section.texts(key)) {
            try {
                dates.add(LocalDate.parse(text));
            } catch (DateTimeParseException noDate) {
                findings.error(section.place(key), "not-a-date", Map.of("text", text));
            }
        }
        return dates;
    }

    private void season(String name, Tree value, Map<String, Season> seasons) {
        Section season = Section.of(name, value, findings);
        if (season == null) {
            return;
        }
        season.only(List.of("from", "to"));
        try {
            String from = season.required("from");
            String to = season.required("to");
            if (from != null && to != null) {
                seasons.put(name, new Season(MonthDay.parse("--" + from), MonthDay.parse("--" + to)));
            }
        } catch (DateTimeParseException noDate) {
            findings.error(value.place(), "not-a-date", Map.of("text", name));
        }
    }
}
