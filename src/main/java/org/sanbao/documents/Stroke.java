package org.sanbao.documents;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * One line of a drawn signature.
 *
 * @param points {@code [x, y, ms]}: place in thousandths of the pad's width from its upper left corner, and time since the first touch
 */
public record Stroke(
        @NotNull @Size(min = 1, max = 4000) List<@NotNull @Size(min = 3, max = 3) List<@NotNull Integer>> points) {

    private static final int SMALLEST = 40;

    /** A dot or a slip of the finger is no signature. */
    static boolean isSignature(List<Stroke> strokes) {
        var all = strokes.stream().flatMap(stroke -> stroke.points().stream()).toList();
        return all.size() >= 5 && (extent(all, 0) >= SMALLEST || extent(all, 1) >= SMALLEST);
    }

    static boolean fitsThePad(List<Stroke> strokes) {
        return strokes.stream()
                .flatMap(stroke -> stroke.points().stream())
                .allMatch(point ->
                        within(point.get(0), 1000) && within(point.get(1), 1000) && within(point.get(2), 3_600_000));
    }

    /** As the path of an SVG drawing. */
    static String path(List<Stroke> strokes) {
        var path = new StringBuilder();
        for (Stroke stroke : strokes) {
            char move = 'M';
            for (var point : stroke.points()) {
                path.append(move).append(point.get(0)).append(' ').append(point.get(1));
                move = 'L';
            }
        }
        return path.toString();
    }

    private static boolean within(int value, int limit) {
        return value >= 0 && value <= limit;
    }

    private static int extent(List<List<Integer>> points, int axis) {
        var range = points.stream().mapToInt(point -> point.get(axis)).summaryStatistics();
        return range.getMax() - range.getMin();
    }
}
