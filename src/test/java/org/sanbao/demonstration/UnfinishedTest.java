package org.sanbao.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.sanbao.DatabaseTest;
import org.sanbao.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;

class UnfinishedTest extends DatabaseTest {

    private static final Instant BEGAN = Instant.parse("2026-07-01T00:00:00Z");

    @Autowired
    private DataSource database;

    @Autowired
    private Mark mark;

    @Test
    void a_demonstration_is_unfinished_until_it_has_come_to_the_present() {
        assertThat(Unfinished.isUnfinished(database)).isFalse();
        mark.begin(BEGAN, BEGAN.plus(Duration.ofDays(120)));
        assertThat(Unfinished.isUnfinished(database)).isTrue();
        mark.lived(BEGAN.plus(Duration.ofDays(60)));
        assertThat(Unfinished.isUnfinished(database)).isTrue();
        mark.lived(BEGAN.plus(Duration.ofDays(120)));
        assertThat(Unfinished.isUnfinished(database)).isFalse();
    }

    @Test
    void a_database_without_tables_holds_none() {
        var empty = new PGSimpleDataSource();
        empty.setUrl(TestDatabase.empty("unfinished"));
        empty.setUser(TestDatabase.user());
        empty.setPassword(TestDatabase.password());
        assertThat(Unfinished.isUnfinished(empty)).isFalse();
    }
}
