package org.sanbao.obligations;

import static org.sanbao.tables.Tables.OBLIGATION;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.sanbao.access.Organisation;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What burns now, in figures that equal the lists behind them. */
@Component
class Burning {

    private static final int FIRST = 8;

    private final DSLContext database;
    private final ObligationRows rows;
    private final Portrayal portrayal;
    private final Organisation organisation;
    private final BusinessClock clock;

    Burning(
            DSLContext database,
            ObligationRows rows,
            Portrayal portrayal,
            Organisation organisation,
            BusinessClock clock) {
        this.database = database;
        this.rows = rows;
        this.portrayal = portrayal;
        this.organisation = organisation;
        this.clock = clock;
    }

    enum Which {
        /** Late and still owed; first those that became late last. */
        LATE,
        /** In time, and due before the day is over; first the most urgent. */
        TODAY
    }

    /** How many there are, and the first of each. */
    PromisesReport.Burning figures(UnitsAsked units, Actor reader, Instant now) {
        return new PromisesReport.Burning(
                database.fetchCount(OBLIGATION, condition(Which.LATE, units, now)),
                database.fetchCount(OBLIGATION, condition(Which.TODAY, units, now)),
                list(Which.LATE, units, reader, now, FIRST),
                list(Which.TODAY, units, reader, now, FIRST));
    }

    /**
     * All of them.
     *
     * @param unit with all below it; null for everything in sight
     * @throws org.sanbao.shared.http.NotVisible if the unit is out of sight
     */
    @Transactional(readOnly = true)
    List<ObligationView> all(Which which, UUID unit, Actor reader) {
        UnitsAsked units = UnitsAsked.of(unit, organisation, reader.sight());
        return list(which, units, reader, clock.instant(), Integer.MAX_VALUE);
    }

    private List<ObligationView> list(Which which, UnitsAsked units, Actor reader, Instant now, int most) {
        Condition burns = condition(which, units, now);
        List<Obligation> found = which == Which.LATE ? rows.latest(burns, most) : rows.first(burns, most);
        return portrayal.views(found, reader, now);
    }

    private static Condition condition(Which which, UnitsAsked units, Instant now) {
        Condition open = units.which().and(OBLIGATION.STATE.eq("OPEN")).and(OBLIGATION.VISIBLE.le(now));
        return switch (which) {
            case LATE -> open.and(OBLIGATION.BREACHED.isNotNull());
            case TODAY -> open.and(OBLIGATION.BREACHED.isNull()).and(OBLIGATION.DUE.lt(units.midnightAfter(now)));
        };
    }
}
