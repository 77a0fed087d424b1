package org.sanbao;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What all other tests on the database stand on. */
class GroundTest extends DatabaseTest {

    @Autowired
    DSLContext database;

    @Test
    void tests_write_through_to_disk_as_the_real_thing_does() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
    }

    /** The same tests run twice: on the server that Sanbao brings, and on the oldest that it works with. */
    @Test
    void tests_run_on_the_server_they_are_meant_for() {
        boolean oldest = System.getProperty("sanbao.postgres.archives") != null;
        assertThat(setting("server_version")).startsWith(oldest ? "15." : "18.");
    }

    private String setting(String name) {
        return database.fetchSingle("show " + name).get(0, String.class);
    }
}
