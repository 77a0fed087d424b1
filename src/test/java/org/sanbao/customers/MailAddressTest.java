package org.sanbao.customers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "Wang.Fang@Example.COM, wang.fang@example.com",
        "' o''hara+hof@mail.example.co.uk ', o'hara+hof@mail.example.co.uk",
        "王芳＠例子.公司, 王芳@例子.公司",
        "ｗａｎｇ@example.com, wang@example.com",
        "núñez@correo.example.es, núñez@correo.example.es",
    })
    void one_address_in_small_letters(String typed, String kept) {
        assertThat(MailAddress.comparable(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wang",
                "wang@",
                "@example.com",
                "wang@localhost",
                "wang@-x.com",
                "wang@x-.com",
                "wang@example..com",
                ".wang@example.com",
                "wang..fang@example.com",
                "wang fang@example.com",
                "a@example.com, b@example.com",
                "a@example.com;b@example.com",
                "a@example.com\nBcc: b@example.com",
                "Wang <wang@example.com>",
                "a@b@example.com",
            })
    void anything_else_is_none(String typed) {
        assertThat(MailAddress.comparable(typed)).isEmpty();
    }

    @Test
    void nor_is_what_no_mail_server_takes_for_its_length() {
        assertThat(MailAddress.comparable("a".repeat(64) + "@example.com")).isPresent();
        assertThat(MailAddress.comparable("a".repeat(65) + "@example.com")).isEmpty();
        assertThat(MailAddress.comparable("a@" + "b.".repeat(126) + "com")).isEmpty();
    }
}
