package org.sanbao.obligations.replay;

import static org.sanbao.tables.Tables.DRAFT_REPLAY;
import static org.sanbao.tables.Tables.DRAFT_REPLAY_CHANGE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jooq.Row9;
import org.jooq.impl.DSL;
import org.sanbao.journal.Changes;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Lease;
import org.sanbao.shared.Sight;
import org.sanbao.shared.SystemClock;
import org.sanbao.tables.tables.records.DraftReplayRecord;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Replays of drafts as rows. A node works at one while it holds its lease; a lease that ran out is anybody's, who begins anew. */
@Repository
@Transactional
class DraftReplayRows {

    private static final String KIND = "draft-replay";
    private static final Actor REPLAY = Actor.sanbao("replay of a draft");
    private static final Lease<DraftReplayRecord> LEASE = new Lease<>(DRAFT_REPLAY, Duration.ofSeconds(30));

    private final DSLContext database;
    private final Changes changes;
    private final SystemClock system;
    private final JsonMapper json;

    DraftReplayRows(DSLContext database, Changes changes, SystemClock system, JsonMapper json) {
        this.database = database;
        this.changes = changes;
        this.system = system;
        this.json = json;
    }

    void insert(Actor by, DraftReplay replay) {
        changes.note(by, KIND, replay.id(), replay.org());
        database.insertInto(DRAFT_REPLAY)
                .set(DRAFT_REPLAY.ID, replay.id())
                .set(DRAFT_REPLAY.DRAFT, replay.draft())
                .set(DRAFT_REPLAY.REVISION, replay.revision())
                .set(DRAFT_REPLAY.ORG, replay.org())
                .set(DRAFT_REPLAY.STARTS, replay.starts())
                .set(DRAFT_REPLAY.ENDS, replay.ends())
                .set(DRAFT_REPLAY.STATE, Codes.of(replay.state()))
                .set(DRAFT_REPLAY.ASKED_AT, replay.askedAt())
                .set(DRAFT_REPLAY.ASKED_BY, replay.askedBy())
                .execute();
    }

    Optional<DraftReplay> find(UUID id, Sight sight) {
        return database.selectFrom(DRAFT_REPLAY)
                .where(DRAFT_REPLAY.ID.eq(id), sight.of(DRAFT_REPLAY.ORG))
                .fetchOptional(this::replay);
    }

    /** The last asked first. */
    List<DraftReplay> of(UUID draft, Sight sight, int most) {
        return database.selectFrom(DRAFT_REPLAY)
                .where(DRAFT_REPLAY.DRAFT.eq(draft), sight.of(DRAFT_REPLAY.ORG))
                .orderBy(DRAFT_REPLAY.ASKED_AT.desc(), DRAFT_REPLAY.ID.desc())
                .limit(most)
                .fetch(this::replay);
    }

    /** Nothing if it has come to an end already. */
    void stop(Actor by, DraftReplay replay) {
        changes.note(by, KIND, replay.id(), replay.org());
        database.update(DRAFT_REPLAY)
                .set(DRAFT_REPLAY.STATE, Codes.of(ReplayState.STOPPED))
                .set(LEASE.released())
                .where(DRAFT_REPLAY.ID.eq(replay.id()), underWay())
                .execute();
    }

    /** The oldest that nobody works at, from now on this node's. */
    Optional<DraftReplay> take(UUID node) {
        return LEASE.take(database, underWay(), node, system.instant()).map(row -> {
            row.setState(Codes.of(ReplayState.RUNNING));
            row.store();
            return replay(row);
        });
    }

