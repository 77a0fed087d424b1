package org.sanbao.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Working time agrees with counting minute by minute, on calendars full of holidays, half days and changes of the clock. */
class WorkingTimePropertiesTest {

    private static final int CALENDARS = 10_000;
    private static final int HORIZON_MINUTES = 40 * 1440;
    private static final List<ZoneId> ZONES = Stream.of(
                    "Asia/Shanghai",
                    "Europe/Madrid",
                    "America/New_York",
                    "Australia/Lord_Howe",
                    "America/Santiago",
                    "America/Sao_Paulo",
                    "Asia/Kathmandu",
                    "Pacific/Apia",
                    "Africa/Casablanca",
                    "UTC")
            .map(ZoneId::of)
            .toList();

    private final long seed = Long.getLong("sanbao.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void agreesWithCountingMinutesAndIsMonotoneAndAdditive() {
        System.out.println("seed " + seed + " (-Dsanbao.seed=)");
        int ended = 0;
        for (int i = 0; i < CALENDARS; i++) {
            var c = new Case();
            String what = "seed " + seed + " calendar " + i + " from " + c.start + " " + c.calendar.zone();
            int length = 1 + random.nextInt(random.nextInt(10) == 0 ? 6_000 : 1_000);
            Instant brute = c.after(length);
            if (brute == null) {
                continue;
            }
            ended++;
            var time = new WorkingTime(c.calendar, c.pauses, Trace.NONE);
            assertThat(time.after(c.start, Duration.ofMinutes(length))).as(what).isEqualTo(brute);
            assertThat(time.between(c.start, brute)).as(what).isEqualTo(Duration.ofMinutes(length));
            Instant anywhere = c.start.plusSeconds(60L * random.nextInt(6_000));
            assertThat(time.between(c.start, anywhere)).as(what).isEqualTo(Duration.ofMinutes(c.between(anywhere)));
            additive(c, time, length, brute, what);
            monotone(c, time, length, brute, what);
            backward(c, length, what);
        }
        assertThat(ended).as("deadlines inside the horizon").isGreaterThan(CALENDARS * 8 / 10);
    }

    private void additive(Case c, WorkingTime time, int length, Instant whole, String what) {
        int first = random.nextInt(length);
        Instant middle = time.after(c.start, Duration.ofMinutes(first));
        assertThat(time.after(middle, Duration.ofMinutes(length - first)))
                .as(what)
                .isEqualTo(whole);
        assertThat(time.between(c.start, middle).plus(time.between(middle, whole)))
                .as(what)
                .isEqualTo(Duration.ofMinutes(length));
    }

    private void monotone(Case c, WorkingTime time, int length, Instant end, String what) {
        Instant later = c.start.plusSeconds(random.nextInt(200_000));
        assertThat(time.after(later, Duration.ofMinutes(length))).as(what).isAfterOrEqualTo(end);
        assertThat(time.after(c.start, Duration.ofMinutes(length + 1L)))
                .as(what)
                .isAfter(end);
    }

    /** Without pauses, what lies before an end by a length reaches that end again. */
    private void backward(Case c, int length, String what) {
        var plain = new WorkingTime(c.calendar, List.of(), Trace.NONE);
        Instant end = plain.after(c.start, Duration.ofMinutes(length));
        Instant begin = plain.before(end, Duration.ofMinutes(length));
        assertThat(plain.between(begin, end)).as(what).isEqualTo(Duration.ofMinutes(length));
        assertThat(begin).as(what).isAfterOrEqualTo(c.start);
    }

    /** A random calendar with a random start and random pauses, and the counter of minutes. */
    private final class Case {
        private final WorkingCalendar calendar;
        private final Instant start;
        private final List<Span> pauses = new ArrayList<>();
        private final BitSet counting = new BitSet();
        private int judged;
        private final List<Week> weeks = new ArrayList<>();
        private final Map<LocalDate, DayException> exceptions = new HashMap<>();

