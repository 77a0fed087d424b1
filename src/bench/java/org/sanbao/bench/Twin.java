package org.sanbao.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A command's bare SQL: the rows that one run of it wrote, read back and written again with new ids, one prepared statement a table, one
 * transaction. Taken from the database and not from the program, it cannot leave a table out.
 */
final class Twin {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final List<Write> writes;
    private final Set<String> fresh;

    private Twin(List<Write> writes, Set<String> fresh) {
        this.writes = writes;
        this.fresh = fresh;
    }

    /**
     * @param stream whose only journal row names the transaction
     * @param since  ids made from this moment on (milliseconds of the epoch) are new ones, and others were there before
     */
    static Twin of(Connection connection, UUID stream, long since) throws SQLException {
        long transaction =
                Long.parseLong(column(connection, "select xact::text from journal where stream = '" + stream + "'")
                        .getFirst());
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        for (String table : tablesInOrder(connection)) {
            // the last number of a series may be drawn in a transaction of its own
            String which = table.equals("number_series") ? "true" : "xmin::text::bigint = " + transaction % (1L << 32);
            var written = rows(connection, table, which + " limit " + (table.equals("number_series") ? "1" : "1000"));
            if (!written.isEmpty()) {
                rows.put(table, written);
            }
        }
        Set<String> fresh = new TreeSet<>();
        rows.values()
                .forEach(all -> all.forEach(row -> row.values().forEach(value -> collectFresh(value, since, fresh))));
        var writes = new ArrayList<Write>();
        for (var table : rows.entrySet()) {
            writes.add(Write.of(connection, table.getKey(), table.getValue(), fresh));
        }
        return new Twin(writes, fresh);
    }

    /** One client's statements on one connection of its own. */
    Load.Deed on(Connection connection, int client) throws SQLException {
        connection.setAutoCommit(false);
        var statements = new ArrayList<PreparedStatement>();
        for (Write write : writes) {
            statements.add(connection.prepareStatement(write.sql));
        }
        return number -> {
            var ids = new HashMap<String, String>();
            fresh.forEach(id -> ids.put(id, UUID.randomUUID().toString()));
            for (int i = 0; i < writes.size(); i++) {
                writes.get(i).fill(statements.get(i), ids, client + "-" + number);
                statements.get(i).execute();
            }
            connection.commit();
        };
    }

    int rowsPerRun() {
        return writes.stream().mapToInt(write -> write.rows).sum();
    }

    String counts() {
        return writes.stream().map(write -> write.rows + " " + write.table).collect(Collectors.joining(", "));
    }

    String sql() {
        return writes.stream().map(write -> write.sql + ";").collect(Collectors.joining("\n"));
    }

    private static void collectFresh(String value, long since, Set<String> fresh) {
        for (Matcher found = ID.matcher(value == null ? "" : value); found.find(); ) {
            // time-ordered ids begin with the millisecond they were made in
            boolean timed = found.group().charAt(14) == '7';
            if (timed && Long.parseLong(found.group().substring(0, 13).replace("-", ""), 16) >= since) {
                fresh.add(found.group());
            }
        }
    }

    /** Tables that others refer to first. */
    private static List<String> tablesInOrder(Connection connection) throws SQLException {
        return column(connection, """
                with recursive tables as (
                    select oid from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace),
                depth (oid, d) as (
                    select oid, 0 from tables
                    union
                    select c.conrelid, d + 1 from depth join pg_constraint c on c.confrelid = depth.oid
                    where c.contype = 'f' and c.conrelid <> c.confrelid and d < 30)
                select oid::regclass::text from depth group by oid order by max(d), 1""");
    }

