package org.sanbao.dispatch.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class MatrixServiceTest {

    private static final Waypoint HERE = new Waypoint(31.23041, 121.47371, null);
    private static final Waypoint THERE = new Waypoint(31.1, 121.5, null);

    private SomeRoads roads;

    @BeforeEach
    void start() {
        roads = SomeRoads.start();
    }

    @AfterEach
    void stop() {
        roads.close();
    }

    private MatrixService service(String address) {
        return new MatrixService(address, Duration.ofMillis(1_500), JsonMapper.shared());
    }

    @Test
    void it_asks_as_osrm_is_asked() {
        var ways = service(roads.address() + "/")
                .ask(List.of(HERE), List.of(HERE, THERE))
                .orElseThrow();

        assertThat(roads.asked())
                .containsExactly("/table/v1/driving/121.4737,31.2304;121.4737,31.2304;121.5000,31.1000"
                        + "?annotations=duration,distance&sources=0&destinations=1;2");
        assertThat(ways.seconds()).isDeepEqualTo(new Double[][] {{0.0, SomeRoads.seconds(HERE, THERE)}});
        assertThat(ways.metres()[0][1]).isEqualTo(SomeRoads.metres(HERE, THERE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refuse",
                "no-ways",
                "no-json",
                "another-table",
                "hang-up",
                "slow",
                "elsewhere",
                "endless",
                "nothing"
            })
    void broken_in_any_way_it_is_done_without_and_left_alone(String trouble) {
        var service = service(roads.address());
        roads.become(trouble);

        assertThat(service.ask(List.of(HERE), List.of(THERE))).isEmpty();
        int asked = roads.asked().size();
        assertThat(service.isThere()).as("for a while").isFalse();
        assertThat(service.ask(List.of(HERE), List.of(THERE))).isEmpty();
        assertThat(roads.asked()).hasSize(asked);
        assertThat(roads.wentElsewhere()).as("no redirect is followed").isFalse();
    }

    @Test
    void nobody_at_the_address_is_no_way_either() {
        String gone = roads.address();
        roads.close();
        assertThat(service(gone).ask(List.of(HERE), List.of(THERE))).isEmpty();
        assertThat(service("  ").isThere()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ways.example.org", "file:///etc/passwd", "https://", "http://x/?a=b"})
    void an_address_that_is_none_is_said_at_the_start(String address) {
        assertThatThrownBy(() -> service(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SANBAO_TRAVEL_URL");
    }
}
