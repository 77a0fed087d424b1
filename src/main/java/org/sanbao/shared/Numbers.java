package org.sanbao.shared;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.param;
import static org.sanbao.tables.Tables.NUMBER_SERIES;

import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;
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

    private final Prepared inCommand;
    private final Prepared besideIt;

    Numbers(DSLContext command, @Qualifier("besideCommands") DataSource beside) {
        inCommand = new Prepared(command, draw(command));
        besideIt = new Prepared(DSL.using(beside, SQLDialect.POSTGRES, command.settings()), draw(command));
    }

    /** The next number, from 1. A command that fails leaves a gap. */
    public long next(String series, UUID unit, String period) {
        return drawn(besideIt, series, unit, period);
    }

    /** The next number without gaps, for papers whose regulation demands it; call it last, for others wait until the command commits. */
    public long nextGapless(String series, UUID unit, String period) {
        return drawn(inCommand, series, unit, period);
    }

    private static long drawn(Prepared from, String series, UUID unit, String period) {
        return from.rows(series, unit, period).getFirst().get(NUMBER_SERIES.LAST);
    }

    private static ResultQuery<?> draw(DSLContext database) {
        return database.insertInto(NUMBER_SERIES)
                .set(NUMBER_SERIES.SERIES, param("series", String.class))
                .set(NUMBER_SERIES.UNIT, param("unit", UUID.class))
                .set(NUMBER_SERIES.PERIOD, param("period", String.class))
                .set(NUMBER_SERIES.LAST, inline(1L))
                .onConflict(NUMBER_SERIES.SERIES, NUMBER_SERIES.UNIT, NUMBER_SERIES.PERIOD)
                .doUpdate()
                .set(NUMBER_SERIES.LAST, NUMBER_SERIES.LAST.plus(inline(1)))
                .returning(NUMBER_SERIES.LAST);
    }
}
