package org.sanbao.dispatch.planner;

import java.util.Arrays;
import java.util.List;

/**
 * The ways between places: distance, and time by the hour. The hour is that of setting out; whoever would arrive earlier by setting out in
 * a later slice waits for it, so that setting out later never arrives earlier.
 */
public final class Travel {

    private final int places;
    private final int[] slices;
    private final int[][] times;
    private final int[] distances;
    /** The first slice's times by destination. */
    private final int[] timesTo;

    private Travel(int[] slices, int[][] times, int[] distances) {
        this.places = (int) Math.round(Math.sqrt(distances.length));
        this.slices = slices;
        this.times = times;
        this.distances = distances;
        timesTo = transposed(times[0]);
    }

    /** By destination what is by origin; the same rows when each way back is like the way there. */
    int[] transposed(int[] rows) {
        int[] columns = new int[rows.length];
        for (int i = 0; i < places; i++) {
            for (int j = 0; j < places; j++) {
                columns[j * places + i] = rows[i * places + j];
            }
        }
        return Arrays.equals(rows, columns) ? rows : columns;
    }

    /** Time and distance are the same figure, as in the reference instances. */
    public static Travel of(int[][] legs) {
        int[] flat = flat(legs, legs.length);
        return new Travel(new int[] {0}, new int[][] {flat}, flat);
    }

    public static Travel of(int[][] times, int[][] distances) {
        return bySlices(new int[] {0}, new int[][][] {times}, distances);
    }

    /**
     * @param starts when each slice begins; the first is 0
     * @param times by slice, from and to; a way that takes no time takes none in every slice
     */
    public static Travel bySlices(int[] starts, int[][][] times, int[][] distances) {
        int places = distances.length;
        if (starts.length == 0 || starts[0] != 0 || starts.length != times.length) {
            throw new IllegalArgumentException("slices begin at 0, each with its times: " + Arrays.toString(starts));
        }
        for (int i = 1; i < starts.length; i++) {
            if (starts[i] <= starts[i - 1]) {
                throw new IllegalArgumentException("slices out of order: " + Arrays.toString(starts));
            }
        }
        int[][] flat = new int[times.length][];
        for (int i = 0; i < times.length; i++) {
            flat[i] = flat(times[i], places);
            for (int way = 0; way < flat[i].length; way++) {
                if ((flat[i][way] == 0) != (flat[0][way] == 0)) {
                    throw new IllegalArgumentException("a way that takes time in some slices only: " + way);
                }
            }
        }
        return new Travel(starts.clone(), flat, flat(distances, places));
    }

    private static int[] flat(int[][] rows, int places) {
        int[] flat = new int[places * places];
        for (int from = 0; from < places; from++) {
            if (rows.length != places || rows[from].length != places) {
                throw new IllegalArgumentException("not a square of " + places + " places");
            }
            for (int to = 0; to < places; to++) {
                if (rows[from][to] < 0 || rows[from][to] > Interval.END_OF_TIME) {
                    throw new IllegalArgumentException("a way of " + rows[from][to]);
                }
                flat[from * places + to] = rows[from][to];
            }
        }
        return flat;
    }

    /** These places alone, numbered in this order. */
    Travel part(List<Integer> some) {
        int size = some.size();
        int[][] part = new int[times.length][size * size];
        int[] ways = new int[size * size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                int way = some.get(from) * places + some.get(to);
                ways[from * size + to] = distances[way];
                for (int slice = 0; slice < times.length; slice++) {
                    part[slice][from * size + to] = times[slice][way];
                }
            }
        }
        return new Travel(slices, part, ways);
    }

    public int places() {
        return places;
    }

    public int distance(int from, int to) {
        return distances[from * places + to];
    }

    public int slices() {
        return slices.length;
    }

    /** When the slice begins. */
    public int start(int slice) {
        return slices[slice];
    }

    /** What the way takes when set out upon within the slice. */
    public int time(int slice, int from, int to) {
        return times[slice][from * places + to];
    }

    /** By origin and destination in one row each; not to be written. */
    int[] times(int slice) {
        return times[slice];
    }

    int[] timesTo() {
        return timesTo;
    }

    int[] starts() {
        return slices;
    }

    int[] distances() {
        return distances;
    }
}
