package org.sanbao.workorders;

import static org.sanbao.tables.Tables.VISIT;
import static org.sanbao.tables.Tables.VISIT_STEP;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.shared.Ids;
import org.springframework.stereotype.Repository;

@Repository
class VisitRepository {

    private final DSLContext database;

    VisitRepository(DSLContext database) {
        this.database = database;
    }

    /** A visit as it stands. */
    record Row(UUID id, UUID job, UUID technician, VisitState state, Instant plannedAt) {}

    void plan(UUID job, UUID technician, Instant at) {
        database.insertInto(VISIT)
                .set(VISIT.ID, Ids.next())
                .set(VISIT.JOB, job)
                .set(VISIT.TECHNICIAN, technician)
                .set(VISIT.STATE, VisitState.PLANNED.code())
                .set(VISIT.PLANNED_AT, at)
                .execute();
    }

    /** Takes back the visit that is still open, unless the technician has already been there: then it simply ends. */
    void withdrawOpen(UUID job) {
        database.update(VISIT)
                .set(
                        VISIT.STATE,
                        org.jooq
                                .impl
                                .DSL
                                .when(VISIT.STATE.eq(VisitState.FINISHED.code()), VisitState.LEFT.code())
                                .otherwise(VisitState.WITHDRAWN.code()))
                .where(
                        VISIT.JOB.eq(job),
                        VISIT.STATE.notIn(
                                VisitState.LEFT.code(), VisitState.RETURNED.code(), VisitState.WITHDRAWN.code()))
                .execute();
    }

    /** Oldest first. Whoever may see the job may see its visits. */
    List<Row> of(UUID job) {
        return database.selectFrom(VISIT)
                .where(VISIT.JOB.eq(job))
                .orderBy(VISIT.PLANNED_AT, VISIT.ID)
                .fetch(row -> new Row(
                        row.getId(),
                        row.getJob(),
                        row.getTechnician(),
                        VisitState.of(row.getState()),
                        row.getPlannedAt()));
    }

    Optional<Row> find(UUID id) {
        return database.selectFrom(VISIT)
                .where(VISIT.ID.eq(id))
                .fetchOptional(row -> new Row(
                        row.getId(),
                        row.getJob(),
                        row.getTechnician(),
                        VisitState.of(row.getState()),
                        row.getPlannedAt()));
    }

    void move(UUID id, VisitState state) {
        database.update(VISIT)
                .set(VISIT.STATE, state.code())
                .where(VISIT.ID.eq(id))
                .execute();
    }

    /** False if this step was reported before: then nothing more follows from it. */
    boolean insert(UUID visit, Step step, Instant happened, Instant recorded, UUID by, StepEntry entry) {
        return database.insertInto(VISIT_STEP)
                        .set(VISIT_STEP.ID, Ids.next())
                        .set(VISIT_STEP.VISIT, visit)
                        .set(VISIT_STEP.STEP, step.code())
                        .set(VISIT_STEP.HAPPENED, happened)
                        .set(VISIT_STEP.RECORDED, recorded)
                        .set(VISIT_STEP.RECORDED_BY, by)
                        .set(VISIT_STEP.REASON, entry.reason())
                        .set(VISIT_STEP.LATITUDE, entry.latitude())
                        .set(VISIT_STEP.LONGITUDE, entry.longitude())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    List<StepLine> steps(UUID visit) {
        return database.selectFrom(VISIT_STEP)
                .where(VISIT_STEP.VISIT.eq(visit))
                .orderBy(VISIT_STEP.HAPPENED, VISIT_STEP.RECORDED)
                .fetch(row ->
                        new StepLine(Step.of(row.getStep()), row.getHappened(), row.getRecorded(), row.getReason()));
    }

    /** Positions fade: coarse (some ten kilometres) after 30 days, gone after 90. */
    void fadePositions(Instant coarseBefore, Instant goneBefore) {
        database.update(VISIT_STEP)
                .setNull(VISIT_STEP.LATITUDE)
                .setNull(VISIT_STEP.LONGITUDE)
                .where(VISIT_STEP.LATITUDE.isNotNull(), VISIT_STEP.HAPPENED.lt(goneBefore))
                .execute();
        database.update(VISIT_STEP)
                .set(VISIT_STEP.LATITUDE, org.jooq.impl.DSL.round(VISIT_STEP.LATITUDE, 1))
                .set(VISIT_STEP.LONGITUDE, org.jooq.impl.DSL.round(VISIT_STEP.LONGITUDE, 1))
                .where(VISIT_STEP.LATITUDE.isNotNull(), VISIT_STEP.HAPPENED.lt(coarseBefore))
                .and(VISIT_STEP
                        .LATITUDE
                        .ne(org.jooq.impl.DSL.round(VISIT_STEP.LATITUDE, 1))
                        .or(VISIT_STEP.LONGITUDE.ne(org.jooq.impl.DSL.round(VISIT_STEP.LONGITUDE, 1))))
                .execute();
    }
}