    private static List<Map<String, String>> rows(Connection connection, String table, String which)
            throws SQLException {
        List<String> columns = column(connection, """
                select attname from pg_attribute where attrelid = '%s'::regclass and attnum > 0 and not attisdropped
                    and attgenerated = '' and coalesce(col_description(attrelid, attnum), '') <> 'transaction number'
                order by attnum""".formatted(table));
        var rows = new ArrayList<Map<String, String>>();
        String texts = columns.stream().map(name -> '"' + name + "\"::text").collect(Collectors.joining(", "));
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select " + texts + " from " + table + " where " + which)) {
            while (found.next()) {
                var row = new LinkedHashMap<String, String>();
                for (int i = 0; i < columns.size(); i++) {
                    row.put(columns.get(i), found.getString(i + 1));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    static List<String> column(Connection connection, String query) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** @param numbered whether the value must be different each time although no id is in it: a number, a key */
    private record Parameter(String value, boolean numbered) {}

    private record Write(String table, int rows, String sql, List<Parameter> parameters) {

        static Write of(Connection connection, String table, List<Map<String, String>> rows, Set<String> fresh)
                throws SQLException {
            Map<String, String> types = new HashMap<>();
            for (String column : column(
                    connection,
                    "select attname || ' ' || format_type(atttypid, atttypmod) from pg_attribute where attnum > 0 and attrelid = '"
                            + table + "'::regclass")) {
                types.put(column.split(" ", 2)[0], column.split(" ", 2)[1]);
            }
            List<String> key = unique(connection, table, "indisprimary").stream()
                    .flatMap(List::stream)
                    .toList();
            Map<String, String> first = rows.getFirst();
            var names = List.copyOf(first.keySet());
            if (table.equals("number_series")) {
                return update(table, first, key, types);
            }
            boolean wasThere =
                    !key.isEmpty() && !types.get(key.getFirst()).equals("text") && !mentions(first, key, fresh);
            if (wasThere) {
                return update(table, first, key, types);
            }
            Set<String> numbered = numbered(connection, table, first, fresh, types);
            String one =
                    names.stream().map(name -> "?::" + types.get(name)).collect(Collectors.joining(", ", "(", ")"));
            String sql = "insert into " + table + " (" + quoted(names) + ") values "
                    + String.join(", ", java.util.Collections.nCopies(rows.size(), one));
            var parameters = new ArrayList<Parameter>();
            rows.forEach(row ->
                    names.forEach(name -> parameters.add(new Parameter(row.get(name), numbered.contains(name)))));
            return new Write(table, rows.size(), sql, parameters);
        }

        private static Write update(
                String table, Map<String, String> row, List<String> key, Map<String, String> types) {
            var others =
                    row.keySet().stream().filter(name -> !key.contains(name)).toList();
            String set = table.equals("number_series")
                    ? "last = last + 1"
                    : others.stream()
                            .map(name -> '"' + name + "\" = ?::" + types.get(name))
                            .collect(Collectors.joining(", "));
            String where = key.stream()
                    .map(name -> '"' + name + "\" = ?::" + types.get(name))
                    .collect(Collectors.joining(" and "));
            var parameters = new ArrayList<Parameter>();
            if (!table.equals("number_series")) {
                others.forEach(name -> parameters.add(new Parameter(row.get(name), false)));
            }
            key.forEach(name -> parameters.add(new Parameter(row.get(name), false)));
            return new Write(table, 1, "update " + table + " set " + set + " where " + where, parameters);
        }

        void fill(PreparedStatement statement, Map<String, String> ids, String number) throws SQLException {
            for (int i = 0; i < parameters.size(); i++) {
                Parameter parameter = parameters.get(i);
                String value = parameter.value;
                if (value != null) {
                    value = ID.matcher(value).replaceAll(found -> ids.getOrDefault(found.group(), found.group()));
                    value = parameter.numbered ? value + "-" + number : value;
                }
                statement.setString(i + 1, value);
            }
        }

        /** Text columns of unique keys in which nothing else is new. */
        private static Set<String> numbered(
                Connection connection,
                String table,
                Map<String, String> row,
                Set<String> fresh,
                Map<String, String> types)
                throws SQLException {
            var numbered = new TreeSet<String>();
            for (List<String> columns : unique(connection, table, "indisunique")) {
                if (!mentions(row, columns, fresh)) {
                    columns.stream()
                            .filter(name -> types.get(name).equals("text"))
                            .findFirst()
                            .ifPresent(numbered::add);
                }
            }
            return numbered;
        }

        private static boolean mentions(Map<String, String> row, List<String> columns, Set<String> fresh) {
            return columns.stream()
                    .map(row::get)
                    .anyMatch(value -> value != null && fresh.stream().anyMatch(value::contains));
        }

        private static List<List<String>> unique(Connection connection, String table, String kind) throws SQLException {
            return column(connection, """
                            select string_agg(attname, ',' order by array_position(indkey::int2[], attnum))
                            from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
                            where indrelid = '%s'::regclass and %s and indpred is null and indexprs is null group by indexrelid""".formatted(table, kind)).stream()
                    .map(names -> Arrays.asList(names.split(",")))
                    .toList();
        }

        private static String quoted(List<String> names) {
            return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        }
    }
}
