package org.sanbao.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * When an organisation works: several slots each weekday, versions with effective dates, and dates that differ. Immutable. A minute is
 * working time exactly when its local time lies in a slot of its local date, which also settles the days on which clocks change.
 */
public final class WorkingCalendar {

    private static final int REMEMBERED_DAYS = 4_000;

    private final String name;
    private final ZoneId zone;
    private final NavigableMap<LocalDate, Week> weeks = new TreeMap<>();
    private final Map<LocalDate, DayException> exceptions;
    private final Map<String, Season> seasons;
    private final Map<LocalDate, List<Span>> days = new ConcurrentHashMap<>();

    /** @param weeks at least one; the earliest also serves dates before it. The last exception given for a date counts. */
    public WorkingCalendar(
            String name,
            ZoneId zone,
            Collection<Week> weeks,
            Collection<DayException> exceptions,
            Collection<Season> seasons) {
        this.name = name;
        this.zone = zone;
        weeks.forEach(week -> this.weeks.put(week.from(), week));
        if (this.weeks.isEmpty()) {
            throw new CalendarNeverWorks(name);
        }
        this.exceptions = exceptions.stream()
                .collect(Collectors.toMap(DayException::date, Function.identity(), (first, last) -> last));
        this.seasons = seasons.stream().collect(Collectors.toMap(Season::name, Function.identity()));
    }

    public static WorkingCalendar roundTheClock(ZoneId zone) {
        return new WorkingCalendar("24/7", zone, List.of(Week.roundTheClock(LocalDate.EPOCH)), List.of(), List.of());
    }

    public String name() {
        return name;
    }

    public ZoneId zone() {
        return zone;
    }

    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The first instant of the local date, which need not be 00:00 where clocks change at midnight. */
    public Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    public List<Slot> slots(LocalDate date) {
        DayException exception = exceptions.get(date);
        if (exception != null) {
            return exception.slots();
        }
        var week = weeks.floorEntry(date);
        return (week == null ? weeks.firstEntry() : week).getValue().slots().get(date.getDayOfWeek());
    }

    /** The exception of that date, or null. */
    public DayException exception(LocalDate date) {
        return exceptions.get(date);
    }

    public boolean works(LocalDate date) {
        return !spans(date).isEmpty();
    }

    /** The working time of a date as instants, in order and apart; empty when nobody works. */
    public List<Span> spans(LocalDate date) {
        List<Span> known = days.get(date);
        if (known != null) {
            return known;
        }
        if (days.size() > REMEMBERED_DAYS) {
            days.clear();
        }
        List<Span> spans = reckon(date);
        days.put(date, spans);
        return spans;
    }

    private List<Span> reckon(LocalDate date) {
        return spans(date, slots(date), zone);
    }

    /**
     * When on that date clocks in the zone show a time within the slots, in order and apart: an hour that is put back counts twice, one
     * that is skipped does not.
     */
    public static List<Span> spans(LocalDate date, List<Slot> slots, ZoneId zone) {
        if (slots.isEmpty()) {
            return List.of();
        }
        var spans = new ArrayList<Span>();
        Instant end = date.plusDays(1).atStartOfDay(zone).toInstant();
        for (Instant from = date.atStartOfDay(zone).toInstant(); from.isBefore(end); ) {
            var change = zone.getRules().nextTransition(from);
            Instant to = change == null || change.getInstant().isAfter(end) ? end : change.getInstant();
            addSlots(spans, slots, date, zone.getRules().getOffset(from), from, to);
            from = to;
        }
        return List.copyOf(spans);
    }

    /** Within one offset local minutes and instants run in step. */
    private static void addSlots(
            List<Span> spans, List<Slot> slots, LocalDate date, ZoneOffset offset, Instant from, Instant to) {
        Instant midnight = date.atStartOfDay().toInstant(offset);
        for (Slot slot : slots) {
            Instant begin = later(midnight.plusSeconds(slot.from() * 60L), from);
            Instant finish = earlier(midnight.plusSeconds(slot.to() * 60L), to);
            if (!begin.isBefore(finish)) {
                continue;
            }
            Span last = spans.isEmpty() ? null : spans.getLast();
            if (last != null && last.to().equals(begin)) {
                spans.set(spans.size() - 1, new Span(last.from(), finish));
            } else {
                spans.add(new Span(begin, finish));
            }
        }
    }

    /** The date if somebody works on it, else the next that works. */
    public LocalDate workingDayFrom(LocalDate date) {
        return search(date, 1);
    }

    /** The date if somebody works on it, else the last before it that works. */
    public LocalDate workingDayUntil(LocalDate date) {
        return search(date, -1);
    }

    private LocalDate search(LocalDate date, int step) {
        LocalDate day = date;
        for (int i = 0; i < 400; i++, day = day.plusDays(step)) {
            if (works(day)) {
                return day;
            }
        }
        throw new CalendarNeverWorks(name);
    }

    /** The {@code n}th working day after the date (before it, when negative); the date itself is not counted. */
    public LocalDate workingDays(LocalDate date, int n) {
        LocalDate day = date;
        for (int i = 0; i < Math.abs(n); i++) {
            day = n > 0 ? workingDayFrom(day.plusDays(1)) : workingDayUntil(day.minusDays(1));
        }
        return day;
    }

    public Instant opening(LocalDate workingDay) {
        return spans(workingDay).getFirst().from();
    }

    public Instant closing(LocalDate workingDay) {
        return spans(workingDay).getLast().to();
    }

    /** The working day an instant belongs to: its own until closing time, else the next. */
    public LocalDate workingDayOf(Instant instant) {
        LocalDate date = dateOf(instant);
        return works(date) && instant.isBefore(closing(date)) ? date : workingDayFrom(date.plusDays(1));
    }

    /** @throws CalendarNotUnderstood when the calendar has no season of that name */
    public Season season(String season) {
        Season found = seasons.get(season);
        if (found == null) {
            throw new CalendarNotUnderstood("season", season);
        }
        return found;
    }

    /** Dates of exceptions of a kind, in order: the days of a named holiday. */
    public List<LocalDate> datesOf(DayException.Kind kind) {
        return exceptions.values().stream()
                .filter(day -> day.kind() == kind)
                .map(DayException::date)
                .sorted()
                .toList();
    }

    static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
