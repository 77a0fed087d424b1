package org.sanbao.people;

import static org.sanbao.tables.Tables.TECHNICIAN_REPORT;
import static org.sanbao.tables.Tables.TECHNICIAN_REPORT_OWN;
import static org.sanbao.tables.Tables.TECHNICIAN_REPORT_TIME;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Sight;
import org.sanbao.tables.tables.records.TechnicianReportRecord;
import org.sanbao.workorders.vocabulary.Category;
import org.springframework.stereotype.Repository;

@Repository
class TechnicianReportRepository {

    private final DSLContext database;

    TechnicianReportRepository(DSLContext database) {
        this.database = database;
    }

    /**
     * @param correctedAt the last time; null if never
     * @param reviewedAt  null while nobody reviewed its latest version
     * @param remark      as entered; null where there is none
     */
    record Row(
            UUID id,
            UUID technician,
            UUID org,
            LocalDate day,
            UUID paper,
            Instant confirmedAt,
            Instant correctedAt,
            Instant reviewedAt,
            String remark) {}

    Optional<Row> find(UUID technician, LocalDate day, Sight sight) {
        return database.selectFrom(TECHNICIAN_REPORT)
                .where(TECHNICIAN_REPORT.TECHNICIAN.eq(technician), TECHNICIAN_REPORT.DAY.eq(day))
                .and(sight.of(TECHNICIAN_REPORT.ORG))
                .fetchOptional(TechnicianReportRepository::row);
    }

    /** Those of these units, in the order they came in. */
    List<Row> ofDay(Collection<UUID> units, LocalDate day, Sight sight) {
        return database.selectFrom(TECHNICIAN_REPORT)
                .where(TECHNICIAN_REPORT.ORG.in(units), TECHNICIAN_REPORT.DAY.eq(day))
                .and(sight.of(TECHNICIAN_REPORT.ORG))
                .orderBy(TECHNICIAN_REPORT.CONFIRMED_AT, TECHNICIAN_REPORT.ID)
                .fetch(TechnicianReportRepository::row);
    }

    /** Locked, so that only one review at a time looks whether they were reviewed; fewer than asked for where some are out of sight. */
    List<Row> lock(Collection<UUID> reports, Sight sight) {
        return database.selectFrom(TECHNICIAN_REPORT)
                .where(TECHNICIAN_REPORT.ID.in(reports), sight.of(TECHNICIAN_REPORT.ORG))
                .orderBy(TECHNICIAN_REPORT.ID)
                .forNoKeyUpdate()
                .fetch(TechnicianReportRepository::row);
    }

    /** Locked, so that of two who correct at once the second sees what the first wrote. */
    Optional<Row> lock(UUID technician, LocalDate day, Sight sight) {
        return database.selectFrom(TECHNICIAN_REPORT)
                .where(TECHNICIAN_REPORT.TECHNICIAN.eq(technician), TECHNICIAN_REPORT.DAY.eq(day))
                .and(sight.of(TECHNICIAN_REPORT.ORG))
                .forNoKeyUpdate()
                .fetchOptional(TechnicianReportRepository::row);
    }

    /** Days from {@code from} on for which the technician has reported. */
    Set<LocalDate> reported(UUID technician, LocalDate from, Sight sight) {
        return database.select(TECHNICIAN_REPORT.DAY)
                .from(TECHNICIAN_REPORT)
                .where(TECHNICIAN_REPORT.TECHNICIAN.eq(technician), TECHNICIAN_REPORT.DAY.ge(from))
                .and(sight.of(TECHNICIAN_REPORT.ORG))
                .fetchSet(TECHNICIAN_REPORT.DAY);
    }

    /** False if the day was reported meanwhile: whoever comes second writes nothing. */
    boolean insert(Row report, List<TechnicianDay.Time> times, List<OwnWork> own) {
        boolean first = database.insertInto(TECHNICIAN_REPORT)
                        .set(TECHNICIAN_REPORT.ID, report.id())
                        .set(TECHNICIAN_REPORT.TECHNICIAN, report.technician())
                        .set(TECHNICIAN_REPORT.ORG, report.org())
                        .set(TECHNICIAN_REPORT.DAY, report.day())
                        .set(TECHNICIAN_REPORT.PAPER, report.paper())
                        .set(TECHNICIAN_REPORT.CONFIRMED_AT, report.confirmedAt())
                        .set(TECHNICIAN_REPORT.REMARK, report.remark())
                        .onConflictDoNothing()
                        .execute()
                == 1;
        if (first) {
            insert(report.id(), times, own);
        }
        return first;
    }

