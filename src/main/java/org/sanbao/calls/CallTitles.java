package org.sanbao.calls;

import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.CUSTOMER;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.obligations.CaseTitles;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Calls by their numbers, wherever duties are shown. */
@Component
class CallTitles implements CaseTitles {

    private final DSLContext database;

    CallTitles(DSLContext database) {
        this.database = database;
    }

    @Override
    public Map<UUID, Title> titles(Set<UUID> streams, Actor reader) {
        if (!reader.may("call.read")) {
            return Map.of();
        }
        boolean named = reader.may("customer.read");
        return database.select(CALL.ID, CALL.NUMBER, CUSTOMER.NAME)
                .from(CALL)
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(CALL.CUSTOMER))
                .where(CALL.ID.in(streams), reader.sight().of(CALL.ORG))
                .fetchMap(
                        CALL.ID,
                        row -> new Title(
                                row.get(CALL.NUMBER),
                                named ? row.get(CUSTOMER.NAME) : null,
                                "/calls/" + row.get(CALL.ID)));
    }
}
