package org.sanbao.shared;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.param;
import static org.sanbao.tables.Tables.NUMBER_SERIES;

import java.util.List;
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

    private final DSLContext command;
    private final Prepared inCommand;
    private final Prepared besideIt;

    Numbers(DSLContext command, @Qualifier("besideCommands") DataSource beside) {
        this.command = command;
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

    /** How far a series has come in a period. */
    public record Drawn(String series, String period, long last) {}

    /** All series of a unit, by name, the latest period first. */
    @Unsighted("of a unit that was found within sight")
    public List<Drawn> drawn(UUID unit) {
        return command.selectFrom(NUMBER_SERIES)
                .where(NUMBER_SERIES.UNIT.eq(unit))
                .orderBy(NUMBER_SERIES.SERIES, NUMBER_SERIES.PERIOD.desc())
                .fetch(row -> new Drawn(row.getSeries(), row.getPeriod(), row.getLast()));
    }

    /**
     * Has a series go on behind {@code last}, as where a paper register was kept until now.
     *
     * @param seen the last number drawn as the caller knows it, 0 for none
     * @return false if another number was drawn since; then nothing is changed
     */
    public boolean goOnBehind(String series, UUID unit, String period, long seen, long last) {
        int changed = command.insertInto(NUMBER_SERIES)
                .set(NUMBER_SERIES.SERIES, series)
                .set(NUMBER_SERIES.UNIT, unit)
                .set(NUMBER_SERIES.PERIOD, period)
                .set(NUMBER_SERIES.LAST, last)
                .onConflict(NUMBER_SERIES.SERIES, NUMBER_SERIES.UNIT, NUMBER_SERIES.PERIOD)
                .doUpdate()
                .set(NUMBER_SERIES.LAST, last)
                .where(NUMBER_SERIES.LAST.eq(seen))
                .execute();
        return changed > 0;
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
