package org.sanbao.database;

import javax.sql.DataSource;

/** Something that fills an empty database over some minutes, and begins again from nothing if it was stopped on the way. */
public interface Filling {

    /**
     * Asked before the migrations, when none of the tables need be there yet.
     *
     * @return whether everything in this database is its own unfinished work, to be thrown away
     */
    boolean isHalfMade(DataSource database);

    /** Fills a database without any table from what an earlier filling kept. Leaves it without any if nothing was kept, or nothing whole. */
    default void restore(DataSource database) {}
}
