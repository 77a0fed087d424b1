package org.sanbao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StretchesTest {

    private static final Instant CHANGE = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-06-01T00:00:00Z");

    private final List<String> asked = new ArrayList<>();
    private final Stretches<String, String> stretches = new Stretches<>(Arrays.asList(LATER, null, CHANGE, CHANGE));

    private String at(String key, Instant at) {
        return stretches.at(key, at, () -> {
            asked.add(key + " " + at);
            return key + " " + asked.size();
        });
    }

    @Test
    void a_question_is_asked_once_for_each_stretch_and_a_change_begins_the_later_one() {
        assertThat(at("a", Instant.MIN)).isEqualTo("a 1");
        assertThat(at("a", CHANGE.minusNanos(1))).isEqualTo("a 1");
        assertThat(at("a", CHANGE)).isEqualTo("a 2");
        assertThat(at("a", LATER.minusNanos(1))).isEqualTo("a 2");
        assertThat(at("a", LATER)).isEqualTo("a 3");
        assertThat(at("a", Instant.MAX)).isEqualTo("a 3");
        assertThat(at("a", CHANGE)).isEqualTo("a 2");
        assertThat(asked).hasSize(3);
    }

    @Test
    void keys_do_not_share_answers() {
        assertThat(at("a", CHANGE)).isEqualTo("a 1");
        assertThat(at("b", CHANGE)).isEqualTo("b 2");
    }
}
