package org.sanbao.supervision.monthly;

import static org.sanbao.tables.Tables.ORG_UNIT;

import java.time.YearMonth;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sanbao.obligations.CaseTitles.Title;
import org.sanbao.obligations.DutyPlaces;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** The duty to report on a month leads to the unit's month. */
@Component
class SupervisionPlaces implements DutyPlaces {

    private final DSLContext database;

    SupervisionPlaces(DSLContext database) {
        this.database = database;
    }

    @Override
    public Optional<Title> place(Asked asked, Actor reader) {
        boolean isReport = asked.period() != null
                && SupervisionReports.FORM.equals(asked.fixed().get("form"));
        if (!isReport || !reader.may("report.read")) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.from(asked.period());
        return database.select(ORG_UNIT.NAME)
                .from(ORG_UNIT)
                .where(ORG_UNIT.ID.eq(asked.stream()), reader.sight().of(ORG_UNIT.ID))
                .fetchOptional(row -> new Title(
                        row.value1(), month.toString(), "/supervision/" + asked.stream() + "?month=" + month));
    }
}
