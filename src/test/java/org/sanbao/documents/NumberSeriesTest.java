package org.sanbao.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.Browser;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.shared.Numbers;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class NumberSeriesTest extends DatabaseTest {

    private static final String REGISTER = "register-number";

    @Autowired
    World world;

    @Autowired
    Numbers numbers;

    @Test
    void a_series_is_told_as_its_clause_writes_it_with_the_next_number() {
        JsonNode register = register("north");

        assertThat(register.get("pattern").asString()).isEqualTo("BX{yyyy}{MM}-{seq:4}");
        assertThat(register.get("name").asString()).isNotBlank().isNotEqualTo(REGISTER);
        assertThat(register.get("pack").asString()).isEqualTo("P1");
        assertThat(register.get("next").asString()).matches("BX\\d{6}-0001");
        assertThat(register.get("afterwards").asString()).matches("BX\\d{6}-0001");
    }

    @Test
    void it_goes_on_behind_a_number_and_the_gap_is_explained_as_one_that_a_lost_number_is_not() {
        UUID unit = world.unit("south");
        String period = period(register("south"));
        numbers.next(REGISTER, unit, period); // drawn by a command that was then refused

        assertThat(goOn(unit, 119, 1).status()).isEqualTo(200);

        assertThat(register("south").get("next").asString()).endsWith("-0120");
        JsonNode gaps = administrator()
                .get("/api/number-series/" + unit + "/" + REGISTER + "/gaps?period=" + period)
                .body();
        assertThat(gaps.size()).isEqualTo(2);
        assertThat(gaps.get(0).get("why").asString()).isEqualTo("lost");
        assertThat(gaps.get(0).get("count").asInt()).isEqualTo(1);
        assertThat(gaps.get(1).get("why").asString()).isEqualTo("left-out");
        assertThat(gaps.get(1).get("last").asString()).endsWith("-0119");
        assertThat(gaps.get(1).get("reason").asString()).isEqualTo("the paper register");
    }

    @Test
    void of_two_who_saw_the_same_number_the_second_is_told() {
        UUID unit = world.unit("centre");

        assertThat(goOn(unit, 10, 0).status()).isEqualTo(200);
        assertThat(goOn(unit, 20, 0).status()).isEqualTo(412);
        assertThat(goOn(unit, 10, 10).problem()).isEqualTo("numbers-go-forward-only");
        assertThat(register("centre").get("next").asString()).endsWith("-0011");
    }

    private Browser.Answer goOn(UUID unit, long last, long seen) {
        return administrator()
                .put(
                        "/api/number-series/" + unit + "/" + REGISTER + "/last",
                        Map.of("last", last, "reason", "the paper register"),
                        seen);
    }

    private JsonNode register(String unit) {
        for (JsonNode series :
                administrator().get("/api/number-series/" + world.unit(unit)).body()) {
            if (series.get("series").asString().equals(REGISTER)) {
                return series;
            }
        }
        throw new AssertionError("the regulation numbers the register");
    }

    private static String period(JsonNode series) {
        return series.get("periods").get(0).get("period").asString();
    }

    private Browser administrator() {
        return world.browser(Who.ADMINISTRATOR);
    }
}
