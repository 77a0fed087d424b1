package org.sanbao.register;

import static org.sanbao.tables.Tables.PERSON;
import static org.sanbao.tables.Tables.REGISTER_DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Repository;

@Repository
class RegisterDayRepository {

    private final DSLContext database;

    RegisterDayRepository(DSLContext database) {
        this.database = database;
    }

    /** What became of a day; the instants are null while nothing did. {@code undispatched} as it was found the last time. */
    record Row(Instant comparedAt, String comparedBy, Integer undispatched, UUID paper, Instant sentAt) {

        static final Row NOTHING = new Row(null, null, null, null, null);
    }

    Optional<Row> find(UUID org, LocalDate day, Sight sight) {
        return database.select(
                        REGISTER_DAY.COMPARED_AT,
                        PERSON.NAME,
                        REGISTER_DAY.UNDISPATCHED,
                        REGISTER_DAY.PAPER,
                        REGISTER_DAY.SENT_AT)
                .from(REGISTER_DAY)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(REGISTER_DAY.COMPARED_BY))
                .where(REGISTER_DAY.ORG.eq(org), REGISTER_DAY.DAY.eq(day), sight.of(REGISTER_DAY.ORG))
                .fetchOptional(row -> new Row(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    void compared(UUID org, LocalDate day, int undispatched, Instant at, UUID by) {
        database.insertInto(REGISTER_DAY)
                .set(REGISTER_DAY.ORG, org)
                .set(REGISTER_DAY.DAY, day)
                .set(REGISTER_DAY.COMPARED_AT, at)
                .set(REGISTER_DAY.COMPARED_BY, by)
                .set(REGISTER_DAY.UNDISPATCHED, undispatched)
                .onConflict(REGISTER_DAY.ORG, REGISTER_DAY.DAY)
                .doUpdate()
                .set(REGISTER_DAY.COMPARED_AT, at)
                .set(REGISTER_DAY.COMPARED_BY, by)
                .set(REGISTER_DAY.UNDISPATCHED, undispatched)
                .execute();
    }

    /** False if it was sent before, or meanwhile. */
    boolean sent(UUID org, LocalDate day, UUID paper, Instant at, UUID by) {
        return database.insertInto(REGISTER_DAY)
                        .set(REGISTER_DAY.ORG, org)
                        .set(REGISTER_DAY.DAY, day)
                        .set(REGISTER_DAY.PAPER, paper)
                        .set(REGISTER_DAY.SENT_AT, at)
                        .set(REGISTER_DAY.SENT_BY, by)
                        .onConflict(REGISTER_DAY.ORG, REGISTER_DAY.DAY)
                        .doUpdate()
                        .set(REGISTER_DAY.PAPER, paper)
                        .set(REGISTER_DAY.SENT_AT, at)
                        .set(REGISTER_DAY.SENT_BY, by)
                        .where(REGISTER_DAY.PAPER.isNull())
                        .execute()
                == 1;
    }
}
