package org.sanbao.customers.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final List<List<BigDecimal>> SQUARE =
            corners(121_400_000, 31_200_000, 121_500_000, 31_200_000, 121_500_000, 31_300_000, 121_400_000, 31_300_000);

    /** In millionths of a degree, east and north by turns. */
    private static List<List<BigDecimal>> corners(long... degrees) {
        var corners = new ArrayList<List<BigDecimal>>();
        for (int i = 0; i < degrees.length; i += 2) {
            corners.add(List.of(BigDecimal.valueOf(degrees[i], 6), BigDecimal.valueOf(degrees[i + 1], 6)));
        }
        return corners;
    }

    @Test
    void an_edge_and_a_corner_are_inside_and_a_millionth_of_a_degree_beside_them_is_not() {
        var square = Outline.of(SQUARE);
        assertThat(square.holds(121_400_000, 31_250_000))
                .as("on the western edge")
                .isTrue();
        assertThat(square.holds(121_450_000, 31_300_000))
                .as("on the northern edge")
                .isTrue();
        assertThat(square.holds(121_500_000, 31_300_000)).as("on a corner").isTrue();
        assertThat(square.holds(121_399_999, 31_250_000)).isFalse();
        assertThat(square.holds(121_450_000, 31_300_001)).isFalse();
        assertThat(square.holds(new BigDecimal("121.45"), new BigDecimal("31.25")))
                .isTrue();
    }

    @Test
    void corners_on_one_line_hold_no_ground() {
        assertThat(Outline.of(corners(0, 0, 1, 1, 5, 5)).isFlat()).isTrue();
        assertThat(Outline.of(corners(3, 3, 3, 3, 3, 3)).isFlat()).isTrue();
        assertThat(Outline.of(SQUARE).isFlat()).isFalse();
    }

    /** Small polygons with many corners in line, edges that lie level, that touch and cross each other: all that goes wrong. */
    @Test
    void on_random_polygons_it_is_what_the_plainest_way_says() {
        long seed = 20261122;
        var random = new Random(seed);
        for (int round = 0; round < 3_000; round++) {
            long[] degrees = random.longs(2L * (3 + random.nextInt(7)), 0, 9).toArray();
            var outline = Outline.of(corners(degrees));
            for (int x = -1; x <= 9; x++) {
                for (int y = -1; y <= 9; y++) {
                    assertThat(outline.holds(x, y))
                            .as("seed %d, round %d, %s at %d, %d", seed, round, List.of(degrees), x, y)
                            .isEqualTo(isOnEdge(degrees, x, y) || isInside(degrees, x, y));
                }
            }
        }
    }

    /** Walks along each edge from one whole place to the next. */
    private static boolean isOnEdge(long[] corners, long x, long y) {
        for (int i = 0; i < corners.length; i += 2) {
            int next = (i + 2) % corners.length;
            long east = corners[next] - corners[i];
            long north = corners[next + 1] - corners[i + 1];
            long steps = Math.max(1, gcd(Math.abs(east), Math.abs(north)));
            for (long step = 0; step <= steps; step++) {
                if (corners[i] + east / steps * step == x && corners[i + 1] + north / steps * step == y) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** Crossings of a line to the east that passes just above the place, so that it meets no corner. */
    private static boolean isInside(long[] corners, long x, long y) {
        double above = y + 1e-3;
        int crossings = 0;
        for (int i = 0; i < corners.length; i += 2) {
            int next = (i + 2) % corners.length;
            if (corners[i + 1] < above != corners[next + 1] < above) {
                double share = (above - corners[i + 1]) / (double) (corners[next + 1] - corners[i + 1]);
                crossings += corners[i] + share * (corners[next] - corners[i]) > x ? 1 : 0;
            }
        }
        return crossings % 2 == 1;
    }
}
