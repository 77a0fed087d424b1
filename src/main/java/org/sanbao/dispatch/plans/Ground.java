package org.sanbao.dispatch.plans;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanbao.calendar.Span;
import org.sanbao.dispatch.planner.Travel;
import org.sanbao.dispatch.travel.Matrix;
import org.sanbao.dispatch.travel.Waypoint;

/** The places of a question, numbered as they are met, and the ways between them by the hour. */
final class Ground {

    /** Where nobody knows the place: as far from everywhere as the settings say. */
    private static final int UNKNOWN = 0;

    private final Map<Waypoint, Integer> places = new LinkedHashMap<>();

    /** @param point null if unknown */
    int place(Waypoint point) {
        return point == null ? UNKNOWN : places.computeIfAbsent(point, each -> places.size() + 1);
    }

    /** Of all places met so far; seconds after the beginning of {@code time}, and metres. */
    Travel travel(org.sanbao.dispatch.travel.Travel ways, Span time, ZoneId zone, int unknownMinutes) {
        List<Matrix> hours = ways.byHour(List.copyOf(places.keySet()));
        Map<Matrix, int[][]> told = new IdentityHashMap<>();
        var starts = new ArrayList<Integer>();
        var slices = new ArrayList<int[][]>();
        for (Instant at = time.from(); at.isBefore(time.to()); at = nextHour(at, zone)) {
            Matrix matrix = hours.get(at.atZone(zone).getHour());
            int[][] seconds = told.computeIfAbsent(matrix, each -> seconds(each, unknownMinutes));
            if (slices.isEmpty() || slices.getLast() != seconds) {
                starts.add((int) ChronoUnit.SECONDS.between(time.from(), at));
                slices.add(seconds);
            }
        }
        return Travel.bySlices(
                starts.stream().mapToInt(Integer::intValue).toArray(),
                slices.toArray(int[][][]::new),
                metres(hours.getFirst()));
    }

    private static Instant nextHour(Instant at, ZoneId zone) {
        return at.atZone(zone).truncatedTo(ChronoUnit.HOURS).plusHours(1).toInstant();
    }

    private int[][] seconds(Matrix matrix, int unknownMinutes) {
        int size = places.size() + 1;
        int[][] seconds = new int[size][size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                boolean known = from != UNKNOWN && to != UNKNOWN;
                int minutes = known ? matrix.minutes(from - 1, to - 1) : unknownMinutes;
                seconds[from][to] = 60 * minutes;
            }
        }
        return seconds;
    }

    private int[][] metres(Matrix matrix) {
        int size = places.size() + 1;
        int[][] metres = new int[size][size];
        for (int from = 1; from < size; from++) {
            for (int to = 1; to < size; to++) {
                metres[from][to] = matrix.metres(from - 1, to - 1);
            }
        }
        return metres;
    }
}
