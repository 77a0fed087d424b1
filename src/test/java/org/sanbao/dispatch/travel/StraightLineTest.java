package org.sanbao.dispatch.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sanbao.customers.Zone;

class StraightLineTest {

    private static final Map<Zone, ZoneTravel> FIGURES = Map.of(
            Zone.URBAN,
            figures("1.40", 5, new ZoneTravel.Pace(0, 30), new ZoneTravel.Pace(8, 15), new ZoneTravel.Pace(10, 30)),
            Zone.SUBURBAN,
            figures("1.20", 3, new ZoneTravel.Pace(0, 60)),
            Zone.REMOTE,
            figures("1.00", 0, new ZoneTravel.Pace(0, 90)));

    private static ZoneTravel figures(String detour, int parking, ZoneTravel.Pace... paces) {
        return new ZoneTravel(new BigDecimal(detour), parking, List.of(paces));
    }

    @Test
    void a_degree_of_latitude_is_a_hundred_and_eleven_kilometres() {
        assertThat(StraightLine.metres(new Waypoint(31, 121, null), new Waypoint(32, 121, null)))
                .isCloseTo(111_195, within(1.0));
        assertThat(StraightLine.metres(new Waypoint(0, 179.5, null), new Waypoint(0, -179.5, null)))
                .as("over the date line")
                .isCloseTo(111_195, within(1.0));
    }

    @Test
    void the_hour_and_the_zone_make_the_way_longer() {
        var here = new Waypoint(31.0, 121.0, Zone.URBAN);
        var there = new Waypoint(31.1, 121.0, Zone.URBAN);
        Matrix quiet = new StraightLine(FIGURES, 6).between(List.of(here, there));
        Matrix rush = new StraightLine(FIGURES, 9).between(List.of(here, there));

        assertThat(quiet.metres(0, 1)).isEqualTo(15_567);
        assertThat(quiet.minutes(0, 1))
                .as("31.1 minutes at 30 km/h, and 5 to park")
                .isEqualTo(37);
        assertThat(rush.minutes(0, 1)).isEqualTo(68);
        assertThat(quiet.source(0, 1)).isEqualTo(Matrix.Source.STRAIGHT_LINE);
    }

    @Test
    void one_way_asked_for_alone_is_the_way_of_the_matrix() {
        var town = new Waypoint(31.0, 121.0, Zone.URBAN);
        var farm = new Waypoint(31.2, 121.3, Zone.REMOTE);
        var next = new Waypoint(31.0001, 121.0, Zone.URBAN);
        var line = new StraightLine(FIGURES, 12);
        Matrix matrix = line.between(List.of(town, farm, next));

        assertThat(line.minutes(town, farm)).isEqualTo(matrix.minutes(0, 1));
        assertThat(line.minutes(farm, town)).isEqualTo(matrix.minutes(1, 0));
        assertThat(line.minutes(town, next)).as("the same door").isZero();
    }

    @Test
    void there_and_back_differ_by_parking_only() {
        var town = new Waypoint(31.0, 121.0, Zone.URBAN);
        var farm = new Waypoint(31.2, 121.3, Zone.REMOTE);
        Matrix matrix = new StraightLine(FIGURES, 12).between(List.of(town, farm));

        assertThat(matrix.metres(0, 1)).isEqualTo(matrix.metres(1, 0));
        assertThat(matrix.minutes(1, 0) - matrix.minutes(0, 1)).isEqualTo(5);
    }

    @Test
    void the_same_door_takes_no_time_and_no_zone_is_reckoned_as_town() {
        var door = new Waypoint(31.0, 121.0, null);
        var next = new Waypoint(31.0001, 121.0, Zone.REMOTE);
        var far = new Waypoint(31.1, 121.0, null);
        Matrix matrix = new StraightLine(FIGURES, 6).between(List.of(door, next, far));

        assertThat(matrix.minutes(0, 0)).isZero();
        assertThat(matrix.minutes(0, 1)).isZero();
        assertThat(matrix.minutes(0, 2)).isEqualTo(37);
    }

    @Test
    void two_hundred_and_twenty_five_places_take_no_time_worth_the_name() {
        var random = new Random(20261122);
        var places = new ArrayList<Waypoint>();
        for (int n = 0; n < 225; n++) {
            places.add(new Waypoint(
                    31 + random.nextDouble(), 121 + random.nextDouble(), Zone.values()[random.nextInt(3)]));
        }
        long best = Long.MAX_VALUE;
        for (int n = 0; n < 30; n++) {
            long began = System.nanoTime();
            new StraightLine(FIGURES, 9).between(places);
            best = Math.min(best, System.nanoTime() - began);
        }
        System.out.println("225 × 225 ways by straight line, best of 30: " + best / 1000 + " µs");
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(50));
    }
}
