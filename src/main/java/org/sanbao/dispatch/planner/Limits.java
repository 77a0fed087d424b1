package org.sanbao.dispatch.planner;

import java.util.function.BooleanSupplier;

/**
 * How long to search. By iterations alone the same seed gives the same plan; by seconds it depends on the machine.
 *
 * @param seconds of the thread's CPU time
 * @param stop asked now and then; ends the search with the best plan so far
 */
public record Limits(long seed, double seconds, long iterations, BooleanSupplier stop) {

    public Limits {
        if (!(seconds > 0) || iterations <= 0) {
            throw new IllegalArgumentException(seconds + " seconds, " + iterations + " iterations");
        }
    }

    public static Limits seconds(long seed, double seconds) {
        return new Limits(seed, seconds, Long.MAX_VALUE, () -> false);
    }

    public static Limits iterations(long seed, long iterations) {
        return new Limits(seed, Double.MAX_VALUE, iterations, () -> false);
    }

    public Limits until(BooleanSupplier stopped) {
        return new Limits(seed, seconds, iterations, stopped);
    }
}
