package org.sanbao.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.sanbao.DatabaseTest;
import org.sanbao.TestDatabase;
import org.sanbao.access.web.Reach;
import org.sanbao.shared.SystemClock;
import org.sanbao.tables.Tables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class KeepsakeTest extends DatabaseTest {

    private static final Instant BEGAN = Instant.parse("2026-07-01T00:00:00Z");
    private static final Instant ENDS = BEGAN.plus(Duration.ofDays(120));

    @Autowired
    private DataSource database;

    @Autowired
    private DSLContext tables;

    @Autowired
    private Mark mark;

    @TempDir
    private Path folder;

    private DataSource empty;

    @BeforeEach
    void nothing_lived_yet() {
        empty = empty();
        tables.deleteFrom(Tables.DEMONSTRATION).execute();
    }

    @Test
    void a_demonstration_is_unfinished_until_it_has_come_to_the_present() {
        assertThat(Keepsake.isUnfinished(database)).isFalse();
        mark.begin(BEGAN, ENDS);
        assertThat(Keepsake.isUnfinished(database)).isTrue();
        mark.lived(BEGAN.plus(Duration.ofDays(60)));
        assertThat(Keepsake.isUnfinished(database)).isTrue();
        mark.lived(ENDS);
        assertThat(Keepsake.isUnfinished(database)).isFalse();
    }

    @Test
    void a_database_without_tables_holds_none() {
        assertThat(Keepsake.isUnfinished(empty)).isFalse();
    }

    @Test
    void what_was_kept_goes_on_in_an_empty_database_as_many_days_behind_as_have_passed() {
        live();
        keepsake(60).keep(database, Instant.now().minus(Duration.ofDays(18)).minus(Duration.ofHours(5)));

        keepsake(60).restore(empty);

        DSLContext there = DSL.using(empty, SQLDialect.POSTGRES);
        assertThat(there.fetchSingle(Tables.DEMONSTRATION).getLived()).isEqualTo(ENDS);
        assertThat(there.fetchSingle(Tables.BUSINESS_CLOCK).getAhead().toDuration())
                .isEqualTo(Duration.ofDays(-18));
    }

    @Test
    void another_telling_is_not_taken_for_it() {
        live();
        keepsake(60).keep(database, Instant.now());

        keepsake(61).restore(empty);

        assertThat(isWithoutTables(empty)).isTrue();
    }

    @Test
    void a_newer_telling_replaces_the_older_one_and_leaves_those_of_another_size() throws IOException {
        live();
        Path older = Files.writeString(folder.resolve("demonstration-60-0123456789abcdef.zip"), "older");
        Path smaller = Files.writeString(folder.resolve("demonstration-30-0123456789abcdef.zip"), "smaller");

        keepsake(60).keep(database, Instant.now());

        assertThat(older).doesNotExist();
        assertThat(smaller).exists();
        assertThat(folder).isDirectoryContaining("glob:**/demonstration-60-*.zip");
    }

    @Test
    void a_file_gone_bad_leaves_the_database_empty() throws IOException {
        live();
        keepsake(60).keep(database, Instant.now());
        try (var kept = Files.list(folder)) {
            Path file = kept.findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }

        keepsake(60).restore(empty);

        assertThat(isWithoutTables(empty)).isTrue();
    }

    private void live() {
        mark.begin(BEGAN, ENDS);
        mark.lived(ENDS);
    }

    private Keepsake keepsake(int calls) {
        var settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(new MapPropertySource(
                        "of this test", Map.of("SANBAO_CACHE", folder.toString(), "SANBAO_DEMO_CALLS", calls)));
        return new Keepsake(new Grounds(new Reach(true), settings), new SystemClock(), settings);
    }

    private static boolean isWithoutTables(DataSource database) {
        return DSL.using(database, SQLDialect.POSTGRES)
                .fetchSingle("select to_regclass('public.demonstration') is null")
                .get(0, boolean.class);
    }

    private static DataSource empty() {
        var empty = new PGSimpleDataSource();
        empty.setUrl(TestDatabase.empty("kept"));
        empty.setUser(TestDatabase.user());
        empty.setPassword(TestDatabase.password());
        return empty;
    }
}
