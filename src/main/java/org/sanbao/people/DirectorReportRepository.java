package org.sanbao.people;

import static org.sanbao.tables.Tables.DIRECTOR_REPORT;
import static org.sanbao.tables.Tables.PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Repository;

@Repository
class DirectorReportRepository {

    private final DSLContext database;

    DirectorReportRepository(DSLContext database) {
        this.database = database;
    }

    /** @param passedOnAt null while it waits for a signature */
    record Row(
            UUID id,
            UUID director,
            String directorName,
            UUID org,
            LocalDate day,
            UUID paper,
            Instant madeAt,
            Instant passedOnAt) {}

    List<Row> ofDay(LocalDate day, Sight sight) {
        return rows().where(DIRECTOR_REPORT.DAY.eq(day), sight.of(DIRECTOR_REPORT.ORG))
                .orderBy(DIRECTOR_REPORT.MADE_AT, DIRECTOR_REPORT.ID)
                .fetch(DirectorReportRepository::row);
    }

    boolean exists(UUID director, LocalDate day) {
        Condition same = DIRECTOR_REPORT.DIRECTOR.eq(director).and(DIRECTOR_REPORT.DAY.eq(day));
        return database.fetchExists(DIRECTOR_REPORT, same);
    }

    Optional<Row> lock(UUID id, Sight sight) {
        return rows().where(DIRECTOR_REPORT.ID.eq(id), sight.of(DIRECTOR_REPORT.ORG))
                .forNoKeyUpdate()
                .of(DIRECTOR_REPORT)
                .fetchOptional(DirectorReportRepository::row);
    }

    /** False if the director made one meanwhile. */
    boolean insert(Row report) {
        return database.insertInto(DIRECTOR_REPORT)
                        .set(DIRECTOR_REPORT.ID, report.id())
                        .set(DIRECTOR_REPORT.DIRECTOR, report.director())
                        .set(DIRECTOR_REPORT.ORG, report.org())
                        .set(DIRECTOR_REPORT.DAY, report.day())
                        .set(DIRECTOR_REPORT.PAPER, report.paper())
                        .set(DIRECTOR_REPORT.MADE_AT, report.madeAt())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    void passedOn(UUID report, Instant at) {
        database.update(DIRECTOR_REPORT)
                .set(DIRECTOR_REPORT.PASSED_ON_AT, at)
                .where(DIRECTOR_REPORT.ID.eq(report))
                .execute();
    }

    private SelectOnConditionStep<Record> rows() {
        return database.select(DIRECTOR_REPORT.fields())
                .select(PERSON.NAME)
                .from(DIRECTOR_REPORT)
                .join(PERSON)
                .on(PERSON.ID.eq(DIRECTOR_REPORT.DIRECTOR));
    }

    private static Row row(Record row) {
        return new Row(
                row.get(DIRECTOR_REPORT.ID),
                row.get(DIRECTOR_REPORT.DIRECTOR),
                row.get(PERSON.NAME),
                row.get(DIRECTOR_REPORT.ORG),
                row.get(DIRECTOR_REPORT.DAY),
                row.get(DIRECTOR_REPORT.PAPER),
                row.get(DIRECTOR_REPORT.MADE_AT),
                row.get(DIRECTOR_REPORT.PASSED_ON_AT));
    }
}