        Case() {
            ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
            LocalDate base = LocalDate.of(2011 + random.nextInt(16), 1 + random.nextInt(12), 1 + random.nextInt(28));
            if (random.nextInt(3) == 0) {
                var change =
                        zone.getRules().nextTransition(base.atStartOfDay(zone).toInstant());
                base = change == null
                        ? base
                        : LocalDate.ofInstant(change.getInstant(), zone).minusDays(random.nextInt(4));
            }
            weeks.add(new Week(base.minusYears(1), slotsOfWeek()));
            if (random.nextInt(4) == 0) {
                weeks.add(new Week(base.plusDays(random.nextInt(10)), slotsOfWeek()));
            }
            addExceptions(base);
            calendar = new WorkingCalendar("random", zone, weeks, exceptions.values(), List.of());
            start = base.atStartOfDay(zone).toInstant().plusSeconds(60L * random.nextInt(3_000));
            Instant at = start.minusSeconds(60L * random.nextInt(500));
            for (int i = random.nextInt(4); i > 0; i--) {
                at = at.plusSeconds(60L * (1 + random.nextInt(3_000)));
                Instant until = at.plusSeconds(60L * (1 + random.nextInt(2_000)));
                pauses.add(new Span(at, until));
                at = until;
            }
        }

        private Map<DayOfWeek, List<Slot>> slotsOfWeek() {
            var week = new EnumMap<DayOfWeek, List<Slot>>(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                if (random.nextInt(7) < 5) {
                    week.put(day, slots());
                }
            }
            if (week.isEmpty()) {
                week.put(DayOfWeek.MONDAY, List.of(Slot.ROUND_THE_CLOCK));
            }
            return week;
        }

        private List<Slot> slots() {
            if (random.nextInt(12) == 0) {
                return List.of(Slot.ROUND_THE_CLOCK);
            }
            Set<Integer> edges = new TreeSet<>();
            while (edges.size() < 2 * (1 + random.nextInt(3)) || edges.size() % 2 != 0) {
                edges.add(random.nextInt(1441));
            }
            var sorted = List.copyOf(edges).stream().sorted().toList();
            var slots = new ArrayList<Slot>();
            for (int i = 0; i + 1 < sorted.size(); i += 2) {
                slots.add(new Slot(sorted.get(i), sorted.get(i + 1)));
            }
            return slots;
        }

        private void addExceptions(LocalDate base) {
            LocalDate cluster = base.plusDays(random.nextInt(12));
            for (int i = random.nextInt(9); i > 0; i--, cluster = cluster.plusDays(1)) {
                exceptions.put(cluster, DayException.holiday(cluster, "festival"));
            }
            for (int i = random.nextInt(4); i > 0; i--) {
                LocalDate day = base.plusDays(random.nextInt(30));
                exceptions.put(day, DayException.works(day, DayException.Kind.MAKEUP, null, slots()));
            }
        }

        private List<Slot> slotsOn(LocalDate date) {
            DayException exception = exceptions.get(date);
            if (exception != null) {
                return exception.slots();
            }
            Week valid = weeks.getFirst();
            for (Week week : weeks) {
                valid = week.from().isAfter(date) ? valid : week;
            }
            return valid.slots().get(date.getDayOfWeek());
        }

        /** Whether the {@code n}th minute after the start counts; each is judged once. */
        private boolean counts(int n) {
            for (; judged <= n; judged++) {
                counting.set(judged, counts(start.plusSeconds(60L * judged)));
            }
            return counting.get(n);
        }

        private boolean counts(Instant minute) {
            LocalDateTime local = LocalDateTime.ofInstant(minute, calendar.zone());
            int of = local.getHour() * 60 + local.getMinute();
            return slotsOn(local.toLocalDate()).stream().anyMatch(slot -> slot.from() <= of && of < slot.to())
                    && pauses.stream().noneMatch(pause -> pause.contains(minute));
        }

        Instant after(int minutes) {
            int left = minutes;
            for (int i = 0; i < HORIZON_MINUTES; i++) {
                if (counts(i) && --left == 0) {
                    return start.plusSeconds(60L * (i + 1));
                }
            }
            return null;
        }

        long between(Instant end) {
            long sum = 0;
            for (int i = 0; start.plusSeconds(60L * i).isBefore(end); i++) {
                sum += counts(i) ? 1 : 0;
            }
            return sum;
        }
    }
}
