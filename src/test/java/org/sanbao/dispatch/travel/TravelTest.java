package org.sanbao.dispatch.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.customers.Zone;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.VersionStale;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class TravelTest extends DatabaseTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    @Autowired
    Travel shipped;

    @Autowired
    ZoneTravels zones;

    @Autowired
    KnownLegs known;

    @Autowired
    World world;

    private SomeRoads roads;

    @BeforeEach
    void start() {
        roads = SomeRoads.start();
    }

    @AfterEach
    void stop() {
        roads.close();
    }

    private Travel byRoad() {
        var service = new MatrixService(roads.address(), Duration.ofSeconds(5), JsonMapper.shared());
        return new Travel(zones, new RoadWays(service, known));
    }

    /** Other places for each test, so that none knows another's ways. */
    private static List<Waypoint> places(long seed, int count) {
        var random = new Random(seed);
        return Stream.generate(() -> new Waypoint(30 + random.nextDouble(), 120 + random.nextDouble(), Zone.URBAN))
                .limit(count)
                .toList();
    }

    @Test
    void a_new_company_has_sensible_figures_by_hour_and_zone() {
        var places = List.of(new Waypoint(31.23, 121.47, Zone.URBAN), new Waypoint(31.28, 121.50, Zone.URBAN));
        int atNine = shipped.between(places, NINE, SHANGHAI).minutes(0, 1);
        int atNight = shipped.between(places, NINE.plus(Duration.ofHours(14)), SHANGHAI)
                .minutes(0, 1);

        assertThat(atNine).isBetween(20, 45);
        assertThat(atNight).isLessThan(atNine);
        assertThat(shipped.between(List.of(), NINE, SHANGHAI).size()).isZero();
    }

    @Test
    void the_service_is_asked_in_pieces_and_once() {
        var places = places(1, 225);
        Travel travel = byRoad();
        Matrix first = travel.between(places, NINE, SHANGHAI);

        assertThat(roads.asked()).hasSize(9);
        for (int from = 0; from < 225; from += 7) {
            for (int to = 0; to < 225; to += 11) {
                if (from != to) {
                    double seconds = SomeRoads.seconds(places.get(from), places.get(to));
                    assertThat(first.minutes(from, to)).isEqualTo((int) Math.ceil(Math.round(seconds) / 60.0) + 5);
                    assertThat(first.metres(from, to))
                            .isEqualTo((int) SomeRoads.metres(places.get(from), places.get(to)));
                    assertThat(first.source(from, to)).isEqualTo(Matrix.Source.SERVICE);
                }
            }
        }
        assertThat(byRoad().between(places, NINE, SHANGHAI).minutes(3, 200)).isEqualTo(first.minutes(3, 200));
        assertThat(roads.asked()).as("what is known is not asked again").hasSize(9);
    }

    @Test
    void where_the_service_knows_no_way_or_fails_the_straight_line_holds_and_says_so() {
        var arctic = new Waypoint(61, 121, Zone.REMOTE);
        var places = List.of(places(2, 1).getFirst(), places(3, 1).getFirst(), arctic);
        Travel travel = byRoad();
        Matrix mixed = travel.between(places, NINE, SHANGHAI);
        assertThat(mixed.source(0, 1)).isEqualTo(Matrix.Source.SERVICE);
        assertThat(mixed.source(0, 2)).isEqualTo(Matrix.Source.STRAIGHT_LINE);
        assertThat(mixed.minutes(0, 2)).isPositive();
        travel.between(places, NINE, SHANGHAI);
        assertThat(roads.asked())
                .as("what leads nowhere is not asked each time")
                .hasSize(1);

        roads.become("refuse");
        var others = places(4, 3);
        Matrix without = byRoad().between(others, NINE, SHANGHAI);
        assertThat(without.source(0, 1)).isEqualTo(Matrix.Source.STRAIGHT_LINE);
        assertThat(without.minutes(0, 1))
                .isEqualTo(shipped.between(others, NINE, SHANGHAI).minutes(0, 1));
    }

    @Test
    void its_figures_are_kept_by_few_and_whole() {
        var director = world.actor(Who.NORTH_DIRECTOR);
        var slow = figures(new ZoneTravel.Pace(0, 10));
        shipped.change(director, Zone.REMOTE, slow, 1);
        assertThat(shipped.lines().getLast().travel().paces()).containsExactly(new ZoneTravel.Pace(0, 10));

        assertThatThrownBy(() -> shipped.change(director, Zone.REMOTE, slow, 1)).isInstanceOf(VersionStale.class);
        assertThatThrownBy(() -> shipped.change(world.actor(Who.NORTH_CLERK), Zone.REMOTE, slow, 2))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> shipped.change(director, Zone.REMOTE, figures(new ZoneTravel.Pace(6, 10)), 2))
                .as("nothing said of the night")
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> shipped.change(
                        director, Zone.REMOTE, figures(new ZoneTravel.Pace(0, 10), new ZoneTravel.Pace(0, 20)), 2))
                .isInstanceOf(InvalidInput.class);
        var answer = world.browser(Who.NORTH_DIRECTOR)
                .put("/api/dispatch/travel/remote", Map.of("detour", 0.5, "parkingMinutes", 1, "paces", List.of()), 2);
        assertThat(answer.status()).isEqualTo(400);
    }

    private static ZoneTravel figures(ZoneTravel.Pace... paces) {
        return new ZoneTravel(new BigDecimal("1.30"), 2, List.of(paces));
    }
}
