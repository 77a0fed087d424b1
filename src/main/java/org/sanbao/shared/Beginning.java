package org.sanbao.shared;

import org.jooq.Condition;
import org.jooq.Field;

/**
 * "Begins with" as a range, which a B-tree answers whatever plan the database keeps; {@code like} with a parameter does so only sometimes.
 * The column must have collation {@code "C"}.
 */
public final class Beginning {

    /** Sorts after every text that begins like the one before it. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private Beginning() {}

    public static Condition of(Field<String> column, String beginning) {
        return column.ge(beginning).and(column.lt(beginning + LAST));
    }
}
