package org.sanbao.supervision.monthly;

import static org.sanbao.tables.Tables.SUPERVISION_REPORT;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.sanbao.access.KeptAbout;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Of somebody's own file: the supervision reports the person signed. */
@Component
class KeptOnSupervision implements KeptAbout {

    private static final List<Column> COLUMNS = List.of(new Column("at", Kind.INSTANT), new Column("month", Kind.DAY));

    private final DSLContext database;

    KeptOnSupervision(DSLContext database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("supervision_report");
    }

    @Override
    public List<Part> parts(Actor whose, int most) {
        List<List<Object>> rows = database.select(SUPERVISION_REPORT.MADE_AT, SUPERVISION_REPORT.MONTH)
                .from(SUPERVISION_REPORT)
                .where(SUPERVISION_REPORT.MADE_BY.eq(whose.person()))
                .orderBy(SUPERVISION_REPORT.MADE_AT.desc(), SUPERVISION_REPORT.ID.desc())
                .limit(most + 1L)
                .fetch(row -> Arrays.asList(row.intoArray()));
        return List.of(Part.of("supervision-reports", COLUMNS, rows, most));
    }
}
