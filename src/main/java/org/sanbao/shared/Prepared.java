package org.sanbao.shared;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/**
 * A statement of one shape, written by jOOQ once and run by JDBC from then on, in the transaction at hand. For the few that stand in the
 * way of every call: jOOQ writes a statement anew each time it runs, and of a wide one that takes longer than the database needs for it.
 */
public final class Prepared {

    private static final Pattern NAMED = Pattern.compile("(?<!:):(\\w+)");

    private final DSLContext database;
    private final Query shape;
    private volatile Statement written;

    /** @param places where each name's value goes, by the order of the question marks */
    private record Statement(String sql, int names, int[] places, Field<?>[] columns) {}

    /**
     * @param shape with {@code DSL.param(name, type)} wherever a value goes; the same name may stand in several places. It holds no quoted
     *              text with a colon.
     */
    public Prepared(DSLContext database, Query shape) {
        this.database = database;
        this.shape = shape;
    }

    /** Written when it is first needed: at the start nobody waits for statements nobody runs. */
    private Statement statement() {
        if (written == null) {
            written = write();
        }
        return written;
    }

    private Statement write() {
        Matcher named = NAMED.matcher(database.renderNamedParams(shape));
        Map<String, Integer> values = new LinkedHashMap<>();
        List<Integer> found = new ArrayList<>();
        while (named.find()) {
            if (Character.isDigit(named.group(1).charAt(0))) {
                throw new IllegalArgumentException("A value without a name stands in " + shape);
            }
            found.add(values.computeIfAbsent(named.group(1), name -> values.size()));
        }
        return new Statement(
                named.replaceAll("?"),
                values.size(),
                found.stream().mapToInt(Integer::intValue).toArray(),
                columns(shape));
    }

    /** Qualified as they were given; {@code fields()} has them under an alias. */
    @SuppressWarnings("deprecation")
    private static Field<?>[] columns(Query shape) {
        return switch (shape) {
            case Select<?> select -> select.getSelect().toArray(Field<?>[]::new);
            case ResultQuery<?> returning -> returning.fields();
            default -> new Field<?>[0];
        };
    }

    /** @param values in the order in which their names first stand in the statement; how many rows changed is given back */
    public int run(Object... values) {
        return database.connectionResult(connection -> {
            try (var statement = connection.prepareStatement(statement().sql)) {
                bind(statement, values);
                return statement.executeUpdate();
            } catch (SQLException e) {
                throw translated(e);
            }
        });
    }

    /** @param values as for {@link #run}; the first row, if there is one */
    public Optional<Record> row(Object... values) {
        return rows(values).stream().findFirst();
    }

    /** @param values as for {@link #run} */
    public Result<Record> rows(Object... values) {
        return database.connectionResult(connection -> {
            try (var statement = connection.prepareStatement(statement().sql)) {
                bind(statement, values);
                try (var rows = statement.executeQuery()) {
                    return database.fetch(rows, statement().columns);
                }
            } catch (SQLException e) {
                throw translated(e);
            }
        });
    }

    private void bind(PreparedStatement statement, Object... values) throws SQLException {
        if (values.length != statement().names) {
            throw new IllegalArgumentException(
                    values.length + " values for the " + statement().names + " names of " + statement().sql);
        }
        int[] places = statement().places;
        for (int i = 0; i < places.length; i++) {
            switch (values[places[i]]) {
                case null -> statement.setNull(i + 1, Types.NULL);
                case Instant instant -> statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
                case JSON json -> statement.setString(i + 1, json.data());
                case JSONB json -> statement.setString(i + 1, json.data());
                case UUID[] ids ->
                    statement.setArray(i + 1, statement.getConnection().createArrayOf("uuid", ids));
                case Object other -> statement.setObject(i + 1, other);
            }
        }
    }

    /** As Spring says it, which is how jOOQ's own failures come too. */
    private RuntimeException translated(SQLException failure) {
        String sql = statement().sql;
        var known = new SQLExceptionSubclassTranslator().translate("a prepared statement", sql, failure);
        return known == null ? new org.jooq.exception.DataAccessException(sql, failure) : known;
    }
}
