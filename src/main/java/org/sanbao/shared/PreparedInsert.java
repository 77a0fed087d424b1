package org.sanbao.shared;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RowN;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Rows of one table inserted together, by a {@link Prepared} statement for each number of rows. */
public final class PreparedInsert {

    /** More rows than this go in several statements. */
    private static final int MOST = 32;

    private final DSLContext database;
    private final Table<?> table;
    private final List<Field<?>> columns;
    private final boolean orNothing;
    private final Map<Integer, Prepared> byCount = new ConcurrentHashMap<>();

    private PreparedInsert(DSLContext database, Table<?> table, List<Field<?>> columns, boolean orNothing) {
        this.database = database;
        this.table = table;
        this.columns = columns;
        this.orNothing = orNothing;
    }

    /** @param columns in the order of the table, as they stand in each row */
    public static PreparedInsert into(DSLContext database, Table<?> table, Field<?>... columns) {
        return new PreparedInsert(database, table, List.of(columns), false);
    }

    /** Rows whose key is there already are passed over. */
    public PreparedInsert orNothing() {
        return new PreparedInsert(database, table, columns, true);
    }

    /** How many rows went in. */
    public int run(List<? extends Record> rows) {
        int written = 0;
        for (int from = 0; from < rows.size(); from += MOST) {
            var some = rows.subList(from, Math.min(from + MOST, rows.size()));
            Object[] values =
                    some.stream().flatMap(row -> columns.stream().map(row::get)).toArray();
            written += byCount.computeIfAbsent(some.size(), this::statement).run(values);
        }
        return written;
    }

    public int run(Record row) {
        return run(List.of(row));
    }

    private Prepared statement(int count) {
        RowN[] rows = IntStream.range(0, count).mapToObj(this::placeholders).toArray(RowN[]::new);
        var insert = database.insertInto(table).columns(columns).valuesOfRows(rows);
        return new Prepared(database, orNothing ? insert.onConflictDoNothing() : insert);
    }

    private RowN placeholders(int row) {
        return DSL.row(columns.stream()
                .map(column -> DSL.param(column.getName() + "_" + row, column))
                .toArray());
    }
}
