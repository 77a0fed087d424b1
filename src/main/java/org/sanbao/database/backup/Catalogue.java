package org.sanbao.database.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What PostgreSQL says is in the schema {@code public}. */
final class Catalogue {

    private static final String HISTORY = "flyway_schema_history";

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    List<String> tables() throws SQLException {
        return column("select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace"
                + " and c.relkind = 'r' and c.relname <> '" + HISTORY + "' order by 1");
    }

    boolean isEmpty() throws SQLException {
        return column(
                        "select 1 from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm') limit 1")
                .isEmpty();
    }

    /** The columns a row is made of, without those that PostgreSQL computes. */
    List<Column> columns(String table) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var query = connection.prepareStatement("""
                select attname, coalesce(col_description(attrelid, attnum), '') = 'transaction number'
                from pg_attribute
                where attrelid = format('public.%I', ?::text)::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                order by attnum""")) {
            query.setString(1, table);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    columns.add(new Column(rows.getString(1), rows.getBoolean(2)));
                }
            }
        }
        return columns;
    }

    Map<String, Long> sequences() throws SQLException {
        var values = new LinkedHashMap<String, Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select sequencename, last_value from pg_sequences"
                        + " where schemaname = 'public' and last_value is not null order by 1")) {
            while (rows.next()) {
                values.put(rows.getString(1), rows.getLong(2));
            }
        }
        return values;
    }

    /** Statements that take the foreign keys away, and those that put them back and thereby check every row. */
    List<ForeignKey> foreignKeys() throws SQLException {
        var keys = new ArrayList<ForeignKey>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select format('alter table %s drop constraint %I', conrelid::regclass, conname),
                               format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
                        from pg_constraint
                        where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0
                        order by conrelid::regclass::text, conname""")) {
            while (rows.next()) {
                keys.add(new ForeignKey(rows.getString(1), rows.getString(2)));
            }
        }
        return keys;
    }

    /** Version of the last migration; empty when none ever ran. */
    String schemaVersion() throws SQLException {
        var versions = column("select version from " + HISTORY
                + " where success and version is not null order by installed_rank desc limit 1");
        return versions.isEmpty() ? "" : versions.getFirst();
    }

    /** Null before the first seal. */
    String lastSeal() throws SQLException {
        var seals = column("select encode(chained, 'hex') from journal_seal order by n desc limit 1");
        return seals.isEmpty() ? null : seals.getFirst();
    }

    boolean hasLargeObjects() throws SQLException {
        return !column("select 1 from pg_largeobject_metadata limit 1").isEmpty();
    }

    /** The first transaction number that the snapshot does not see as given out. */
    long endOfTransactionNumbers() throws SQLException {
        return Long.parseLong(
                column("select pg_snapshot_xmax(pg_current_snapshot())::text").getFirst());
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    List<String> column(String query) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    record Column(String name, boolean isTransactionNumber) {}

    record ForeignKey(String drop, String add) {}
}
