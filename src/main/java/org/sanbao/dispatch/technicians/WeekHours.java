package org.sanbao.dispatch.technicians;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sanbao.shared.http.InvalidInput;

/** The hours of a week as a round: what runs over Sunday's midnight goes on on Monday. */
final class WeekHours {

    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;

    private WeekHours() {}

    /** @throws InvalidInput naming each line that is no shift or begins before another has ended */
    static void requireApart(List<WeeklyShift> hours) {
        var amiss = new ArrayList<InvalidInput.Field>();
        for (int i = 0; i < hours.size(); i++) {
            if (!inWholeMinutes(hours.get(i))
                    || hours.get(i).starts().equals(hours.get(i).ends())) {
                amiss.add(new InvalidInput.Field("hours[" + i + "].ends", "invalid", Map.of()));
            } else if (overlapsEarlier(hours, i)) {
                amiss.add(new InvalidInput.Field("hours[" + i + "].starts", "overlaps", Map.of()));
            }
        }
        if (!amiss.isEmpty()) {
            throw new InvalidInput(amiss);
        }
    }

    private static boolean inWholeMinutes(WeeklyShift shift) {
        return shift.starts().toNanoOfDay() % 60_000_000_000L == 0
                && shift.ends().toNanoOfDay() % 60_000_000_000L == 0;
    }

    private static boolean overlapsEarlier(List<WeeklyShift> hours, int index) {
        return hours.subList(0, index).stream().anyMatch(other -> meet(hours.get(index), other));
    }

    /** On the round of the week one lies before the other in two ways at most. */
    private static boolean meet(WeeklyShift one, WeeklyShift other) {
        int from = minute(one);
        int to = from + one.to() - one.from();
        int otherFrom = minute(other);
        int otherTo = otherFrom + other.to() - other.from();
        for (int turn = -WEEK; turn <= WEEK; turn += WEEK) {
            if (from < otherTo + turn && otherFrom + turn < to) {
                return true;
            }
        }
        return false;
    }

    private static int minute(WeeklyShift shift) {
        return (shift.weekday().getValue() - 1) * DAY + shift.from();
    }
}
