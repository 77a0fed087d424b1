package org.sanbao.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Very many cases by set-based SQL, each a copy of one that was registered over HTTP: call, journal row with a hash of its own, stream,
 * obligations; and customers copied from customers with all that belongs to them. All but the latest are closed and their obligations met.
 */
final class Crowd {

    /** A copy's id: that of the original's k-th fresh id and the copy's number. */
    private static final String COPY_ID = "md5('%d-' || g)::uuid";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int AT_ONCE = 50_000;

    private final Connection connection;

    Crowd(Connection connection) {
        this.connection = connection;
    }

    /** Each customer there is, {@code times} over, with telephones of their own; their sites, units and keys likewise. */
    void customers(int times) throws SQLException {
        run("create temp table copied as select id, md5(id || '-' || g)::uuid as copy, g, row_number() over () as n"
                + " from customer cross join generate_series(1, " + times + ") g");
        copy("customer", "id = c.copy");
        copy("customer_phone", "customer = c.copy, number = '+8613' || lpad((500000000 + c.n)::text, 9, '0')");
        copy("customer_key", "customer = c.copy");
        copy("site", "id = md5(t.id || '-' || c.g)::uuid, customer = c.copy");
        copy(
                "unit",
                "id = md5(t.id || '-' || c.g)::uuid, customer = c.copy, site = md5(t.site || '-' || c.g)::uuid,"
                        + " serial = t.serial || '-' || c.g, serial_key = t.serial_key || 'X' || c.g");
        run("analyze customer, customer_phone, customer_key, site, unit");
    }

    /** Rows of a table that belong to a copied customer, with some columns changed. */
    private void copy(String table, String changes) throws SQLException {
        var changed = new java.util.LinkedHashMap<String, String>();
        for (String each : changes.split(", (?=[a-z_]+ = )")) {
            changed.put(each.split(" = ", 2)[0], each.split(" = ", 2)[1]);
        }
        List<String> columns = columns(table);
        String values = columns.stream()
                .map(name -> changed.getOrDefault(name, "t.\"" + name + '"'))
                .collect(Collectors.joining(", "));
        String owner = table.equals("customer") ? "id" : "customer";
        run("insert into " + table + " (" + quoted(columns) + ") select " + values + " from " + table
                + " t join copied c on c.id = t." + owner);
    }

    /**
     * @param original call to copy, registered at {@code since} (milliseconds) or later
     * @param open     so many of the latest stay open
     */
    void calls(String original, long since, int count, int open, java.util.function.IntConsumer progress)
            throws SQLException {
        String unit = Twin.column(connection, "select unit::text from call where id = '" + original + "'")
                .getFirst();
        run("create temp table known as select row_number() over (order by id) - 1 as n, id as unit, customer, site"
                + " from unit where site is not null");
        run("create index on known (n)");
        run("analyze known");
        int customers = Integer.parseInt(
                Twin.column(connection, "select count(*)::text from known").getFirst());
        var whose = ids(unit);
        Set<String> fresh = new TreeSet<>();
        for (String table : List.of("stream", "journal", "obligation", "call")) {
            collectFresh(table, original, since, fresh);
        }
        for (int from = 1; from <= count; from += AT_ONCE) {
            int to = Math.min(count, from + AT_ONCE - 1);
            String series = " from generate_series(" + from + ", " + to
                    + ") g join known k on k.n = (g * 7919::bigint) % " + customers;
            connection.setAutoCommit(false);
            run("set local synchronous_commit = off");
            run(journalAndStream(original, fresh, whose, series));
            run(rows("obligation", "stream", original, fresh, whose, series, open));
            run(rows("call", "id", original, fresh, whose, series, open));
            connection.commit();
            connection.setAutoCommit(true);
            progress.accept(to);
        }
        run("vacuum analyze call, journal, stream, obligation");
    }

    /** The hash is reckoned as {@code journal.Canonical} does it, over a moment of whole seconds. */
    private String journalAndStream(String original, Set<String> fresh, List<String> whose, String series)
            throws SQLException {
        String row = row("journal", "stream", original);
        String cards = value("stream", "id", original, "cards");
        String body = copied(value("journal", "stream", original, "body"), fresh, whose);
        String stream = copied(original, fresh, whose);
        return """
                with fresh as materialized (
                    select %1$s::uuid as stream, %2$s::uuid as id, %3$s as body, %4$s as cards,
                        date_trunc('second', j.recorded) - g * interval '61 s' as at, sha256(convert_to(g::text, 'UTF8')) as salt, j.*
                    %5$s cross join (select unit as org, type, actor, recorded from journal where %6$s) j),
                hashed as materialized (
                    select *, sha256(salt || convert_to(stream || '|1|' || org || '|' || type || '|'
                        || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || '|'
                        || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || '|' || actor || '|' || body, 'UTF8')) as hash
                    from fresh),
                heads as (
                    insert into stream (id, unit, n, hash, recorded, cards) select stream, org, 1, hash, at, cards::json from hashed
                    returning id)
                insert into journal (id, stream, n, unit, type, happened, recorded, actor, body, salt, hash)
                select id, stream, 1, org, type, at, at, actor, body::json, salt, hash from hashed""".formatted(
                        stream,
                        copied(value("journal", "stream", original, "id"), fresh, whose),
                        body,
                        copied(cards, fresh, whose),
                        series.replaceFirst("join known k", "join known k"),
                        row);
    }