    /** It says something else now, and nobody has reviewed that yet. */
    void corrected(UUID report, Instant at, String remark, List<TechnicianDay.Time> times, List<OwnWork> own) {
        database.update(TECHNICIAN_REPORT)
                .set(TECHNICIAN_REPORT.CORRECTED_AT, at)
                .set(TECHNICIAN_REPORT.REMARK, remark)
                .setNull(TECHNICIAN_REPORT.REVIEWED_AT)
                .setNull(TECHNICIAN_REPORT.REVIEWED_BY)
                .where(TECHNICIAN_REPORT.ID.eq(report))
                .execute();
        database.deleteFrom(TECHNICIAN_REPORT_TIME)
                .where(TECHNICIAN_REPORT_TIME.REPORT.eq(report))
                .execute();
        database.deleteFrom(TECHNICIAN_REPORT_OWN)
                .where(TECHNICIAN_REPORT_OWN.REPORT.eq(report))
                .execute();
        insert(report, times, own);
    }

    private void insert(UUID report, List<TechnicianDay.Time> times, List<OwnWork> own) {
        times.forEach(each -> database.insertInto(TECHNICIAN_REPORT_TIME)
                .set(TECHNICIAN_REPORT_TIME.REPORT, report)
                .set(
                        TECHNICIAN_REPORT_TIME.CATEGORY,
                        each.category() == null ? null : each.category().name())
                .set(TECHNICIAN_REPORT_TIME.SECONDS, (int) each.time().toSeconds())
                .execute());
        for (int n = 0; n < own.size(); n++) {
            database.insertInto(TECHNICIAN_REPORT_OWN)
                    .set(TECHNICIAN_REPORT_OWN.REPORT, report)
                    .set(TECHNICIAN_REPORT_OWN.N, n)
                    .set(TECHNICIAN_REPORT_OWN.CATEGORY, own.get(n).category().name())
                    .set(TECHNICIAN_REPORT_OWN.MINUTES, own.get(n).minutes())
                    .set(TECHNICIAN_REPORT_OWN.REMARK, own.get(n).remark())
                    .execute();
        }
    }

    /** What the technician added, in the order entered. */
    List<OwnWork> own(UUID report) {
        return database.selectFrom(TECHNICIAN_REPORT_OWN)
                .where(TECHNICIAN_REPORT_OWN.REPORT.eq(report))
                .orderBy(TECHNICIAN_REPORT_OWN.N)
                .fetch(row ->
                        new OwnWork(Codes.parse(Category.class, row.getCategory()), row.getMinutes(), row.getRemark()));
    }

    void reviewed(UUID report, Instant at, UUID by) {
        database.update(TECHNICIAN_REPORT)
                .set(TECHNICIAN_REPORT.REVIEWED_AT, at)
                .set(TECHNICIAN_REPORT.REVIEWED_BY, by)
                .where(TECHNICIAN_REPORT.ID.eq(report))
                .execute();
    }

    /** By report; a category is null while undecided. */
    Map<UUID, List<TechnicianDay.Time>> times(Collection<UUID> reports) {
        return database.selectFrom(TECHNICIAN_REPORT_TIME)
                .where(TECHNICIAN_REPORT_TIME.REPORT.in(reports))
                .orderBy(TECHNICIAN_REPORT_TIME.CATEGORY.asc().nullsLast())
                .fetchGroups(
                        TECHNICIAN_REPORT_TIME.REPORT,
                        row -> new TechnicianDay.Time(
                                Codes.parse(Category.class, row.getCategory()),
                                java.time.Duration.ofSeconds(row.getSeconds())));
    }

    static Row fresh(UUID technician, UUID org, LocalDate day, UUID paper, Instant now, String remark) {
        return new Row(Ids.next(), technician, org, day, paper, now, null, null, remark);
    }

    private static Row row(TechnicianReportRecord row) {
        return new Row(
                row.getId(),
                row.getTechnician(),
                row.getOrg(),
                row.getDay(),
                row.getPaper(),
                row.getConfirmedAt(),
                row.getCorrectedAt(),
                row.getReviewedAt(),
                row.getRemark());
    }
}