    /** Keeps the lease and tells how far it has come; false when somebody stopped it, or it is no longer this node's. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean goesOn(DraftReplay replay, UUID node, long done, long all) {
        changes.note(REPLAY, KIND, replay.id(), replay.org());
        return database.update(DRAFT_REPLAY)
                        .set(LEASE.kept(system.instant()))
                        .set(DRAFT_REPLAY.ROWS_DONE, done)
                        .set(DRAFT_REPLAY.ROWS_ALL, all)
                        .where(held(replay.id(), node))
                        .execute()
                == 1;
    }

    /** Keeps what was found; false when it is no longer this node's. */
    boolean finish(DraftReplay replay, UUID node, ReplayResult result, List<Parting> found, long millis) {
        changes.note(REPLAY, KIND, replay.id(), replay.org());
        boolean ours = database.update(DRAFT_REPLAY)
                        .set(DRAFT_REPLAY.STATE, Codes.of(ReplayState.FINISHED))
                        .set(DRAFT_REPLAY.RESULT, JSON.json(json.writeValueAsString(result)))
                        .set(DRAFT_REPLAY.MILLIS, millis)
                        .set(DRAFT_REPLAY.ROWS_DONE, DRAFT_REPLAY.ROWS_ALL)
                        .set(LEASE.released())
                        .where(held(replay.id(), node))
                        .execute()
                == 1;
        if (ours) {
            var rows = new ArrayList<Row9<UUID, Integer, UUID, UUID, String, String, String, String, JSON>>();
            for (Parting each : found) {
                rows.add(DSL.row(
                        replay.id(),
                        rows.size(),
                        each.stream(),
                        each.unit(),
                        each.pack(),
                        each.clause(),
                        each.rule(),
                        Codes.of(each.kind()),
                        JSON.json(json.writeValueAsString(What.of(each)))));
            }
            insert(rows);
        }
        return ours;
    }

    private void insert(List<Row9<UUID, Integer, UUID, UUID, String, String, String, String, JSON>> rows) {
        for (int from = 0; from < rows.size(); from += 500) {
            database.insertInto(
                            DRAFT_REPLAY_CHANGE,
                            DRAFT_REPLAY_CHANGE.REPLAY,
                            DRAFT_REPLAY_CHANGE.N,
                            DRAFT_REPLAY_CHANGE.STREAM,
                            DRAFT_REPLAY_CHANGE.UNIT,
                            DRAFT_REPLAY_CHANGE.PACK,
                            DRAFT_REPLAY_CHANGE.CLAUSE,
                            DRAFT_REPLAY_CHANGE.RULE,
                            DRAFT_REPLAY_CHANGE.KIND,
                            DRAFT_REPLAY_CHANGE.WHAT)
                    .valuesOfRows(rows.subList(from, Math.min(from + 500, rows.size())))
                    .execute();
        }
    }

    void fail(DraftReplay replay, UUID node, String why) {
        changes.note(REPLAY, KIND, replay.id(), replay.org());
        database.update(DRAFT_REPLAY)
                .set(DRAFT_REPLAY.STATE, Codes.of(ReplayState.FAILED))
                .set(DRAFT_REPLAY.FAILURE, why)
                .set(LEASE.released())
                .where(held(replay.id(), node))
                .execute();
    }

    /** A change as it is kept. */
    record Kept(int n, UUID stream, String pack, String clause, String rule, Parting.Kind kind, What what) {}

    /** In the order of the cases, those of units in sight. */
    List<Kept> changes(UUID replay, String clause, int after, int most, Sight sight) {
        Condition which = clause == null
                ? DSL.noCondition()
                : DRAFT_REPLAY_CHANGE
                        .PACK
                        .concat("/")
                        .concat(DRAFT_REPLAY_CHANGE.CLAUSE)
                        .eq(clause);
        return database.selectFrom(DRAFT_REPLAY_CHANGE)
                .where(DRAFT_REPLAY_CHANGE.REPLAY.eq(replay), DRAFT_REPLAY_CHANGE.N.gt(after))
                .and(which)
                .and(sight.of(DRAFT_REPLAY_CHANGE.UNIT))
                .orderBy(DRAFT_REPLAY_CHANGE.N)
                .limit(most)
                .fetch(row -> new Kept(
                        row.getN(),
                        row.getStream(),
                        row.getPack(),
                        row.getClause(),
                        row.getRule(),
                        Codes.parse(Parting.Kind.class, row.getKind()),
                        json.readValue(row.getWhat().data(), What.class)));
    }

    private static Condition underWay() {
        return DRAFT_REPLAY.STATE.in(Codes.of(ReplayState.WAITING), Codes.of(ReplayState.RUNNING));
    }

    private static Condition held(UUID id, UUID node) {
        return LEASE.isHeld(id, node).and(underWay());
    }

    private DraftReplay replay(DraftReplayRecord row) {
        return new DraftReplay(
                row.getId(),
                row.getDraft(),
                row.getRevision(),
                row.getOrg(),
                row.getStarts(),
                row.getEnds(),
                Codes.parse(ReplayState.class, row.getState()),
                row.getRowsDone(),
                row.getRowsAll(),
                row.getAskedAt(),
                row.getAskedBy(),
                row.getMillis(),
                row.getResult() == null ? null : json.readValue(row.getResult().data(), ReplayResult.class),
                row.getFailure());
    }
}
