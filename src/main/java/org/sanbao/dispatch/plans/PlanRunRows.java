package org.sanbao.dispatch.plans;

import static org.sanbao.tables.Tables.PLAN_RUN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.sanbao.journal.Changes;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Lease;
import org.sanbao.shared.Sight;
import org.sanbao.shared.SystemClock;
import org.sanbao.tables.tables.records.PlanRunRecord;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Questions to the planner as rows. A node works at one while it holds its lease; a lease that ran out is anybody's. */
@Repository
@Transactional
class PlanRunRows {

    private static final String KIND = "plan";
    private static final Actor PLANNER = Actor.sanbao("planner");
    private static final Lease<PlanRunRecord> LEASE = new Lease<>(PLAN_RUN, Duration.ofSeconds(15));

    private final DSLContext database;
    private final Changes changes;
    private final SystemClock system;
    private final JsonMapper json;

    PlanRunRows(DSLContext database, Changes changes, SystemClock system, JsonMapper json) {
        this.database = database;
        this.changes = changes;
        this.system = system;
        this.json = json;
    }

    void insert(Actor by, PlanRun run) {
        changes.note(by, KIND, run.id(), run.org());
        database.insertInto(PLAN_RUN)
                .set(PLAN_RUN.ID, run.id())
                .set(PLAN_RUN.ORG, run.org())
                .set(PLAN_RUN.STARTS, run.starts())
                .set(PLAN_RUN.ENDS, run.ends())
                .set(PLAN_RUN.WHY, run.why().code())
                .set(PLAN_RUN.STATE, run.state().code())
                .set(PLAN_RUN.SECONDS, run.seconds())
                .set(PLAN_RUN.ASKED_AT, run.askedAt())
                .set(PLAN_RUN.ASKED_BY, run.askedBy())
                .execute();
    }

    Optional<PlanRun> find(UUID id, Sight sight) {
        return database.selectFrom(PLAN_RUN)
                .where(PLAN_RUN.ID.eq(id), sight.of(PLAN_RUN.ORG))
                .fetchOptional(this::run);
    }

    /** For a change that reads what it changes. */
    Optional<PlanRun> lock(UUID id, Sight sight) {
        return database.selectFrom(PLAN_RUN)
                .where(PLAN_RUN.ID.eq(id), sight.of(PLAN_RUN.ORG))
                .forUpdate()
                .fetchOptional(this::run);
    }

    /** The last asked first. */
    List<PlanRun> latest(Sight sight, int most) {
        return database.selectFrom(PLAN_RUN)
                .where(sight.of(PLAN_RUN.ORG))
                .orderBy(PLAN_RUN.ASKED_AT.desc(), PLAN_RUN.ID.desc())
                .limit(most)
                .fetch(this::run);
    }

    void move(Actor by, PlanRun run, PlanState state) {
        changes.note(by, KIND, run.id(), run.org());
        database.update(PLAN_RUN)
                .set(PLAN_RUN.STATE, state.code())
                .set(PLAN_RUN.VERSION, PLAN_RUN.VERSION.plus(1))
                .where(PLAN_RUN.ID.eq(run.id()))
                .execute();
    }

    /** The oldest that nobody works at, from now on this node's. */
    Optional<PlanRun> take(UUID node) {
        Condition unfinished =
                PLAN_RUN.STATE.in(PlanState.WAITING.code(), PlanState.RUNNING.code(), PlanState.STOPPING.code());
        return LEASE.take(database, unfinished, node, system.instant()).map(row -> {
            if (PlanState.of(row.getState()) == PlanState.WAITING) {
                row.setState(PlanState.RUNNING.code());
            }
            row.store();
            return run(row);
        });
    }

    /** Keeps the lease; false when somebody wants it to stop, or it is no longer this node's. */
    boolean goesOn(UUID id, UUID node) {
        return database.update(PLAN_RUN)
                        .set(LEASE.kept(system.instant()))
                        .where(LEASE.isHeld(id, node), PLAN_RUN.STATE.eq(PlanState.RUNNING.code()))
                        .execute()
                == 1;
    }

    /** False when the run is no longer this node's: what it found meanwhile is somebody else's to find. */
    boolean better(PlanRun run, UUID node, Proposal proposal, long millis, Instant at) {
        changes.note(PLANNER, KIND, run.id(), run.org());
        return database.update(PLAN_RUN)
                        .set(PLAN_RUN.PROPOSAL, JSON.json(json.writeValueAsString(proposal)))
                        .set(PLAN_RUN.PROPOSED_AT, at)
                        .set(PLAN_RUN.THOUGHT_MILLIS, millis)
                        .set(PLAN_RUN.VERSION, PLAN_RUN.VERSION.plus(1))
                        .where(LEASE.isHeld(run.id(), node))
                        .execute()
                == 1;
    }

    /** @param failure null where it came to an end as it should */
    void end(PlanRun run, UUID node, String failure) {
        changes.note(PLANNER, KIND, run.id(), run.org());
        database.update(PLAN_RUN)
                .set(PLAN_RUN.STATE, (failure == null ? PlanState.FINISHED : PlanState.FAILED).code())
                .set(PLAN_RUN.FAILURE, failure)
                .set(LEASE.released())
                .set(PLAN_RUN.VERSION, PLAN_RUN.VERSION.plus(1))
                .where(
                        LEASE.isHeld(run.id(), node),
                        PLAN_RUN.STATE.in(PlanState.RUNNING.code(), PlanState.STOPPING.code()))
                .execute();
    }

    private PlanRun run(PlanRunRecord row) {
        return new PlanRun(
                row.getId(),
                row.getOrg(),
                row.getStarts(),
                row.getEnds(),
                PlanReason.of(row.getWhy()),
                PlanState.of(row.getState()),
                row.getSeconds(),
                row.getAskedAt(),
                row.getAskedBy(),
                row.getThoughtMillis(),
                row.getProposal() == null
                        ? null
                        : json.readValue(row.getProposal().data(), Proposal.class),
                row.getProposedAt(),
                row.getFailure());
    }
}
