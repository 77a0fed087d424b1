package org.sanbao.money;

import static org.sanbao.tables.Tables.JOB;
import static org.sanbao.tables.Tables.MONEY_ENTRY;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.calendar.Span;
import org.sanbao.shared.Money;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What one technician took from customers in a span of time: for reports, and asked anew each time. */
@Component
@Transactional(readOnly = true)
public class Takings {

    private final DSLContext database;

    Takings(DSLContext database) {
        this.database = database;
    }

    /** @param voucher number of the one it was taken for */
    public record Taking(String voucher, Money amount) {}

    /** In the order in which they were taken; what was taken back by a counter-entry does not count. */
    public List<Taking> of(UUID technician, Span span, Sight sight) {
        return database.select(JOB.NUMBER, MONEY_ENTRY.AMOUNT, MONEY_ENTRY.CURRENCY)
                .from(MONEY_ENTRY)
                .join(JOB)
                .on(JOB.ID.eq(MONEY_ENTRY.JOB))
                .where(MONEY_ENTRY.PERSON.eq(technician))
                .and(MONEY_ENTRY.KIND.eq(EntryKind.TAKEN.code()))
                .and(CashbookRepository.stands())
                .and(MONEY_ENTRY.HAPPENED.ge(span.from()))
                .and(MONEY_ENTRY.HAPPENED.lt(span.to()))
                .and(sight.of(MONEY_ENTRY.ORG))
                .orderBy(MONEY_ENTRY.HAPPENED, MONEY_ENTRY.ID)
                .fetch(row -> new Taking(row.value1(), Money.of(row.value2(), row.value3())));
    }
}
