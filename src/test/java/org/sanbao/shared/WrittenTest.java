package org.sanbao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrittenTest {

    @Test
    void letters_and_digits_typed_full_width_become_ordinary_ones() {
        assertThat(Written.line("ＫＦＲ－３５　格力（大）")).isEqualTo("KFR－35 格力（大）");
    }

    @Test
    void what_cannot_be_seen_goes() {
        assertThat(Written.line("王\u200B小\u200D明\uFEFF\u202E ")).isEqualTo("王小明");
    }

    @Test
    void blank_is_absent() {
        assertThat(Written.line(" \u3000\t")).isNull();
        assertThat(Written.lines(null)).isNull();
    }

    @Test
    void rare_characters_stay_as_written() {
        assertThat(Written.line("䶮㛃𠮷𬱖")).isEqualTo("䶮㛃𠮷𬱖");
    }

    @Test
    void several_lines_stay_several() {
        assertThat(Written.lines("one\r\n two\u0000")).isEqualTo("one\n two");
    }

    @Test
    void a_code_is_its_capitals_and_digits() {
        assertThat(Written.code("kfr-35 GW/（０１）")).isEqualTo("KFR35GW01");
        assertThat(Written.code("—")).isNull();
    }
}
