package org.sanbao.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.sanbao.DatabaseTest;
import org.sanbao.TestDatabase;
import org.sanbao.database.DatabaseUnavailable;
import org.sanbao.database.backup.Backup;
import org.sanbao.database.backup.Restore;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Ids;
import org.sanbao.shared.SystemClock;
import org.springframework.beans.factory.annotation.Autowired;

/** A backup is one moment of the whole database; restored, the journal is whole and its readers go on where they were. */
class RestoredJournalTest extends DatabaseTest {

    @Autowired
    Journal journal;

    @Autowired
    Seals seals;

    @Autowired
    JournalCursors cursors;

    @Autowired
    DSLContext database;

    @TempDir
    Path folder;

    private UUID append() {
        UUID stream = Ids.next();
        var painted = new JournalTest.Painted(JournalTest.Colour.GREEN, null, 1, null);
        transaction.execute(status -> journal.append(Entry.of(stream, Actor.sanbao("test"), painted)
                .with(new JournalTest.Thing(stream, JournalTest.Colour.GREEN, null))));
        return stream;
    }

    @Test
    void restored_rows_seals_and_readers_are_where_they_were() throws Exception {
        append();
        cursors.next("reader", 1000, rows -> {});
        append();
        seals.seal();
        UUID unread = append();
        Path file = backup();

        DataSource restored = empty("restored");
        var summary = Restore.read(file, restored);

        DSLContext there = DSL.using(restored, SQLDialect.POSTGRES);
        assertThat(contents(there)).isEqualTo(contents(database));
        var report = new Verification(there).verify(List.of(seals.last().orElseThrow()));
        assertThat(report.findings()).isEmpty();
        assertThat(report.rows()).isPositive();
        assertThat(summary.seal()).isEqualTo(seals.last().orElseThrow());

        var read = new ArrayList<UUID>();
        new JournalCursors(there).next("reader", 1000, rows -> rows.forEach(row -> read.add(row.stream())));
        assertThat(read).hasSize(2).contains(unread);

        new Seals(there, new SystemClock()).seal();
        assertThat(new Verification(there).verify(List.of()).findings()).isEmpty();
    }

    @Test
    void the_file_is_its_owners_alone() throws Exception {
        assertThat(Files.getPosixFilePermissions(backup())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void a_changed_file_restores_nothing() throws Exception {
        append();
        Path changed = changed(backup());
        DataSource empty = empty("untouched");
        assertThatThrownBy(() -> Restore.read(changed, empty))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("table stream");
        assertThat(DSL.using(empty, SQLDialect.POSTGRES)
                        .fetchSingle("select count(*) from pg_tables where schemaname = 'public'")
                        .get(0, Integer.class))
                .isZero();
    }

    @Test
    void a_restore_never_overwrites() throws Exception {
        Path file = backup();
        assertThatThrownBy(() -> Restore.read(file, source(TestDatabase.url())))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("not empty");
    }

    @Test
    void a_file_that_is_no_backup_is_refused() throws Exception {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear all");
        assertThatThrownBy(() -> Restore.read(file, empty("untouched")))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("no backup");
    }

    private Path backup() throws SQLException, IOException {
        Path file = folder.resolve("backup.zip");
        try (var connection = source(TestDatabase.url()).getConnection()) {
            Backup.write(connection, file, new SystemClock().instant());
        }
        return file;
    }

    /** One byte of one row is another. */
    private Path changed(Path backup) throws IOException {
        Path target = folder.resolve("changed.zip");
        try (var from = new ZipFile(backup.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(target))) {
            for (var entry : List.copyOf(from.stream().toList())) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("tables/stream.copy")) {
                    bytes[3] = (byte) (bytes[3] == '0' ? '1' : '0');
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(bytes);
            }
        }
        return target;
    }

    /** Every row of every table as text, but for transaction numbers. */
    private static List<String> contents(DSLContext database) {
        return database.fetch("""
                        select t, query_to_xml(format('select (to_jsonb(x) - ''xact'' - ''below_xact'')::text as row
                            from public.%I x order by 1', t), true, true, '')::text as rows
                        from (select relname as t from pg_class where relkind = 'r'
                            and relnamespace = 'public'::regnamespace and relname <> 'flyway_schema_history') as tables
                        order by t""").map(row -> row.get(0) + ": " + row.get(1));
    }

    private static DataSource empty(String name) {
        return source(TestDatabase.empty(name));
    }

    private static DataSource source(String url) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(TestDatabase.user());
        source.setPassword(TestDatabase.password());
        return source;
    }
}
