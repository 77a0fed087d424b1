package org.sanbao.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.sanbao.TestDatabase;

class MigrationsTest {

    private final DataSource database = empty();

    @Test
    void what_was_half_filled_when_it_was_stopped_is_emptied_and_what_was_whole_is_kept() throws SQLException {
        Migrations.run(database, List.of());
        execute("create table filled (only_row int)");

        Migrations.run(database, List.of(any -> false));
        assertThat(exists("filled")).isTrue();

        Migrations.run(database, List.of(any -> false, any -> true));
        assertThat(exists("filled")).isFalse();
        assertThat(exists("call")).isTrue();
    }

    @Test
    void a_database_without_any_table_is_asked_too() throws SQLException {
        Migrations.run(database, List.of(any -> exists("call")));
        assertThat(exists("call")).isTrue();
    }

    @Test
    void an_empty_database_is_filled_with_what_was_kept_and_never_again() {
        var kept = new Filling() {
            private int restored;

            @Override
            public boolean isHalfMade(DataSource any) {
                return false;
            }

            @Override
            public void restore(DataSource empty) {
                assertThat(exists("call")).isFalse();
                restored++;
            }
        };
        Migrations.run(database, List.of(kept));
        Migrations.run(database, List.of(kept));
        assertThat(kept.restored).isEqualTo(1);
        assertThat(exists("call")).isTrue();
    }

    private boolean exists(String table) {
        try (var connection = database.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery("select to_regclass('public." + table + "') is not null")) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }

    private static DataSource empty() {
        var source = new PGSimpleDataSource();
        source.setUrl(TestDatabase.empty("migrations"));
        source.setUser(TestDatabase.user());
        source.setPassword(TestDatabase.password());
        return source;
    }
}
