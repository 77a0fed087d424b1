package org.sanbao.people;

import static org.sanbao.tables.Tables.DIRECTOR_REPORT;
import static org.sanbao.tables.Tables.TECHNICIAN_REPORT;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.sanbao.access.KeptAbout;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Of somebody's own file: the daily reports the person confirmed, as a technician and as a director. */
@Component
class KeptOnReports implements KeptAbout {

    private static final List<Column> TECHNICIANS = List.of(
            new Column("day", Kind.DAY), new Column("confirmed", Kind.INSTANT), new Column("reviewed", Kind.INSTANT));

    private static final List<Column> DIRECTORS = List.of(
            new Column("day", Kind.DAY), new Column("confirmed", Kind.INSTANT), new Column("passed-on", Kind.INSTANT));

    private final DSLContext database;

    KeptOnReports(DSLContext database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("technician_report", "director_report");
    }

    @Override
    public List<Part> parts(Actor whose, int most) {
        List<List<Object>> technicians = database.select(
                        TECHNICIAN_REPORT.DAY, TECHNICIAN_REPORT.CONFIRMED_AT, TECHNICIAN_REPORT.REVIEWED_AT)
                .from(TECHNICIAN_REPORT)
                .where(TECHNICIAN_REPORT.TECHNICIAN.eq(whose.person()))
                .orderBy(TECHNICIAN_REPORT.DAY.desc())
                .limit(most + 1L)
                .fetch(row -> Arrays.asList(row.intoArray()));
        List<List<Object>> directors = database.select(
                        DIRECTOR_REPORT.DAY, DIRECTOR_REPORT.MADE_AT, DIRECTOR_REPORT.PASSED_ON_AT)
                .from(DIRECTOR_REPORT)
                .where(DIRECTOR_REPORT.DIRECTOR.eq(whose.person()))
                .orderBy(DIRECTOR_REPORT.DAY.desc())
                .limit(most + 1L)
                .fetch(row -> Arrays.asList(row.intoArray()));
        return List.of(
                Part.of("daily-reports", TECHNICIANS, technicians, most),
                Part.of("director-reports", DIRECTORS, directors, most));
    }
}
