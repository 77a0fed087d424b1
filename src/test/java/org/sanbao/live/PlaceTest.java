package org.sanbao.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PlaceTest {

    private final Instant now = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void it_is_read_as_it_was_written() {
        var place = new Place(4711, now);
        assertThat(Place.read(place.toString())).contains(place);
        assertThat(Place.read(null)).isEmpty();
        assertThat(Place.read("4711")).isEmpty();
    }

    @Test
    void it_is_good_for_an_hour_and_in_the_database_it_was_written_for() {
        var place = new Place(4711, now);
        assertThat(place.isGood(4711, now.plus(Duration.ofMinutes(59)))).isTrue();
        assertThat(place.isGood(4711, now.plus(Duration.ofMinutes(61)))).isFalse();
        assertThat(place.isGood(4710, now))
                .as("a restored database numbers afresh")
                .isFalse();
    }
}
