package org.sanbao.lists;

import static org.sanbao.tables.Tables.LIST_LAYOUT;
import static org.sanbao.tables.Tables.LIST_VIEW;
import static org.sanbao.tables.Tables.LIST_VIEW_PIN;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.sanbao.access.KeptAbout;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Of somebody's own file: the views of lists they keep and pin, and the columns they chose. */
@Component
class KeptOnLists implements KeptAbout {

    private static final Column LIST = new Column("list", Kind.TEXT);
    private static final Column NAME = new Column("name", Kind.TEXT);
    private static final Column SINCE = new Column("since", Kind.INSTANT);

    private final DSLContext database;

    KeptOnLists(DSLContext database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("list_view", "list_view_pin", "list_layout");
    }

    @Override
    public List<Part> parts(Actor whose, int most) {
        var views = DSL.select(LIST_VIEW.LIST, LIST_VIEW.NAME, LIST_VIEW.ADDRESS, LIST_VIEW.MADE_AT)
                .from(LIST_VIEW)
                .where(LIST_VIEW.OWNER.eq(whose.person()))
                .orderBy(LIST_VIEW.MADE_AT.desc())
                .limit(most + 1L);
        var pins = DSL.select(LIST_VIEW.LIST, LIST_VIEW.NAME, LIST_VIEW_PIN.PINNED_AT)
                .from(LIST_VIEW_PIN)
                .join(LIST_VIEW)
                .on(LIST_VIEW.ID.eq(LIST_VIEW_PIN.VIEW))
                .where(LIST_VIEW_PIN.PERSON.eq(whose.person()))
                .orderBy(LIST_VIEW_PIN.PINNED_AT.desc())
                .limit(most + 1L);
        var layouts = DSL.select(
                        LIST_LAYOUT.LIST,
                        DSL.arrayToString(LIST_LAYOUT.COLUMNS, DSL.inline(", ")),
                        LIST_LAYOUT.CHANGED_AT)
                .from(LIST_LAYOUT)
                .where(LIST_LAYOUT.PERSON.eq(whose.person()))
                .orderBy(LIST_LAYOUT.CHANGED_AT.desc())
                .limit(most + 1L);
        return List.of(
                Part.of("list-views", List.of(LIST, NAME, new Column("address", Kind.TEXT), SINCE), read(views), most),
                Part.of("list-pins", List.of(LIST, NAME, SINCE), read(pins), most),
                Part.of("list-layouts", List.of(LIST, new Column("columns", Kind.TEXT), SINCE), read(layouts), most));
    }

    private List<List<Object>> read(Select<?> rows) {
        return database.fetch(rows).map(row -> Arrays.asList(row.intoArray()));
    }
}
