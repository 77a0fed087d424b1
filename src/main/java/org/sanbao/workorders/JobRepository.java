package org.sanbao.workorders;

import static org.sanbao.tables.Tables.BENCH_TIME;
import static org.sanbao.tables.Tables.CHECKLIST_ANSWER;
import static org.sanbao.tables.Tables.JOB;
import static org.sanbao.tables.Tables.PART_LINE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.tables.tables.records.JobRecord;
import org.sanbao.tables.tables.records.PartLineRecord;
import org.springframework.stereotype.Repository;

@Repository
class JobRepository {

    private final DSLContext database;

    JobRepository(DSLContext database) {
        this.database = database;
    }

    Optional<Job> find(UUID id, Sight sight) {
        return database.selectFrom(JOB).where(JOB.ID.eq(id), sight.of(JOB.ORG)).fetchOptional(Job::new);
    }

    /** The same, and nobody else changes the job until this command ends. */
    Optional<Job> lock(UUID id, Sight sight) {
        return database.selectFrom(JOB)
                .where(JOB.ID.eq(id), sight.of(JOB.ORG))
                .forUpdate()
                .fetchOptional(Job::new);
    }

    /**
     * The same for somebody who may do this with it.
     *
     * @throws NotVisible if it is out of sight
     */
    Job locked(UUID id, Actor by, String capability) {
        Job job = lock(id, by.sight()).orElseThrow(NotVisible::new);
        by.demand(capability);
        return job;
    }

    /** The call's work order that is not ended. */
    Optional<Job> openOf(UUID call) {
        return database.selectFrom(JOB)
                .where(JOB.CALL.eq(call), JOB.ENDED_AT.isNull())
                .forUpdate()
                .fetchOptional(Job::new);
    }

    void insert(JobRecord row) {
        database.executeInsert(row);
    }

    void store(Job job) {
        job.row().attach(database.configuration());
        job.row().store();
    }

    void insert(UUID job, UUID id, PartEntry part, java.time.Instant at, UUID by) {
        database.insertInto(PART_LINE)
                .set(PART_LINE.ID, id)
                .set(PART_LINE.JOB, job)
                .set(PART_LINE.NAME, part.name())
                .set(PART_LINE.NUMBER, part.number())
                .set(PART_LINE.QUANTITY, part.quantity())
                .set(PART_LINE.PRICE, part.price())
                .set(PART_LINE.KIND, Codes.of(part.kind()))
                .set(PART_LINE.OLD_SERIAL, part.oldSerial())
                .set(PART_LINE.NEW_SERIAL, part.newSerial())
                .set(PART_LINE.ENTERED_AT, at)
                .set(PART_LINE.ENTERED_BY, by)
                .execute();
    }

    /** Unless it was already told of as replaced. */
    boolean removePart(UUID job, UUID part) {
        return database.deleteFrom(PART_LINE)
                        .where(PART_LINE.ID.eq(part), PART_LINE.JOB.eq(job), PART_LINE.REPLACED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Parts entered since work last ended, now told of as replaced. */
    List<PartLineRecord> replace(UUID job, java.time.Instant at) {
        return database.update(PART_LINE)
                .set(PART_LINE.REPLACED_AT, at)
                .where(PART_LINE.JOB.eq(job), PART_LINE.REPLACED_AT.isNull())
                .returning()
                .fetch();
    }

    List<PartLineRecord> parts(UUID job) {
        return database.selectFrom(PART_LINE)
                .where(PART_LINE.JOB.eq(job))
                .orderBy(PART_LINE.ENTERED_AT, PART_LINE.ID)
                .fetch();
    }

    /** Time on the bench, as it was reported when the work ended. Nothing is written where none was. */
    void worked(UUID job, UUID technician, int minutes, java.time.Instant ended) {
        if (minutes > 0) {
            database.insertInto(BENCH_TIME)
                    .set(BENCH_TIME.ID, Ids.next())
                    .set(BENCH_TIME.JOB, job)
                    .set(BENCH_TIME.TECHNICIAN, technician)
                    .set(BENCH_TIME.MINUTES, minutes)
                    .set(BENCH_TIME.ENDED_AT, ended)
                    .execute();
        }
    }

    void answer(UUID job, String list, String item, String answer, java.time.Instant at, UUID by) {
        database.insertInto(CHECKLIST_ANSWER)
                .set(CHECKLIST_ANSWER.JOB, job)
                .set(CHECKLIST_ANSWER.LIST, list)
                .set(CHECKLIST_ANSWER.ITEM, item)
                .set(CHECKLIST_ANSWER.ANSWER, answer)
                .set(CHECKLIST_ANSWER.ANSWERED_AT, at)
                .set(CHECKLIST_ANSWER.ANSWERED_BY, by)
                .onConflict(CHECKLIST_ANSWER.JOB, CHECKLIST_ANSWER.LIST, CHECKLIST_ANSWER.ITEM)
                .doUpdate()
                .set(CHECKLIST_ANSWER.ANSWER, answer)
                .set(CHECKLIST_ANSWER.ANSWERED_AT, at)
                .set(CHECKLIST_ANSWER.ANSWERED_BY, by)
                .execute();
    }

    /** Item id to answer, of one list. */
    java.util.Map<String, String> answers(UUID job, String list) {
        return database.select(CHECKLIST_ANSWER.ITEM, CHECKLIST_ANSWER.ANSWER)
                .from(CHECKLIST_ANSWER)
                .where(CHECKLIST_ANSWER.JOB.eq(job), CHECKLIST_ANSWER.LIST.eq(list))
                .fetchMap(CHECKLIST_ANSWER.ITEM, CHECKLIST_ANSWER.ANSWER);
    }
}
