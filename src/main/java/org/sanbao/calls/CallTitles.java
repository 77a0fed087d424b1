package org.sanbao.calls;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.CUSTOMER;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.obligations.CaseTitles;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Prepared;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Component;

/** Calls by their numbers, wherever duties are shown. */
@Component
class CallTitles implements CaseTitles {

    private final Prepared calls;

    CallTitles(DSLContext database) {
        calls = new Prepared(
                database,
                select(CALL.ID, CALL.NUMBER, CUSTOMER.NAME)
                        .from(CALL)
                        .join(CUSTOMER)
                        .on(CUSTOMER.ID.eq(CALL.CUSTOMER))
                        .where(CALL.ID.eq(any(param("streams", UUID[].class))), Sight.prepared(CALL.ORG)));
    }

    @Override
    public Map<UUID, Title> titles(Set<UUID> streams, Actor reader) {
        if (!reader.may("call.read")) {
            return Map.of();
        }
        boolean named = reader.may("customer.read");
        return calls.rows(streams.toArray(UUID[]::new), reader.sight().units())
                .intoMap(
                        CALL.ID,
                        row -> new Title(
                                row.get(CALL.NUMBER),
                                named ? row.get(CUSTOMER.NAME) : null,
                                "/calls/" + row.get(CALL.ID)));
    }
}
