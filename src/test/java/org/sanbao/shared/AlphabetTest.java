package org.sanbao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlphabetTest {

    private static Stream<String> sorted(String language, String... words) {
        return Stream.of(words).sorted(Alphabet.of(Locale.forLanguageTag(language)));
    }

    @Test
    void numbers_stand_by_their_size() {
        assertThat(sorted("en", "Technician 10", "Technician 2", "Technician 1"))
                .containsExactly("Technician 1", "Technician 2", "Technician 10");
        assertThat(sorted("zh-CN", "技术员10", "技术员9")).containsExactly("技术员9", "技术员10");
    }

    @Test
    void each_language_has_its_own_order() {
        assertThat(sorted("es", "Ñato", "Núñez", "Zamora")).containsExactly("Núñez", "Ñato", "Zamora");
        assertThat(sorted("zh-CN", "张", "安", "李")).as("by sound").containsExactly("安", "李", "张");
        assertThat(sorted("en", "émile", "Zoe", "adam")).containsExactly("adam", "émile", "Zoe");
    }
}
