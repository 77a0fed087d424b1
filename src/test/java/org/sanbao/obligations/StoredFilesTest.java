package org.sanbao.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.tables.Tables.CONSEQUENCE;
import static org.sanbao.tables.Tables.PENDING_STEP;

import java.sql.DriverManager;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.sanbao.TestDatabase;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.StreamState;
import org.sanbao.obligations.engine.CaseFile;
import org.sanbao.obligations.engine.StoredPlay;

/** A file that is stored and read again between every two events comes to the same as one that is kept in memory. */
class StoredFilesTest {

    @Test
    void what_is_stored_and_read_again_comes_to_the_same() throws Exception {
        DSLContext database = migrated();
        var rows = new ObligationRows(database);
        var files = new CaseFiles(database, rows, new CasePauses(database));
        var play = new StoredPlay();
        play.play(new StoredPlay.Keeper() {
            @Override
            public CaseFile open(Recorded row, StreamState state, List<Recorded> past) {
                return row.n() == 1
                        ? files.begin(row.stream(), row.unit(), state, () -> past)
                        : files.load(row.stream(), row.unit(), state, () -> past, false);
            }

            @Override
            public void keep(CaseFile file) {
                files.save(file);
            }
        });
        assertThat(StoredPlay.verdicts(rows.find(DSL.noCondition())))
                .isEqualTo(play.expected())
                .hasSize(3);
        assertThat(
                        database
                                .select(CONSEQUENCE.KEY)
                                .from(CONSEQUENCE)
                                .orderBy(CONSEQUENCE.KEY)
                                .fetch(CONSEQUENCE.KEY)
                                .stream()
                                .sorted()
                                .toList())
                .isEqualTo(play.steps());
        assertThat(database.fetchCount(PENDING_STEP)).isZero();
    }

    private static DSLContext migrated() throws Exception {
        String url = TestDatabase.empty("stored_files");
        Flyway.configure()
                .dataSource(url, TestDatabase.user(), TestDatabase.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return DSL.using(
                DriverManager.getConnection(url, TestDatabase.user(), TestDatabase.password()), SQLDialect.POSTGRES);
    }
}
