package org.sanbao.shared;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * "Begins with" as a range, which a B-tree answers whatever plan the database keeps; {@code like} with a parameter does so only sometimes.
 * The column must have collation {@code "C"}.
 */
public final class Beginning {

    /** Sorts after every text that begins like the one before it. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private Beginning() {}

    public static Condition of(Field<String> column, String beginning) {
        return between(column, DSL.val(beginning), DSL.val(end(beginning)));
    }

    /** For a {@link Prepared} statement, whose values are the beginning and its {@link #end}. */
    public static Condition between(Field<String> column, Field<String> beginning, Field<String> end) {
        return column.ge(beginning).and(column.lt(end));
    }

    /** Sorts after every text that begins so. */
    public static String end(String beginning) {
        return beginning + LAST;
    }
}
