package org.sanbao.ledgers;

import static org.sanbao.tables.Tables.LEDGER_CLOSE;
import static org.sanbao.tables.Tables.LEDGER_ENTRY;
import static org.sanbao.tables.Tables.LEDGER_POSTING;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.sanbao.access.KeptAbout;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Of somebody's own file: what stands in the person's accounts, what was taken of it, and the periods the person closed. */
@Component
class KeptOnAccounts implements KeptAbout {

    private static final List<Column> ENTRIES = List.of(
            new Column("at", Kind.INSTANT),
            new Column("edition", Kind.TEXT),
            new Column("clause", Kind.TEXT),
            new Column("ledger", Kind.TEXT),
            new Column("amount", Kind.NUMBER),
            new Column("measured-in", Kind.TEXT));

    private static final List<Column> POSTED = List.of(
            new Column("period", Kind.DAY),
            new Column("ledger", Kind.TEXT),
            new Column("taken", Kind.NUMBER),
            new Column("carried-on", Kind.NUMBER),
            new Column("measured-in", Kind.TEXT));

    private static final List<Column> CLOSED =
            List.of(new Column("at", Kind.INSTANT), new Column("ledger", Kind.TEXT), new Column("period", Kind.DAY));

    private final DSLContext database;

    KeptOnAccounts(DSLContext database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("ledger_entry", "ledger_posting", "ledger_close");
    }

    @Override
    public List<Part> parts(Actor whose, int most) {
        return List.of(entries(whose, most), posted(whose, most), closed(whose, most));
    }

    private Part entries(Actor whose, int most) {
        List<List<Object>> rows = database.select(
                        LEDGER_ENTRY.AT,
                        LEDGER_ENTRY.EDITION,
                        LEDGER_ENTRY.CLAUSE,
                        LEDGER_ENTRY.LEDGER,
                        LEDGER_ENTRY.AMOUNT,
                        LEDGER_ENTRY.UNIT)
                .from(LEDGER_ENTRY)
                .where(LEDGER_ENTRY.PERSON.eq(whose.person()))
                .orderBy(LEDGER_ENTRY.ENTERED_AT.desc(), LEDGER_ENTRY.ID.desc())
                .limit(most + 1L)
                .fetch(row -> Arrays.asList(row.intoArray()));
        return Part.of("ledger-entries", ENTRIES, rows, most);
    }

    private Part posted(Actor whose, int most) {
        List<List<Object>> rows = database.select(
                        LEDGER_POSTING.PERIOD_FROM,
                        LEDGER_POSTING.LEDGER,
                        LEDGER_POSTING.TAKEN,
                        LEDGER_POSTING.REST,
                        LEDGER_POSTING.UNIT)
                .from(LEDGER_POSTING)
                .where(LEDGER_POSTING.PERSON.eq(whose.person()))
                .orderBy(LEDGER_POSTING.PERIOD_FROM.desc(), LEDGER_POSTING.ID.desc())
                .limit(most + 1L)
                .fetch(row -> Arrays.asList(row.intoArray()));
        return Part.of("ledger-postings", POSTED, rows, most);
    }

    private Part closed(Actor whose, int most) {
        List<List<Object>> rows = database.select(LEDGER_CLOSE.CLOSED_AT, LEDGER_CLOSE.LEDGER, LEDGER_CLOSE.PERIOD_FROM)
                .from(LEDGER_CLOSE)
                .where(LEDGER_CLOSE.CLOSED_BY.eq(whose.person()))
                .orderBy(LEDGER_CLOSE.CLOSED_AT.desc(), LEDGER_CLOSE.ID.desc())
                .limit(most + 1L)
                .fetch(row -> Arrays.asList(row.intoArray()));
        return Part.of("ledger-closes", CLOSED, rows, most);
    }
}
