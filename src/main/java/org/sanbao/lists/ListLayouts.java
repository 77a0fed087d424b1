package org.sanbao.lists;

import static org.sanbao.tables.Tables.LIST_LAYOUT;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which columns somebody wants of a list, in their order. The last wish counts; columns a list no longer has are passed over by its page. */
@Service
@Transactional
class ListLayouts {

    private final DSLContext database;
    private final BusinessClock clock;

    ListLayouts(DSLContext database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Columns by list; a list left as it came is not there. */
    @Transactional(readOnly = true)
    Map<String, List<String>> of(Actor actor) {
        return database.selectFrom(LIST_LAYOUT)
                .where(LIST_LAYOUT.PERSON.eq(actor.person()))
                .fetchMap(LIST_LAYOUT.LIST, row -> List.of(row.getColumns()));
    }

    void keep(Actor actor, String list, List<String> columns) {
        database.insertInto(LIST_LAYOUT)
                .set(LIST_LAYOUT.PERSON, actor.person())
                .set(LIST_LAYOUT.LIST, list)
                .set(LIST_LAYOUT.COLUMNS, columns.toArray(String[]::new))
                .set(LIST_LAYOUT.CHANGED_AT, clock.instant())
                .onConflict(LIST_LAYOUT.PERSON, LIST_LAYOUT.LIST)
                .doUpdate()
                .set(LIST_LAYOUT.COLUMNS, DSL.excluded(LIST_LAYOUT.COLUMNS))
                .set(LIST_LAYOUT.CHANGED_AT, DSL.excluded(LIST_LAYOUT.CHANGED_AT))
                .execute();
    }

    /** As it came. */
    void forget(Actor actor, String list) {
        database.deleteFrom(LIST_LAYOUT)
                .where(LIST_LAYOUT.PERSON.eq(actor.person()), LIST_LAYOUT.LIST.eq(list))
                .execute();
    }
}
