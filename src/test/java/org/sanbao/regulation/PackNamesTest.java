package org.sanbao.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.shared.Texts;
import org.springframework.beans.factory.annotation.Autowired;

class PackNamesTest extends DatabaseTest {

    @Autowired
    PackNames names;

    @Autowired
    World world;

    @Test
    void what_stands_as_a_code_has_a_name_in_each_language() {
        PackNames.Names english = names.names(Locale.ENGLISH);
        assertThat(english.days()).containsEntry("spring-festival", "Spring Festival");
        assertThat(english.calendars()).containsEntry("service-hours", "Working hours of service");
        assertThat(english.lines()).containsEntry("washing-machine", "Washing machines");
        PackNames.Names chinese = names.names(Texts.nearest(Locale.CHINA));
        assertThat(chinese.days()).containsEntry("spring-festival", "春节");
        assertThat(chinese.calendars()).containsEntry("service-hours", "服务工作时间");
        assertThat(chinese.lines()).containsEntry("washing-machine", "洗衣机");
        assertThat(names.names(Locale.of("es")).lines()).containsEntry("washing-machine", "Lavadoras");
    }

    @Test
    void over_http_whoever_is_signed_in_reads_them_and_a_code_nobody_named_is_left_out() {
        var read =
                world.browser(Who.NORTH_TECHNICIAN).get("/api/regulation/names").body();
        assertThat(read.get("lines").get("refrigerator").asString()).isNotBlank();
        assertThat(read.get("lines").has("washer")).isFalse();
    }
}
