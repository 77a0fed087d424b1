package org.sanbao.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.SplittableRandom;

/** When things are done in the company: within its hours, a little after each other. */
final class Days {

    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime CLOSES = LocalTime.of(17, 30);
    private static final LocalTime LUNCH = LocalTime.of(12, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 30);

    private final ZoneId zone;
    private final SplittableRandom dice;

    Days(ZoneId zone, SplittableRandom dice) {
        this.zone = zone;
        this.dice = dice;
    }

    static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6;
    }

    /** Some minute of the working day. */
    Instant during(LocalDate day) {
        int minute = dice.nextInt(8 * 60);
        LocalTime time = minute < 210 ? OPENS.plusMinutes(minute) : AFTERNOON.plusMinutes(minute - 210L);
        return day.atTime(time.isAfter(CLOSES) ? CLOSES.minusMinutes(5) : time)
                .plusSeconds(dice.nextInt(60))
                .atZone(zone)
                .toInstant();
    }

    /** About so many working minutes later, give or take a third; what does not fit today goes on tomorrow morning. */
    Instant after(Instant moment, int minutes) {
        var at = moment.plus(
                        Duration.ofMinutes(Math.max(1, minutes * 2L / 3 + dice.nextInt(Math.max(1, minutes * 2 / 3)))))
                .atZone(zone);
        if (at.toLocalTime().isAfter(LUNCH) && at.toLocalTime().isBefore(AFTERNOON)) {
            at = at.plusMinutes(90);
        }
        if (!at.toLocalTime().isBefore(CLOSES) || at.toLocalTime().isBefore(OPENS) || !isWorkday(at.toLocalDate())) {
            LocalDate next = at.toLocalTime().isBefore(OPENS)
                    ? at.toLocalDate()
                    : at.toLocalDate().plusDays(1);
            while (!isWorkday(next)) {
                next = next.plusDays(1);
            }
            at = next.atTime(OPENS.plusMinutes(5 + dice.nextInt(40))).atZone(zone);
        }
        return at.toInstant();
    }
}
