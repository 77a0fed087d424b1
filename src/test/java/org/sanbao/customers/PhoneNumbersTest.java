package org.sanbao.customers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