    private String rows(
            String table, String key, String original, Set<String> fresh, List<String> whose, String series, int open)
            throws SQLException {
        List<String> columns = columns(table);
        var inserts = new ArrayList<String>();
        int rows = Integer.parseInt(
                Twin.column(connection, "select count(*)::text from " + table + " where " + row(table, key, original))
                        .getFirst());
        for (int i = 0; i < rows; i++) {
            var values = new ArrayList<String>();
            for (String column : columns) {
                values.add(expression(table, column, textOf(table, key, original, column, i), fresh, whose, open));
            }
            inserts.add("select " + String.join(", ", values) + series);
        }
        return "insert into " + table + " (" + quoted(columns) + ") " + String.join(" union all ", inserts);
    }

    private String expression(
            String table, String column, String value, Set<String> fresh, List<String> whose, int open)
            throws SQLException {
        String type = Twin.column(
                        connection,
                        "select format_type(atttypid, atttypmod) from pg_attribute where attrelid = '" + table
                                + "'::regclass and attname = '" + column + "'")
                .getFirst();
        String done = "g > " + open;
        String moment = "date_trunc('second', timestamptz '" + value + "') - g * interval '61 s'";
        String registered = table + "." + column;
        return switch (registered) {
            case "call.number" -> "'M' || lpad(g::text, 9, '0')";
            case "call.status" -> "case when " + done + " then 'closed' else 'registered' end";
            case "call.ended_at" ->
                "case when " + done + " then date_trunc('second', now()) - (g - 1) * interval '61 s' end";
            case "obligation.state" -> "case when " + done + " then 'MET' else 'OPEN' end";
            case "obligation.met" ->
                "case when " + done + " then date_trunc('second', now()) - g * interval '61 s' end";
            case "obligation.next_at" ->
                value == null ? "null" : "case when " + done + " then null else timestamptz '" + value + "' end";
            default ->
                value == null
                        ? "null::" + type
                        : type.startsWith("timestamp") ? moment : copied(value, fresh, whose) + "::" + type;
        };
    }

    /** The value with the copy's ids instead of the original's, as an SQL text. */
    private static String copied(String value, Set<String> fresh, List<String> whose) {
        String text = "'" + value.replace("'", "''") + "'";
        int k = 0;
        for (String id : fresh) {
            k++;
            if (value.contains(id)) {
                text = "replace(" + text + ", '" + id + "', (" + COPY_ID.formatted(k) + ")::text)";
            }
        }
        List<String> columns = List.of("k.unit", "k.customer", "k.site");
        for (int i = 0; i < whose.size(); i++) {
            if (value.contains(whose.get(i))) {
                text = "replace(" + text + ", '" + whose.get(i) + "', " + columns.get(i) + "::text)";
            }
        }
        return text;
    }

    private List<String> ids(String unit) throws SQLException {
        return Twin.column(
                connection, "select unnest(array[id, customer, site])::text from unit where id = '" + unit + "'");
    }

    private void collectFresh(String table, String original, long since, Set<String> fresh) throws SQLException {
        String key = table.equals("stream") || table.equals("call") ? "id" : "stream";
        for (String column : columns(table)) {
            for (String value : Twin.column(
                    connection,
                    "select \"" + column + "\"::text from " + table + " where " + row(table, key, original))) {
                for (Matcher found = ID.matcher(value == null ? "" : value); found.find(); ) {
                    boolean timed = found.group().charAt(14) == '7';
                    if (timed && Long.parseLong(found.group().substring(0, 13).replace("-", ""), 16) >= since) {
                        fresh.add(found.group());
                    }
                }
            }
        }
    }

    private static String row(String table, String key, String original) {
        return key + " = '" + original + "'";
    }

    private String value(String table, String key, String original, String column) throws SQLException {
        return textOf(table, key, original, column, 0);
    }

    private String textOf(String table, String key, String original, String column, int which) throws SQLException {
        return Twin.column(
                        connection,
                        "select \"" + column + "\"::text from " + table + " where " + row(table, key, original)
                                + " order by ctid offset " + which + " limit 1")
                .getFirst();
    }

    private List<String> columns(String table) throws SQLException {
        return Twin.column(connection, """
                select attname from pg_attribute where attrelid = '%s'::regclass and attnum > 0 and not attisdropped
                    and attgenerated = '' and coalesce(col_description(attrelid, attnum), '') <> 'transaction number'
                order by attnum""".formatted(table));
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String took(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s";
    }
}
