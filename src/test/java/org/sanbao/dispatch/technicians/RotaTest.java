package org.sanbao.dispatch.technicians;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sanbao.calendar.DayException;
import org.sanbao.calendar.Slot;
import org.sanbao.calendar.Span;
import org.sanbao.calendar.Week;
import org.sanbao.calendar.WorkingCalendar;

/** Working hours of one technician, by examples and against asking for each minute whether it is one of work. */
class RotaTest {

    private static final int ROTAS = 2_000;
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final List<ZoneId> ZONES = List.of(
            MADRID,
            ZoneId.of("Asia/Shanghai"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("America/Santiago"));
    /** Within some days of which clocks change in one of the zones; the last is a week without. */
    private static final List<LocalDate> WEEKS = List.of(
            LocalDate.of(2026, 3, 6),
            LocalDate.of(2026, 3, 27),
            LocalDate.of(2026, 4, 3),
            LocalDate.of(2026, 9, 4),
            LocalDate.of(2026, 10, 2),
            LocalDate.of(2026, 10, 23),
            LocalDate.of(2026, 10, 30),
            LocalDate.of(2026, 6, 12));

    private final long seed = Long.getLong("sanbao.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void agrees_with_asking_for_each_minute() {
        System.out.println("seed " + seed + " (-Dsanbao.seed=)");
        long minutesAtWork = 0;
        for (int i = 0; i < ROTAS; i++) {
            ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
            LocalDate day = WEEKS.get(random.nextInt(WEEKS.size()));
            Rota rota = anyRota(zone, day);
            Instant from =
                    day.atStartOfDay(zone).plusMinutes(random.nextInt(1440)).toInstant();
            Instant to = from.plusSeconds(60L * (1 + random.nextInt(4 * 1440)));

            List<Span> hours = rota.works(from, to);

            String what = "seed " + seed + " rota " + i + " " + zone + " " + from + " " + rota;
            for (int at = 1; at < hours.size(); at++) {
                assertThat(hours.get(at).from())
                        .as(what)
                        .isAfter(hours.get(at - 1).to());
            }
            for (Instant minute = from; minute.isBefore(to); minute = minute.plusSeconds(60)) {
                Instant asked = minute;
                boolean works = hours.stream().anyMatch(each -> each.contains(asked));
                if (works != worksAt(rota, asked)) {
                    assertThat(works).as(what + " at " + asked).isEqualTo(!works);
                }
                minutesAtWork += works ? 1 : 0;
            }
            if (!hours.isEmpty()) {
                assertThat(hours.getFirst().from()).as(what).isAfterOrEqualTo(from);
                assertThat(hours.getLast().to()).as(what).isBeforeOrEqualTo(to);
            }
        }
        assertThat(minutesAtWork).as("the rotas work at all").isGreaterThan(ROTAS * 100L);
    }

    /** By the words of {@link Rota} and nothing else: what do the clocks on the wall show, and which shift is that? */
    private static boolean worksAt(Rota rota, Instant minute) {
        var local = minute.atZone(rota.zone());
        LocalDate date = local.toLocalDate();
        int clock = local.getHour() * 60 + local.getMinute();
        boolean usual = rota.own().isEmpty() || rota.unit().exception(date) != null
                ? rota.unit().slots(date).stream().anyMatch(slot -> slot.from() <= clock && clock < slot.to())
                : rota.own().stream()
                        .filter(shift -> shift.weekday() == date.getDayOfWeek())
                        .anyMatch(shift -> shift.from() <= clock && clock < shift.to());
        LocalDate before = date.minusDays(1);
        boolean fromYesterday = !rota.own().isEmpty()
                && rota.unit().exception(before) == null
                && rota.own().stream()
                        .filter(shift -> shift.weekday() == before.getDayOfWeek())
                        .anyMatch(shift -> clock + 1440 < shift.to());
        boolean extra = rota.extra().stream().anyMatch(span -> span.contains(minute));
        return (usual || fromYesterday || extra) && rota.away().stream().noneMatch(span -> span.contains(minute));
    }

    private Rota anyRota(ZoneId zone, LocalDate day) {
        var own = new ArrayList<WeeklyShift>();
        if (random.nextInt(4) > 0) {
            for (int i = random.nextInt(8); i > 0; i--) {
                own.add(new WeeklyShift(
                        DayOfWeek.of(1 + random.nextInt(7)), quarter(random.nextInt(96)), quarter(random.nextInt(96))));
            }
            own.removeIf(shift -> shift.starts().equals(shift.ends()));
        }
        return new Rota(anyCalendar(zone, day), zone, own, anySpans(zone, day, 2), anySpans(zone, day, 3));
    }

    private WorkingCalendar anyCalendar(ZoneId zone, LocalDate day) {
        var week = new EnumMap<DayOfWeek, List<Slot>>(DayOfWeek.class);
        for (DayOfWeek each : DayOfWeek.values()) {
            week.put(each, random.nextInt(4) == 0 ? List.of() : anySlots());
        }
        var named = new ArrayList<DayException>();
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate date = day.plusDays(random.nextInt(8) - 2L);
            named.add(
                    random.nextBoolean()
                            ? DayException.holiday(date, null)
                            : DayException.works(date, DayException.Kind.MAKEUP, null, anySlots()));
        }
        return new WorkingCalendar("any", zone, List.of(new Week(LocalDate.of(2020, 1, 1), week)), named, List.of());
    }

