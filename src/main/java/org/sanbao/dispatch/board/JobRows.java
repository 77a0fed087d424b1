package org.sanbao.dispatch.board;

import static org.sanbao.tables.Tables.BOOKING;
import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.CUSTOMER;
import static org.sanbao.tables.Tables.JOB;
import static org.sanbao.tables.Tables.PRODUCT;
import static org.sanbao.tables.Tables.SITE;
import static org.sanbao.tables.Tables.UNIT;
import static org.sanbao.tables.Tables.VISIT;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sanbao.customers.Zone;
import org.sanbao.dispatch.travel.Waypoint;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Sight;
import org.sanbao.tables.tables.Visit;
import org.sanbao.workorders.JobState;
import org.sanbao.workorders.VisitState;
import org.sanbao.workorders.vocabulary.JobKind;
import org.sanbao.workorders.vocabulary.Result;
import org.springframework.stereotype.Repository;

/** Jobs as the board reads them, one statement however many; what they need and owe is put to them elsewhere. */
@Repository
class JobRows {

    /** More than this no board can show; the most urgent ones come first. */
    static final int MOST = 1000;

    private static final Visit LAST = VISIT.as("last");

    private static final Condition UNFINISHED = JOB.STATE
            .eq(Codes.of(JobState.FINISHED))
            .and(JOB.RESULT.eq(Codes.of(Result.NOT_SOLVED)))
            .and(JOB.TAKEN_IN.isFalse());

    private static final Condition BOOKED = DSL.exists(DSL.selectOne()
                    .from(BOOKING)
                    .where(BOOKING.VISIT.eq(LAST.ID), BOOKING.TECHNICIAN.eq(LAST.TECHNICIAN)))
            .and(LAST.STATE.ne(Codes.of(VisitState.WITHDRAWN)))
            .and(JOB.STATE.ne(Codes.of(JobState.FINISHED)));

    private static final Field<Boolean> IS_UNFINISHED = DSL.field(UNFINISHED).as("unfinished");
    private static final Field<Boolean> IS_BOOKED = DSL.field(BOOKED).as("booked");

    private final DSLContext database;

    JobRows(DSLContext database) {
        this.database = database;
    }

    /** Jobs of these units that somebody has still to go to and that have no hours: nobody named, or named without a time. */
    List<BoardJob> unbooked(Set<UUID> units, Sight sight) {
        Condition waits = JOB.STATE
                .in(Codes.of(JobState.DRAWN_UP), Codes.of(JobState.ASSIGNED), Codes.of(JobState.IN_HAND))
                .or(UNFINISHED);
        return jobs(waits.andNot(BOOKED).and(JOB.ORG.in(units)), sight);
    }

    /** Nobody else plans the job until this command ends. */
    void hold(UUID id, Sight sight) {
        database.select(JOB.ID)
                .from(JOB)
                .where(JOB.ID.eq(id), sight.of(JOB.ORG))
                .forUpdate()
                .fetch();
    }

    List<BoardJob> of(Collection<UUID> ids, Sight sight) {
        return ids.isEmpty() ? List.of() : jobs(JOB.ID.eq(DSL.any(ids.toArray(UUID[]::new))), sight);
    }

    private List<BoardJob> jobs(Condition which, Sight sight) {
        // The last visit of each job, found by the index of visits on their job.
        var last = DSL.select(VISIT.ID)
                .from(VISIT)
                .where(VISIT.JOB.eq(JOB.ID))
                .orderBy(VISIT.PLANNED_AT.desc(), VISIT.ID.desc())
                .limit(1);
        return database.select(
                        JOB.ID,
                        JOB.CALL,
                        JOB.ORG,
                        JOB.NUMBER,
                        JOB.KIND,
                        JOB.STATE,
                        JOB.APPOINTMENT_FROM,
                        JOB.APPOINTMENT_TO,
                        JOB.TECHNICIAN,
                        JOB.VERSION,
                        CALL.NUMBER,
                        CALL.FAULT,
                        CALL.URGENT,
                        CUSTOMER.NAME,
                        SITE.LINES,
                        SITE.LATITUDE,
                        SITE.LONGITUDE,
                        SITE.ZONE,
                        PRODUCT.MODEL,
                        LAST.ID,
                        LAST.STATE,
                        IS_UNFINISHED,
                        IS_BOOKED)
                .from(JOB)
                .join(CALL)
                .on(CALL.ID.eq(JOB.CALL))
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(JOB.CUSTOMER))
                .leftJoin(SITE)
                .on(SITE.ID.eq(JOB.SITE))
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(JOB.UNIT))
                .leftJoin(PRODUCT)
                .on(PRODUCT.ID.eq(UNIT.PRODUCT))
                .leftJoin(LAST)
                .on(LAST.ID.eq(last))
                .where(which, sight.of(JOB.ORG))
                .orderBy(CALL.URGENT.desc(), JOB.OPENED_AT, JOB.ID)
                .limit(MOST)
                .fetch(JobRows::job);
    }

    private static BoardJob job(Record row) {
        String[] lines = row.get(SITE.LINES);
        return new BoardJob(
                row.get(JOB.ID),
                row.get(JOB.CALL),
                row.get(JOB.ORG),
                row.get(JOB.NUMBER),
                row.get(CALL.NUMBER),
                Codes.parse(JobKind.class, row.get(JOB.KIND)),
                Codes.parse(JobState.class, row.get(JOB.STATE)),
                row.get(CUSTOMER.NAME),
                lines == null ? null : String.join(", ", lines),
                row.get(PRODUCT.MODEL),
                row.get(CALL.FAULT),
                row.get(CALL.URGENT),
                row.get(SITE.LATITUDE) == null
                        ? null
                        : new Waypoint(
                                row.get(SITE.LATITUDE).doubleValue(),
                                row.get(SITE.LONGITUDE).doubleValue(),
                                Codes.parse(Zone.class, row.get(SITE.ZONE))),
                BoardJob.Need.UNKNOWN,
                null,
                null,
                row.get(JOB.APPOINTMENT_FROM),
                row.get(JOB.APPOINTMENT_TO),
                row.get(JOB.TECHNICIAN),
                row.get(LAST.ID),
                Codes.parse(VisitState.class, row.get(LAST.STATE)),
                Boolean.TRUE.equals(row.get(IS_UNFINISHED)),
                Boolean.TRUE.equals(row.get(IS_BOOKED)),
                row.get(JOB.VERSION));
    }
}
