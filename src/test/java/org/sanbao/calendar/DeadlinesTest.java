package org.sanbao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanbao.calendar.Deadlines.Terms;

class DeadlinesTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    /** Spring festival 16–22 February 2026 with the two make-up workdays that pay for it. */
    private static final WorkingCalendar OFFICE = new WorkingCalendar(
            "office",
            SHANGHAI,
            List.of(Week.office(LocalDate.of(2026, 1, 1), Slot.parse("08:30-12:00"), Slot.parse("13:30-17:30"))),
            java.util.stream.Stream.concat(
                            java.util.stream.IntStream.rangeClosed(16, 22)
                                    .mapToObj(day -> DayException.holiday(LocalDate.of(2026, 2, day), "春节")),
                            java.util.stream.Stream.of(14, 28)
                                    .map(day -> DayException.works(
                                            LocalDate.of(2026, 2, day),
                                            DayException.Kind.MAKEUP,
                                            "调休",
                                            List.of(Slot.parse("08:30-12:00"), Slot.parse("13:30-17:30")))))
                    .toList(),
            List.of(new Season("sale", MonthDay.of(11, 1), MonthDay.of(2, 15))));

    private final Deadlines deadlines = new Deadlines(OFFICE);

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    private Instant within(String start, String length) {
        return deadlines.within(at(start), Length.parse(length));
    }

    private Instant by(String start, String point) {
        return deadlines.at((Point.Edge) Point.parse(point), at(start), Trace.NONE);
    }

    @Test
    void sixWorkingHoursPassLunchNightAndWeekend() {
        assertThat(within("2026-03-06T15:00", "6 working hours")).isEqualTo(at("2026-03-09T12:00"));
        assertThat(within("2026-03-06T15:00", "7 working hours")).isEqualTo(at("2026-03-09T14:30"));
        assertThat(within("2026-03-07T03:00", "90 working minutes")).isEqualTo(at("2026-03-09T10:00"));
    }

    @Test
    void holidaysAreSkippedAndMakeUpDaysCount() {
        assertThat(within("2026-02-13T17:00", "1 working hours")).isEqualTo(at("2026-02-14T09:00"));
        assertThat(within("2026-02-13T17:00", "2 working days")).isEqualTo(at("2026-02-23T17:30"));
        assertThat(by("2026-02-14T10:00", "end of next working day")).isEqualTo(at("2026-02-23T17:30"));
    }

    @Test
    void datesEndWithTheirLastDay() {
        assertThat(within("2026-03-06T15:00", "15 days")).isEqualTo(at("2026-03-22T00:00"));
        assertThat(within("2026-03-06T15:00", "15 days inclusive")).isEqualTo(at("2026-03-21T00:00"));
        assertThat(within("2026-01-31T15:00", "1 months")).isEqualTo(at("2026-03-01T00:00"));
        assertThat(within("2026-03-01T15:00", "1 months inclusive")).isEqualTo(at("2026-04-01T00:00"));
        assertThat(within("2026-01-31T15:00", "1 months inclusive")).isEqualTo(at("2026-03-01T00:00"));
        assertThat(within("2026-03-06T15:00", "1 days and 3 hours")).isEqualTo(at("2026-03-08T03:00"));
        assertThat(deadlines.within(
                        at("2026-03-06T15:00"), Length.parse("1 days"), new Terms(false, true), List.of(), Trace.NONE))
                .isEqualTo(at("2026-03-10T00:00"));
        assertThat(deadlines.within(
                        at("2026-03-06T15:00"),
                        Length.parse("1 working days"),
                        new Terms(true, false),
                        List.of(),
                        Trace.NONE))
                .isEqualTo(at("2026-03-06T17:30"));
        assertThat(within("2026-03-06T21:00", "0 working days")).isEqualTo(at("2026-03-09T17:30"));
        assertThat(within("2026-03-06T21:00", "1 working days inclusive")).isEqualTo(at("2026-03-09T17:30"));
        assertThat(within("2026-03-06T15:00", "at once")).isEqualTo(at("2026-03-06T15:00"));
    }

    @Test
    void pointsOfTime() {
        assertThat(by("2026-03-06T15:00", "end of same working day")).isEqualTo(at("2026-03-06T17:30"));
        assertThat(by("2026-03-06T17:30", "end of same working day")).isEqualTo(at("2026-03-09T17:30"));
        assertThat(by("2026-03-06T19:00", "start of next working day")).isEqualTo(at("2026-03-09T08:30"));
        assertThat(by("2026-03-06T19:00", "end of same day")).isEqualTo(at("2026-03-07T00:00"));
        assertThat(by("2026-03-06T19:00", "day 5 of next month")).isEqualTo(at("2026-04-06T00:00"));
        assertThat(by("2026-01-06T19:00", "day 31 of next month")).isEqualTo(at("2026-03-01T00:00"));
        assertThat(by("2026-03-04T19:00", "friday 14:00 of same week")).isEqualTo(at("2026-03-06T14:00"));
        assertThat(by("2026-02-04T19:00", "last working day of same month")).isEqualTo(at("2026-02-28T17:30"));
        assertThat(by("2026-03-04T19:00", "end of same quarter")).isEqualTo(at("2026-04-01T00:00"));
        assertThat(by("2026-09-04T19:00", "end of same half-year")).isEqualTo(at("2027-01-01T00:00"));
        assertThat(by("2026-03-04T12:30", "start of same shift")).isEqualTo(at("2026-03-04T13:30"));
        assertThat(by("2026-01-10T12:30", "end of same season sale")).isEqualTo(at("2026-02-16T00:00"));
        assertThat(by("2026-03-04T12:30", "end of 2th next month")).isEqualTo(at("2026-06-01T00:00"));
        assertThat(deadlines.at(
                        (Point.NextOf) Point.parse("next of [06-30,12-31]"), at("2026-07-01T00:00"), Trace.NONE))
                .isEqualTo(at("2027-01-01T00:00"));
        assertThat(deadlines.before(at("2026-04-01T00:00"), Length.parse("1 months")))
                .isEqualTo(at("2026-03-01T00:00"));
        assertThat(deadlines.before(at("2026-03-09T09:30"), Length.parse("2 working hours")))
                .isEqualTo(at("2026-03-06T16:30"));
    }

    @Test
    void pausesStretchLengthsByWhatTheyTook() {
        var pause = List.of(new Span(at("2026-03-06T16:00"), at("2026-03-09T09:30")));
        Terms usual = Terms.USUAL;
        assertThat(deadlines.within(at("2026-03-06T15:00"), Length.parse("6 working hours"), usual, pause, Trace.NONE))
                .isEqualTo(at("2026-03-09T16:00"));
        assertThat(deadlines.within(at("2026-03-06T15:00"), Length.parse("4 hours"), usual, pause, Trace.NONE))
                .isEqualTo(at("2026-03-09T12:30"));
        assertThat(deadlines.within(at("2026-03-06T15:00"), Length.parse("1 days"), usual, pause, Trace.NONE))
                .isEqualTo(at("2026-03-10T17:30"));
        assertThat(deadlines.within(at("2026-03-06T15:00"), Length.parse("1 working days"), usual, pause, Trace.NONE))
                .isEqualTo(at("2026-03-10T11:00"));
        var lasting = List.of(new Span(at("2026-03-06T16:00"), Instant.MAX));
        for (String length : List.of("6 working hours", "4 hours", "1 days", "1 working days")) {
            assertThat(deadlines.within(at("2026-03-06T15:00"), Length.parse(length), usual, lasting, Trace.NONE))
                    .isEqualTo(Instant.MAX);
        }
    }

    @Test
    void theTraceAddsUpToTheLength() {
        Trace trace = Trace.kept();
        var pause = List.of(new Span(at("2026-02-14T09:00"), at("2026-02-14T10:00")));
        deadlines.within(at("2026-02-13T15:00"), Length.parse("7 working hours"), Terms.USUAL, pause, trace);
        long counted = trace.lines().stream()
                .filter(line -> line.code().equals("counted"))
                .mapToLong(line -> (Long) line.arguments().get("minutes"))
                .sum();
        assertThat(counted).isEqualTo(7 * 60);
        assertThat(trace.lines())
                .extracting(Trace.Line::code)
                .startsWith("start")
                .endsWith("result")
                .contains("pause", "closed");
        Trace holidays = Trace.kept();
        deadlines.within(at("2026-02-14T17:00"), Length.parse("1 working hours"), Terms.USUAL, List.of(), holidays);
        assertThat(holidays.lines().stream()
                        .filter(line -> "春节".equals(line.arguments().get("label"))))
                .hasSize(7);
    }

    @Test
    void nonsenseIsRefusedWithItsField() {
        for (String nonsense : List.of("six hours", "6 parsecs", "", "1000000 days", "6 working hours and")) {
            assertThatThrownBy(() -> Length.parse(nonsense)).isInstanceOf(CalendarNotUnderstood.class);
        }
        for (String nonsense : List.of(
                "end of same fortnight", "day 0 of next month", "friday 25:00 of same week", "next of [13-45]")) {
            assertThatThrownBy(() -> Point.parse(nonsense)).as(nonsense).isInstanceOf(CalendarNotUnderstood.class);
        }
        assertThatThrownBy(() -> Slot.parse("12:00-11:00")).isInstanceOf(CalendarNotUnderstood.class);
        var never = new WorkingCalendar("never", SHANGHAI, List.of(Week.office(LocalDate.EPOCH)), List.of(), List.of());
        assertThatThrownBy(() -> new Deadlines(never).within(Instant.EPOCH, Length.parse("1 working hours")))
                .isInstanceOf(CalendarNeverWorks.class);
    }

    @Test
    void occurrencesComeRound() {
        var occurrences = new Occurrences(OFFICE);
        var none = Occurrences.Shift.NONE;
        assertThat(occurrences
                        .each(Word.WORKING_DAY, null, at("2026-02-14T08:30"), none)
                        .from())
                .isEqualTo(at("2026-02-23T08:30"));
        assertThat(occurrences
                        .each(Word.MONTH, null, at("2026-02-14T08:30"), none)
                        .name())
                .isEqualTo("month 2026-03-01");
        assertThat(occurrences
                        .interval(Length.parse("1 quarters"), at("2025-11-30T10:00"), at("2026-03-01T00:00"), none)
                        .startsOn())
                .isEqualTo(LocalDate.of(2026, 5, 30));
        assertThat(occurrences
                        .interval(Length.parse("1 hours"), at("2026-02-14T08:30"), at("2026-02-14T10:30"), none)
                        .from())
                .isEqualTo(at("2026-02-14T11:30"));
        var friday = "FREQ=WEEKLY;BYDAY=FR";
        LocalDate seed = LocalDate.of(2026, 1, 1);
        assertThat(occurrences.rrule(friday, seed, at("2026-02-14T08:30"), none).startsOn())
                .isEqualTo(LocalDate.of(2026, 2, 20));
        assertThat(occurrences
                        .rrule(friday, seed, at("2026-02-14T12:00"), Occurrences.Shift.PREVIOUS_WORKING_DAY)
                        .startsOn())
                .isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(occurrences
                        .rrule(friday, seed, at("2026-02-14T12:00"), Occurrences.Shift.NEXT_WORKING_DAY)
                        .startsOn())
                .isEqualTo(LocalDate.of(2026, 2, 23));
        assertThat(occurrences
                        .rrule(friday, seed, at("2026-02-14T12:00"), Occurrences.Shift.SKIP)
                        .startsOn())
                .isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(occurrences.holiday(at("2026-02-17T12:00")).startsOn()).isEqualTo(LocalDate.of(2026, 2, 18));
    }

    @Test
    void clocksThatChangeNeitherGiveNorTakeWorkingTime() {
        var madrid = new WorkingCalendar(
                "madrid",
                ZoneId.of("Europe/Madrid"),
                List.of(Week.roundTheClock(LocalDate.EPOCH)),
                List.of(),
                List.of());
        assertThat(madrid.spans(LocalDate.of(2026, 3, 29)).getFirst().length()).hasHours(23);
        assertThat(madrid.spans(LocalDate.of(2026, 10, 25)).getFirst().length()).hasHours(25);
    }
}
