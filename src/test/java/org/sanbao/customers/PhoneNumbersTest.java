package org.sanbao.customers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    @Test
    void however_it_is_dialled_it_compares_equal() {
        assertThat(PhoneNumbers.comparable("138 0013 8000", "CN")).contains("+8613800138000");
        assertThat(PhoneNumbers.comparable("+86 138-0013-8000", "ES")).contains("+8613800138000");
        assertThat(PhoneNumbers.comparable("008613800138000", "CN")).contains("+8613800138000");
        assertThat(PhoneNumbers.comparable("１３８００１３８０００", "CN")).contains("+8613800138000");
        assertThat(PhoneNumbers.comparable("(0571) 8765 4321", "CN")).contains("+8657187654321");
        assertThat(PhoneNumbers.comparable("612 34 56 78", "ES")).contains("+34612345678");
    }

    @Test
    void an_extension_keeps_its_digits_and_words_are_no_number() {
        assertThat(PhoneNumbers.comparable("内线 8012", "CN")).contains("8012");
        assertThat(PhoneNumbers.comparable("call me", "CN")).isEmpty();
        assertThat(PhoneNumbers.comparable("12", "CN")).isEmpty();
        assertThat(PhoneNumbers.comparable(null, "CN")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.38001E+10",
                "1,38001E+10",
                "13800138000.0",
                "138abc00138000",
                "1380013800l",
                "O13800138000",
                "13800138011;13800138012",
                "13800138011/13800138012",
                "8765432/8765433",
                "87654321/22",
                "0571/87654321/22",
                "0876543212/2",
                "13800138011 13800138012",
                "13800138000 (9-18)"
            })
    void what_is_not_one_whole_number_is_none_rather_than_another(String typed) {
        assertThat(PhoneNumbers.comparable(typed, "CN")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "手机：13800138000, +8613800138000",
        "Tel. 138-0013-8000 王, +8613800138000",
        "（0571）8765－4321, +8657187654321",
        "0571/87654321, +8657187654321",
        "＋86 138 0013 8000, +8613800138000",
        "(+34) 612 34 56 78, +34612345678",
        "138—0013—8000, +8613800138000",
        "021-62345678转801, +862162345678",
        "021-62345678 ext. 801, +862162345678",
        "87654321, 87654321"
    })
    void words_around_it_and_signs_within_it_change_no_digit(String typed, String compared) {
        assertThat(PhoneNumbers.comparable(typed, "CN")).contains(compared);
    }

    @Test
    void an_extension_behind_a_number_is_read_apart() {
        assertThat(PhoneNumbers.extension("021-62345678转801")).contains("转801");
        assertThat(PhoneNumbers.extension("021-62345678 ext. 801")).contains("ext. 801");
        assertThat(PhoneNumbers.extension("021-62345678 总机")).isEmpty();
        assertThat(PhoneNumbers.readable("+862162345678", "021-62345678转801", "CN"))
                .isEqualTo("021 6234 5678 转801");
        assertThat(PhoneNumbers.readable("+862162345678", "021-62345678", "CN")).isEqualTo("021 6234 5678");
    }

    @Test
    void at_home_it_reads_without_the_country_prefix() {
        assertThat(PhoneNumbers.readable("+8613800138000", "CN")).isEqualTo("138 0013 8000");
        assertThat(PhoneNumbers.readable("+34612345678", "CN")).startsWith("+34");
        assertThat(PhoneNumbers.readable("8012", "CN")).isEqualTo("8012");
    }

    @Test
    void only_what_looks_like_a_number_is_searched_as_one() {
        assertThat(PhoneNumbers.digits("138-0013")).contains("1380013");
        assertThat(PhoneNumbers.digits("KFR-35")).isEmpty();
        assertThat(PhoneNumbers.digits("12")).isEmpty();
    }
}
