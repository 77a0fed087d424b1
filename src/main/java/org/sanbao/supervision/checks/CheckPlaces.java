package org.sanbao.supervision.checks;

import static org.sanbao.tables.Tables.ORG_UNIT;

import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sanbao.obligations.CaseTitles.Title;
import org.sanbao.obligations.DutyPlaces;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** The duty to check a unit leads to the sheet for that month or quarter. */
@Component
class CheckPlaces implements DutyPlaces {

    private final DSLContext database;

    CheckPlaces(DSLContext database) {
        this.database = database;
    }

    @Override
    public Optional<Title> place(Asked asked, Actor reader) {
        String fixed = asked.fixed().get("kind");
        if (asked.period() == null || !"inspection.done".equals(asked.event()) || fixed == null) {
            return Optional.empty();
        }
        var kind = InspectionKind.valueOf(fixed.toUpperCase(Locale.ROOT));
        if (!reader.may(kind.capability())) {
            return Optional.empty();
        }
        return database.select(ORG_UNIT.NAME)
                .from(ORG_UNIT)
                .where(ORG_UNIT.ID.eq(asked.stream()), reader.sight().of(ORG_UNIT.ID))
                .fetchOptional(row -> new Title(
                        row.value1(),
                        null,
                        "/supervision/checks/new?unit=" + asked.stream() + "&kind=" + kind + "&period="
                                + asked.period()));
    }
}
