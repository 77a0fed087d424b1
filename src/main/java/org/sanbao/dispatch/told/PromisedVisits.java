package org.sanbao.dispatch.told;

import static org.sanbao.tables.Tables.BOOKING;
import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.JOB;
import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.SITE;
import static org.sanbao.tables.Tables.VISIT;
import static org.sanbao.tables.Tables.VISIT_STEP;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.documents.Papers;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Sight;
import org.sanbao.workorders.Step;
import org.sanbao.workorders.VisitState;
import org.springframework.stereotype.Repository;

/** Reads what a letter to the customer says of a visit. */
@Repository
class PromisedVisits {

    private static final Sight VOUCHER = Sight.everything("the voucher of a job whose customer is written to");

    private final DSLContext database;
    private final Papers papers;

    PromisedVisits(DSLContext database, Papers papers) {
        this.database = database;
        this.papers = papers;
    }

    /** Of the job's open visit; empty where there is no such job. */
    Optional<PromisedVisit> of(UUID job) {
        var booked = DSL.field(DSL.select(DSL.min(BOOKING.STARTS))
                .from(BOOKING)
                .join(VISIT)
                .on(VISIT.ID.eq(BOOKING.VISIT))
                .where(BOOKING.JOB.eq(JOB.ID), VISIT.STATE.ne(Codes.of(VisitState.WITHDRAWN))));
        var arrived = DSL.field(DSL.exists(DSL.selectOne()
                .from(VISIT_STEP)
                .join(VISIT)
                .on(VISIT.ID.eq(VISIT_STEP.VISIT))
                .where(VISIT.JOB.eq(JOB.ID), VISIT_STEP.STEP.eq(Codes.of(Step.ARRIVED)))));
        return database.select(
                        JOB.CUSTOMER,
                        CALL.NUMBER,
                        JOB.APPOINTMENT_FROM,
                        JOB.APPOINTMENT_TO,
                        booked,
                        arrived,
                        DSL.coalesce(SITE.TIME_ZONE, ORG_UNIT.TIME_ZONE),
                        JOB.VOUCHER)
                .from(JOB)
                .join(CALL)
                .on(CALL.ID.eq(JOB.CALL))
                .join(ORG_UNIT)
                .on(ORG_UNIT.ID.eq(JOB.ORG))
                .leftJoin(SITE)
                .on(SITE.ID.eq(JOB.SITE))
                .where(JOB.ID.eq(job))
                .fetchOptional(row -> new PromisedVisit(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        ZoneId.of(row.value7()),
                        papers.view(row.value8(), VOUCHER).token()));
    }
}
