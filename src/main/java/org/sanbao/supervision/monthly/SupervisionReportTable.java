package org.sanbao.supervision.monthly;

import static org.sanbao.tables.Tables.PERSON;
import static org.sanbao.tables.Tables.SUPERVISION_REPORT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Repository;

/** Supervision reports as rows. */
@Repository
class SupervisionReportTable {

    private final DSLContext database;

    SupervisionReportTable(DSLContext database) {
        this.database = database;
    }

    record Row(UUID org, UUID paper, Instant madeAt, String madeBy) {}

    List<Row> of(YearMonth month, Sight sight) {
        return database.select(
                        SUPERVISION_REPORT.ORG, SUPERVISION_REPORT.PAPER, SUPERVISION_REPORT.MADE_AT, PERSON.NAME)
                .from(SUPERVISION_REPORT)
                .join(PERSON)
                .on(PERSON.ID.eq(SUPERVISION_REPORT.MADE_BY))
                .where(SUPERVISION_REPORT.MONTH.eq(month.atDay(1)), sight.of(SUPERVISION_REPORT.ORG))
                .fetch(row -> new Row(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    Optional<Row> find(UUID org, YearMonth month, Sight sight) {
        return of(month, sight).stream().filter(each -> each.org().equals(org)).findFirst();
    }

    /** False if somebody made it before, or meanwhile. */
    boolean insert(UUID id, UUID org, LocalDate month, UUID paper, UUID by, Instant at) {
        return database.insertInto(SUPERVISION_REPORT)
                        .set(SUPERVISION_REPORT.ID, id)
                        .set(SUPERVISION_REPORT.ORG, org)
                        .set(SUPERVISION_REPORT.MONTH, month)
                        .set(SUPERVISION_REPORT.PAPER, paper)
                        .set(SUPERVISION_REPORT.MADE_BY, by)
                        .set(SUPERVISION_REPORT.MADE_AT, at)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
