package org.sanbao.shared;

import static org.sanbao.tables.Tables.NUMBER_SERIES;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Running numbers per series, unit and period. An ordinary number is drawn on a connection of its own and never given back, so two clerks
 * do not wait for each other's commit; a gapless one is drawn inside the command and holds the series until it ends.
 */
@Component
public class Numbers {

    private final DSLContext command;
    private final javax.sql.DataSource beside;

    Numbers(DSLContext command, @Qualifier("besideCommands") javax.sql.DataSource beside) {
        this.command = command;
        this.beside = beside;
    }

    /** The next number, from 1. A command that fails leaves a gap. */
    public long next(String series, UUID unit, String period) {
        try (var connection = beside.getConnection()) {
            // Not waiting for the disk is safe: a command that used the number commits later in the same log, and takes
            // it along.
            connection.createStatement().execute("set synchronous_commit = off");
            return draw(DSL.using(connection, SQLDialect.POSTGRES), series, unit, period);
        } catch (java.sql.SQLException e) {
            throw new org.jooq.exception.DataAccessException("Cannot draw a number of " + series, e);
        }
    }

    /** The next number without gaps, for papers whose regulation demands it; call it last, for others wait until the command commits. */
    public long nextGapless(String series, UUID unit, String period) {
        return draw(command, series, unit, period);
    }

    private static long draw(DSLContext database, String series, UUID unit, String period) {
        return database.insertInto(NUMBER_SERIES)
                .set(NUMBER_SERIES.SERIES, series)
                .set(NUMBER_SERIES.UNIT, unit)
                .set(NUMBER_SERIES.PERIOD, period)
                .set(NUMBER_SERIES.LAST, 1L)
                .onConflict(NUMBER_SERIES.SERIES, NUMBER_SERIES.UNIT, NUMBER_SERIES.PERIOD)
                .doUpdate()
                .set(NUMBER_SERIES.LAST, NUMBER_SERIES.LAST.plus(1))
                .returning(NUMBER_SERIES.LAST)
                .fetchSingle(NUMBER_SERIES.LAST);
    }
}
