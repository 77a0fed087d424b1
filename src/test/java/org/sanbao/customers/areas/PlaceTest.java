package org.sanbao.customers.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    private static Place at(String postcode, String... lines) {
        return new Place(List.of(lines), postcode, null, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"浦东新区", "浦东", "２００１２０", "200120", "2001"})
    void a_chinese_address_is_named_by_any_part_of_it_or_its_postcode(String words) {
        assertThat(at("200120", "上海市浦东新区", "世纪大道 1 号").names(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nunoa", "ÑUÑOA", "Ｎｕｎｏａ", "Avenida Irarrázaval", "775 0"})
    void wide_letters_case_and_accents_make_no_difference(String words) {
        assertThat(at("7750000", "Avenida Irarrázaval 12", "Ñuñoa").names(words))
                .isTrue();
    }

    @Test
    void no_part_of_a_word_is_a_word() {
        assertThat(at(null, "Hamburger Str. 1").names("Ham")).isFalse();
        assertThat(at(null, "West Ham Lane").names("Ham")).isTrue();
        assertThat(at(null, "Street 12").names("Street 1")).isFalse();
        assertThat(at("SW1A 1AA", "London").names("SW"))
                .as("a beginning of a postcode has a digit")
                .isFalse();
        assertThat(at("SW1A 1AA", "London").names("sw1a1")).isTrue();
        assertThat(at("200120", "x").names("00120")).isFalse();
        assertThat(at("200120", "x").names(" \u200B ")).isFalse();
    }
}
