package org.sanbao.customers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTest {

    @ParameterizedTest
    @CsvSource({
        "王小明, 小明",
        "王小明, wxm",
        "王小明, xm",
        "王小明, WANGXIAO",
        "王小明, 王小",
        "單雄信, 单雄",
        "单雄信, sxx",
        "北京华远机械有限公司, 华远",
        "北京华远机械有限公司, hyjx",
        "José García Pérez, perez",
        "José García Pérez, garcia p",
        "Łódź Serwis, serw",
        "𠮷田商店, 𠮷田",
        "ＡＢＣ商行, abc",
        "王 小 明, 小",
        "周 杰, 周杰",
        "周　　杰, 周杰",
        "周杰, 周 杰",
        "周 杰, zhoujie",
        "周 杰 Smith, 杰 sm",
        "O'Brien, brien"
    })
    void is_found_under(String name, String typed) {
        String folded = NameKeys.folded(typed);
        assertThat(NameKeys.of(name)).as("keys of %s", name).anyMatch(key -> key.startsWith(folded));
    }

    @ParameterizedTest
    @CsvSource({"王小明, 明小", "José García, arcia", "王小明, 李"})
    void is_not_found_under(String name, String typed) {
        String folded = NameKeys.folded(typed);
        assertThat(NameKeys.of(name)).noneMatch(key -> key.startsWith(folded));
    }

    @Test
    void a_name_of_300_characters_has_a_bounded_number_of_short_keys() {
        assertThat(NameKeys.of("龙".repeat(300)))
                .hasSizeLessThan(100)
                .allMatch(key -> key.codePointCount(0, key.length()) <= 24);
        assertThat(NameKeys.of("word ".repeat(60))).isNotEmpty();
    }

    @Test
    void chinese_names_sort_by_their_sounds_among_the_others() {
        assertThat(NameKeys.sortKey("张三")).startsWith("zhang");
        assertThat(NameKeys.sortKey("Ángel")).startsWith("angel");
    }
}
