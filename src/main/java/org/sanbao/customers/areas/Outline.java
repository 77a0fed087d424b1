package org.sanbao.customers.areas;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A polygon on the ground, closed by itself, its corners in degrees with six decimals. What lies on an edge or a corner is inside. Reckoned
 * in whole millionths of a degree, so exactly; where edges cross, a place is inside if a line away from it crosses an odd number of them.
 */
final class Outline {

    private static final int DECIMALS = 6;

    private final long[] east;
    private final long[] north;

    private Outline(long[] east, long[] north) {
        this.east = east;
        this.north = north;
    }

    /** @param corners longitude, latitude */
    static Outline of(List<List<BigDecimal>> corners) {
        return new Outline(
                corners.stream().mapToLong(each -> exact(each.get(0))).toArray(),
                corners.stream().mapToLong(each -> exact(each.get(1))).toArray());
    }

    private static long exact(BigDecimal degrees) {
        return degrees.setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .movePointRight(DECIMALS)
                .longValueExact();
    }

    boolean holds(BigDecimal longitude, BigDecimal latitude) {
        return holds(exact(longitude), exact(latitude));
    }

    /** In millionths of a degree. */
    boolean holds(long x, long y) {
        boolean inside = false;
        for (int i = 0, before = east.length - 1; i < east.length; before = i++) {
            long side = side(before, i, x, y);
            if (side == 0 && isBeside(before, i, x, y)) {
                return true;
            }
            boolean up = north[i] > y;
            if (up != north[before] > y && up == side > 0) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** Twice the area of the triangle; above zero where the place lies to the left of the edge. */
    private long side(int from, int to, long x, long y) {
        return (east[to] - east[from]) * (y - north[from]) - (x - east[from]) * (north[to] - north[from]);
    }

    private boolean isBeside(int from, int to, long x, long y) {
        return Math.min(east[from], east[to]) <= x
                && x <= Math.max(east[from], east[to])
                && Math.min(north[from], north[to]) <= y
                && y <= Math.max(north[from], north[to]);
    }

    /** Whether it has no ground at all: all corners lie on one line. */
    boolean isFlat() {
        for (int i = 2; i < east.length; i++) {
            for (int j = 1; j < i; j++) {
                if (side(0, j, east[i], north[i]) != 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
