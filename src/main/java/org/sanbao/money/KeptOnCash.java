package org.sanbao.money;

import static org.sanbao.tables.Tables.HAND_IN;
import static org.sanbao.tables.Tables.JOB;
import static org.sanbao.tables.Tables.MONEY_ENTRY;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.sanbao.access.KeptAbout;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Of somebody's own file: money the person took from customers, and what was counted when it was handed in. */
@Component
class KeptOnCash implements KeptAbout {

    private static final List<Column> TAKEN =
            List.of(new Column("at", Kind.INSTANT), new Column("job", Kind.TEXT), new Column("amount", Kind.TEXT));

    private static final List<Column> HANDED_IN = List.of(
            new Column("at", Kind.INSTANT),
            new Column("expected", Kind.TEXT),
            new Column("counted", Kind.TEXT),
            new Column("difference-reason", Kind.TEXT));

    private final DSLContext database;

    KeptOnCash(DSLContext database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("money_entry", "hand_in");
    }

    @Override
    public List<Part> parts(Actor whose, int most) {
        List<List<Object>> taken = database.select(
                        MONEY_ENTRY.HAPPENED, JOB.NUMBER, MONEY_ENTRY.AMOUNT, MONEY_ENTRY.CURRENCY)
                .from(MONEY_ENTRY)
                .join(JOB)
                .on(JOB.ID.eq(MONEY_ENTRY.JOB))
                .where(MONEY_ENTRY.PERSON.eq(whose.person()), MONEY_ENTRY.KIND.eq("taken"))
                .orderBy(MONEY_ENTRY.HAPPENED.desc(), MONEY_ENTRY.ID.desc())
                .limit(most + 1L)
                .fetch(row -> Arrays.asList(row.value1(), row.value2(), amount(row.value3(), row.value4())));
        List<List<Object>> handedIn = database.select(
                        HAND_IN.HAPPENED,
                        HAND_IN.EXPECTED,
                        HAND_IN.COUNTED,
                        HAND_IN.CURRENCY,
                        HAND_IN.DIFFERENCE_REASON)
                .from(HAND_IN)
                .where(HAND_IN.TECHNICIAN.eq(whose.person()))
                .orderBy(HAND_IN.HAPPENED.desc(), HAND_IN.ID.desc())
                .limit(most + 1L)
                .fetch(row -> Arrays.asList(
                        row.value1(),
                        amount(row.value2(), row.value4()),
                        amount(row.value3(), row.value4()),
                        row.value5()));
        return List.of(
                Part.of("money-taken", TAKEN, taken, most), Part.of("money-handed-in", HANDED_IN, handedIn, most));
    }

    private static String amount(BigDecimal amount, String currency) {
        return amount.toPlainString() + " " + currency;
    }
}
