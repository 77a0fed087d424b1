package org.sanbao.dispatch.technicians;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * Hours that come round each week, by the clocks of the unit.
 *
 * @param weekday on which they begin
 * @param ends    not after {@code starts}: the next morning; 00:00 is the end of the day. Both in whole minutes
 */
public record WeeklyShift(
        @NotNull DayOfWeek weekday,
        @NotNull LocalTime starts,
        @NotNull LocalTime ends) {

    private static final int DAY = 24 * 60;

    /** Minute of its weekday. */
    int from() {
        return minute(starts);
    }

    /** Minute counted from the midnight its weekday begins with; over 1440 where it goes into the next day. */
    int to() {
        return ends.isAfter(starts) ? minute(ends) : DAY + minute(ends);
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
