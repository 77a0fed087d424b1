package org.sanbao.regulation.drafts;

import static org.sanbao.tables.Tables.REGULATION_COMMENT;
import static org.sanbao.tables.Tables.REGULATION_HEARING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Hearings and comments as rows. */
@Repository
class ConsultationTable {

    private final DSLContext database;

    ConsultationTable(DSLContext database) {
        this.database = database;
    }

    /**
     * @param heard    null until somebody spoke for the unit; then {@code agrees} says how, and {@code said} what, or null
     * @param revision the writing they had before them; null until they spoke
     */
    record Hearing(
            UUID unit,
            LocalDate until,
            Draft.Act asked,
            Draft.Act heard,
            Boolean agrees,
            String said,
            Integer revision) {}

    /** @param clause null: of the whole; {@code answered} null until it was, likewise what was answered and whether the draft follows it */
    record Comment(
            UUID id,
            int revision,
            String clause,
            String said,
            Draft.Act written,
            String answer,
            Boolean taken,
            Draft.Act answered) {}

    /** Asks a unit, or gives it another last day; whether that is new. What it has said already stays. */
    boolean ask(UUID draft, UUID unit, LocalDate until, UUID by, Instant now) {
        return database.insertInto(REGULATION_HEARING)
                        .set(REGULATION_HEARING.DRAFT, draft)
                        .set(REGULATION_HEARING.UNIT, unit)
                        .set(REGULATION_HEARING.UNTIL, until)
                        .set(REGULATION_HEARING.ASKED_BY, by)
                        .set(REGULATION_HEARING.ASKED_AT, now)
                        .onConflict(REGULATION_HEARING.DRAFT, REGULATION_HEARING.UNIT)
                        .doUpdate()
                        .set(REGULATION_HEARING.UNTIL, until)
                        .set(REGULATION_HEARING.ASKED_BY, by)
                        .set(REGULATION_HEARING.ASKED_AT, now)
                        .where(REGULATION_HEARING.UNTIL.ne(until))
                        .execute()
                == 1;
    }

    boolean hear(Draft draft, UUID unit, UUID by, Instant now, boolean agrees, String said) {
        return database.update(REGULATION_HEARING)
                        .set(REGULATION_HEARING.HEARD_BY, by)
                        .set(REGULATION_HEARING.HEARD_AT, now)
                        .set(REGULATION_HEARING.AGREES, agrees)
                        .set(REGULATION_HEARING.SAID, said)
                        .set(REGULATION_HEARING.REVISION, draft.revision())
                        .where(REGULATION_HEARING.DRAFT.eq(draft.id()), REGULATION_HEARING.UNIT.eq(unit))
                        .execute()
                == 1;
    }

    /** In the order they were asked. */
    List<Hearing> hearings(UUID draft) {
        return database.selectFrom(REGULATION_HEARING)
                .where(REGULATION_HEARING.DRAFT.eq(draft))
                .orderBy(REGULATION_HEARING.ASKED_AT, REGULATION_HEARING.UNIT)
                .fetch(row -> new Hearing(
                        row.getUnit(),
                        row.getUntil(),
                        new Draft.Act(row.getAskedBy(), row.getAskedAt()),
                        row.getHeardAt() == null ? null : new Draft.Act(row.getHeardBy(), row.getHeardAt()),
                        row.getAgrees(),
                        row.getSaid(),
                        row.getRevision()));
    }

    /** The last day any unit has to say something; empty if none was asked. */
    Optional<LocalDate> until(UUID draft) {
        return hearings(draft).stream().map(Hearing::until).max(LocalDate::compareTo);
    }

    void comment(UUID id, Draft draft, String clause, String said, UUID by, Instant now) {
        database.insertInto(REGULATION_COMMENT)
                .set(REGULATION_COMMENT.ID, id)
                .set(REGULATION_COMMENT.DRAFT, draft.id())
                .set(REGULATION_COMMENT.REVISION, draft.revision())
                .set(REGULATION_COMMENT.CLAUSE, clause)
                .set(REGULATION_COMMENT.SAID, said)
                .set(REGULATION_COMMENT.WRITTEN_BY, by)
                .set(REGULATION_COMMENT.WRITTEN_AT, now)
                .execute();
    }

    boolean answer(UUID draft, UUID comment, String answer, boolean taken, UUID by, Instant now) {
        return database.update(REGULATION_COMMENT)
                        .set(REGULATION_COMMENT.ANSWER, answer)
                        .set(REGULATION_COMMENT.TAKEN, taken)
                        .set(REGULATION_COMMENT.ANSWERED_BY, by)
                        .set(REGULATION_COMMENT.ANSWERED_AT, now)
                        .where(REGULATION_COMMENT.ID.eq(comment), REGULATION_COMMENT.DRAFT.eq(draft))
                        .execute()
                == 1;
    }

    /** As they were written. */
    List<Comment> comments(UUID draft) {
        return database.selectFrom(REGULATION_COMMENT)
                .where(REGULATION_COMMENT.DRAFT.eq(draft))
                .orderBy(REGULATION_COMMENT.WRITTEN_AT, REGULATION_COMMENT.ID)
                .fetch(row -> new Comment(
                        row.getId(),
                        row.getRevision(),
                        row.getClause(),
                        row.getSaid(),
                        new Draft.Act(row.getWrittenBy(), row.getWrittenAt()),
                        row.getAnswer(),
                        row.getTaken(),
                        row.getAnsweredAt() == null ? null : new Draft.Act(row.getAnsweredBy(), row.getAnsweredAt())));
    }
}
