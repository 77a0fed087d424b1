package org.sanbao.obligations;

import static org.sanbao.tables.Tables.OBLIGATION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How each clause is kept, in figures that equal what stands behind them. */
@Component
class Compliance {

    private final DSLContext database;
    private final ObligationRows rows;
    private final Portrayal portrayal;
    private final BusinessClock clock;

    Compliance(DSLContext database, ObligationRows rows, Portrayal portrayal, BusinessClock clock) {
        this.database = database;
        this.rows = rows;
        this.portrayal = portrayal;
        this.clock = clock;
    }

    /** Which obligations are counted: those whose clock began in {@code [from, to)}, of a unit when one is given. */
    record Span(Instant from, Instant to, UUID unit) {}

    /** How a clause was kept. {@code raised} is the sum of the others. */
    record Count(
            String edition,
            String clause,
            long raised,
            long met,
            long metLate,
            long open,
            long late,
            long waived,
            long cancelled) {}

    /** One line for each clause that raised anything. */
    @Transactional(readOnly = true)
    List<Count> compliance(Span span, Sight sight) {
        var fields = new ArrayList<SelectField<?>>(List.of(OBLIGATION.EDITION, OBLIGATION.CLAUSE, DSL.count()));
        for (Status status : Status.values()) {
            fields.add(DSL.count().filterWhere(status.condition()));
        }
        return database.select(fields)
                .from(OBLIGATION)
                .where(within(span, sight))
                .groupBy(OBLIGATION.EDITION, OBLIGATION.CLAUSE)
                .orderBy(OBLIGATION.EDITION, OBLIGATION.CLAUSE)
                .fetch(Compliance::count);
    }

    private static Count count(Record row) {
        long[] n = new long[7];
        for (int i = 0; i < n.length; i++) {
            n[i] = row.get(i + 2, Long.class);
        }
        return new Count(
                row.get(OBLIGATION.EDITION), row.get(OBLIGATION.CLAUSE), n[0], n[1], n[2], n[3], n[4], n[5], n[6]);
    }

    /** The obligations behind a count: as many as it says. {@code status} null is all that were raised. */
    @Transactional(readOnly = true)
    List<ObligationView> behind(Span span, String edition, String clause, Status status, Actor reader) {
        Condition which = status == null ? DSL.noCondition() : status.condition();
        List<Obligation> found = rows.find(within(span, reader.sight())
                .and(OBLIGATION.EDITION.eq(edition))
                .and(OBLIGATION.CLAUSE.eq(clause))
                .and(which));
        return portrayal.views(found, reader, clock.instant());
    }

    private static Condition within(Span span, Sight sight) {
        Condition period = OBLIGATION.STARTED.ge(span.from()).and(OBLIGATION.STARTED.lt(span.to()));
        Condition unit = span.unit() == null ? DSL.noCondition() : OBLIGATION.UNIT.eq(span.unit());
        return period.and(unit).and(sight.of(OBLIGATION.UNIT));
    }

    /** How an obligation is counted; each in exactly one. */
    enum Status {
        MET,
        MET_LATE,
        OPEN,
        LATE,
        WAIVED,
        CANCELLED;

        private Condition condition() {
            return switch (this) {
                case MET -> OBLIGATION.STATE.eq("MET").and(OBLIGATION.BREACHED.isNull());
                case MET_LATE -> OBLIGATION.STATE.eq("MET").and(OBLIGATION.BREACHED.isNotNull());
                case OPEN -> OBLIGATION.STATE.eq("OPEN").and(OBLIGATION.BREACHED.isNull());
                case LATE -> OBLIGATION.STATE.eq("OPEN").and(OBLIGATION.BREACHED.isNotNull());
                case WAIVED -> OBLIGATION.STATE.eq("WAIVED");
                case CANCELLED -> OBLIGATION.STATE.eq("CANCELLED");
            };
        }
    }
}
