package org.sanbao.dispatch.travel;

import java.util.List;
import java.util.Map;
import org.sanbao.customers.Zone;

/**
 * Ways as the crow flies, made longer and slower by what the company knows of each zone. Between two zones the mean of both holds, so that
 * there and back take the same; only parking is the destination's.
 */
final class StraightLine {

    private static final double EARTH_METRES = 6_371_008.8;

    /** Nobody moves the car for less. */
    private static final double SAME_DOOR_METRES = 30;

    private final double[] detours = new double[Zone.values().length];
    private final double[] metresPerMinute = new double[Zone.values().length];
    private final int[] parking = new int[Zone.values().length];

    /** @param hour of the day, 0 to 23, where the ways are */
    StraightLine(Map<Zone, ZoneTravel> zones, int hour) {
        zones.forEach((zone, travel) -> {
            detours[zone.ordinal()] = travel.detour().doubleValue();
            metresPerMinute[zone.ordinal()] = travel.kmh(hour) * 1000 / 60.0;
            parking[zone.ordinal()] = travel.parkingMinutes();
        });
    }

    Matrix between(List<Waypoint> places) {
        int size = places.size();
        var matrix = new Matrix(size);
        for (int one = 0; one < size; one++) {
            for (int other = one + 1; other < size; other++) {
                reckon(matrix, places, one, other);
            }
        }
        return matrix;
    }

    private void reckon(Matrix matrix, List<Waypoint> places, int one, int other) {
        Waypoint a = places.get(one);
        Waypoint b = places.get(other);
        double road = road(a, b);
        if (road > 0) {
            int metres = (int) Math.round(road);
            int driving = driving(a, b, road);
            matrix.reckon(one, other, driving + parking(b), metres);
            matrix.reckon(other, one, driving + parking(a), metres);
        }
    }

    /** Door to door, parking there included; none from a place to the same door. */
    int minutes(Waypoint from, Waypoint to) {
        double road = road(from, to);
        return road == 0 ? 0 : driving(from, to, road) + parking(to);
    }

    /** In metres; 0 where nobody moves the car. */
    private double road(Waypoint a, Waypoint b) {
        double line = metres(a, b);
        return line < SAME_DOOR_METRES ? 0 : line * (detours[zone(a)] + detours[zone(b)]) / 2;
    }

    private int driving(Waypoint a, Waypoint b, double road) {
        return (int) Math.ceil(road * 2 / (metresPerMinute[zone(a)] + metresPerMinute[zone(b)]));
    }

    /** At a place, in minutes. */
    int parking(Waypoint at) {
        return parking[zone(at)];
    }

    private static int zone(Waypoint point) {
        return (point.zone() == null ? Zone.URBAN : point.zone()).ordinal();
    }

    /** Great circle, by the haversine. */
    static double metres(Waypoint a, Waypoint b) {
        double north = Math.toRadians(b.latitude() - a.latitude());
        double east = Math.toRadians(b.longitude() - a.longitude());
        double h = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(a.latitude()))
                        * Math.cos(Math.toRadians(b.latitude()))
                        * square(Math.sin(east / 2));
        return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    private static double square(double x) {
        return x * x;
    }
}
