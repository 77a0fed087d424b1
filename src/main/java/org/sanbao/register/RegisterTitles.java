package org.sanbao.register;

import static org.sanbao.tables.Tables.ORG_UNIT;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.obligations.CaseTitles;
import org.sanbao.obligations.DutyPlaces;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Duties that hang on a unit with a register lead to the register, those of a day to that day. */
@Component
class RegisterTitles implements CaseTitles, DutyPlaces {

    private final DSLContext database;

    RegisterTitles(DSLContext database) {
        this.database = database;
    }

    @Override
    public Map<UUID, Title> titles(Set<UUID> streams, Actor reader) {
        if (!reader.may("call.read")) {
            return Map.of();
        }
        return database.select(ORG_UNIT.ID, ORG_UNIT.NAME)
                .from(ORG_UNIT)
                .where(ORG_UNIT.ID.in(streams), ORG_UNIT.KEEPS_REGISTER.isTrue())
                .and(reader.sight().of(ORG_UNIT.ID))
                .fetchMap(
                        ORG_UNIT.ID,
                        row -> new Title(row.get(ORG_UNIT.NAME), null, "/register?unit=" + row.get(ORG_UNIT.ID)));
    }

    @Override
    public Optional<Title> place(Asked asked, Actor reader) {
        boolean isDay = asked.event().equals("register.reconciled")
                || RegisterDays.FORM.equals(asked.fixed().get("form"));
        return asked.period() == null || !isDay
                ? Optional.empty()
                : asked.at("/register?unit=" + asked.stream() + "&day=" + asked.period());
    }
}