    private List<Slot> anySlots() {
        int noon = 2 + random.nextInt(90);
        Slot morning = new Slot(15 * random.nextInt(noon), 15 * noon);
        return random.nextBoolean()
                ? List.of(morning)
                : List.of(morning, new Slot(15 * (noon + 1), 15 * (noon + 2 + random.nextInt(95 - noon))));
    }

    private List<Span> anySpans(ZoneId zone, LocalDate day, int most) {
        var spans = new ArrayList<Span>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            Instant from = day.atStartOfDay(zone)
                    .plusMinutes(random.nextInt(6 * 1440) - 1440L)
                    .toInstant();
            spans.add(new Span(from, from.plusSeconds(60L * (1 + random.nextInt(2_000)))));
        }
        return spans;
    }

    private static LocalTime quarter(int number) {
        return LocalTime.of(number / 4, 15 * (number % 4));
    }

    @Test
    void a_night_shift_is_as_long_as_the_night() {
        var saturdayNight = List.of(new WeeklyShift(DayOfWeek.SATURDAY, LocalTime.of(22, 0), LocalTime.of(6, 0)));
        var rota = new Rota(WorkingCalendar.roundTheClock(MADRID), MADRID, saturdayNight, List.of(), List.of());

        assertThat(nightOf(rota, LocalDate.of(2026, 3, 28)).length()).hasHours(7);
        assertThat(nightOf(rota, LocalDate.of(2026, 10, 24)).length()).hasHours(9);
        assertThat(nightOf(rota, LocalDate.of(2026, 6, 13)).length()).hasHours(8);
    }

    private static Span nightOf(Rota rota, LocalDate saturday) {
        Instant noon = saturday.atTime(12, 0).atZone(MADRID).toInstant();
        List<Span> hours = rota.works(noon, noon.plusSeconds(24 * 3600));
        assertThat(hours).hasSize(1);
        return hours.getFirst();
    }

    @Test
    void a_holiday_goes_by_the_calendar_and_extra_hours_hold_all_the_same() {
        LocalDate holiday = LocalDate.of(2026, 5, 1);
        var unit = new WorkingCalendar(
                "unit",
                MADRID,
                List.of(Week.office(LocalDate.of(2026, 1, 1), Slot.parse("09:00-17:00"))),
                List.of(DayException.holiday(holiday, "Labour Day")),
                List.of());
        var own = List.of(new WeeklyShift(DayOfWeek.FRIDAY, LocalTime.of(8, 0), LocalTime.of(12, 0)));
        Instant ten = holiday.atTime(10, 0).atZone(MADRID).toInstant();
        var onCall = List.of(new Span(ten, ten.plusSeconds(3600)));
        Instant morning = holiday.atStartOfDay(MADRID).toInstant();

        assertThat(new Rota(unit, MADRID, own, List.of(), List.of()).works(morning, morning.plusSeconds(86_400)))
                .isEmpty();
        assertThat(new Rota(unit, MADRID, own, onCall, List.of()).works(morning, morning.plusSeconds(86_400)))
                .isEqualTo(onCall);
    }

    @Test
    void hours_of_a_week_must_lie_apart_over_sunday_midnight_too() {
        var sundayNight = new WeeklyShift(DayOfWeek.SUNDAY, LocalTime.of(22, 0), LocalTime.of(6, 0));
        var mondayEarly = new WeeklyShift(DayOfWeek.MONDAY, LocalTime.of(5, 0), LocalTime.of(9, 0));
        var mondayLater = new WeeklyShift(DayOfWeek.MONDAY, LocalTime.of(6, 0), LocalTime.MIDNIGHT);

        WeekHours.requireApart(List.of(sundayNight, mondayLater));
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                org.sanbao.shared.http.InvalidInput.class,
                                () -> WeekHours.requireApart(List.of(sundayNight, mondayEarly)))
                        .fields())
                .extracting(field -> field.field() + " " + field.code())
                .containsExactly("hours[1].starts overlaps");
    }
}
