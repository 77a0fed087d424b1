package org.sanbao.money;

import static org.sanbao.tables.Tables.CASH_RECEIPT;
import static org.sanbao.tables.Tables.CUSTOMER;
import static org.sanbao.tables.Tables.JOB;
import static org.sanbao.tables.Tables.MONEY_ENTRY;
import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.PERSON;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.shared.Money;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Repository;

/** Which paper is the receipt for which sum handed in. */
@Repository
class ReceiptRepository {

    private final DSLContext database;

    ReceiptRepository(DSLContext database) {
        this.database = database;
    }

    /**
     * A sum handed in that has no receipt yet.
     *
     * @param language of the technician, who gets the receipt
     */
    record Due(
            UUID entry,
            UUID stream,
            UUID job,
            UUID org,
            String organisation,
            ZoneId zone,
            Locale language,
            ReceiptContent content) {}

    /** The job's longest waiting one; sums taken back need none. The job is locked, so that one sum never gets two receipts. */
    Optional<Due> due(UUID job, Sight sight) {
        database.selectOne().from(JOB).where(JOB.ID.eq(job)).forNoKeyUpdate().fetch();
        var taking = MONEY_ENTRY.as("taking");
        var opposite = MONEY_ENTRY.as("opposite");
        return database.select(
                        MONEY_ENTRY.ID,
                        JOB.CALL,
                        MONEY_ENTRY.ORG,
                        ORG_UNIT.NAME,
                        ORG_UNIT.TIME_ZONE,
                        PERSON.LANGUAGE,
                        JOB.NUMBER,
                        CUSTOMER.NAME,
                        MONEY_ENTRY.AMOUNT,
                        MONEY_ENTRY.CURRENCY,
                        taking.METHOD,
                        PERSON.NAME,
                        MONEY_ENTRY.HAPPENED)
                .from(MONEY_ENTRY)
                .join(JOB)
                .on(JOB.ID.eq(MONEY_ENTRY.JOB))
                .join(ORG_UNIT)
                .on(ORG_UNIT.ID.eq(MONEY_ENTRY.ORG))
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(JOB.CUSTOMER))
                .join(PERSON)
                .on(PERSON.ID.eq(MONEY_ENTRY.PERSON))
                .join(taking)
                .on(taking.ID.eq(MONEY_ENTRY.SETTLES))
                .where(MONEY_ENTRY.JOB.eq(job))
                .and(sight.of(MONEY_ENTRY.ORG))
                .and(MONEY_ENTRY.KIND.eq(EntryKind.HANDED_IN.code()))
                .and(MONEY_ENTRY.COUNTERS.isNull())
                .andNotExists(DSL.selectOne().from(opposite).where(opposite.COUNTERS.eq(MONEY_ENTRY.ID)))
                .andNotExists(DSL.selectOne().from(CASH_RECEIPT).where(CASH_RECEIPT.ENTRY.eq(MONEY_ENTRY.ID)))
                .orderBy(MONEY_ENTRY.RECORDED, MONEY_ENTRY.ID)
                .limit(1)
                .fetchOptional(row -> new Due(
                        row.value1(),
                        row.value2(),
                        job,
                        row.value3(),
                        row.value4(),
                        ZoneId.of(row.value5()),
                        Locale.forLanguageTag(row.value6()),
                        new ReceiptContent(
                                row.value7(),
                                row.value8(),
                                Money.of(row.value9(), row.value10()),
                                PaymentMethod.of(row.value11()),
                                row.value12(),
                                row.value13())));
    }

    void insert(UUID entry, UUID paper) {
        database.insertInto(CASH_RECEIPT)
                .set(CASH_RECEIPT.ENTRY, entry)
                .set(CASH_RECEIPT.PAPER, paper)
                .execute();
    }

    /** Of a sum the caller has found within sight. */
    Optional<UUID> paper(UUID entry, Sight sight) {
        return database.select(CASH_RECEIPT.PAPER)
                .from(CASH_RECEIPT)
                .join(MONEY_ENTRY)
                .on(MONEY_ENTRY.ID.eq(CASH_RECEIPT.ENTRY))
                .where(CASH_RECEIPT.ENTRY.eq(entry), sight.of(MONEY_ENTRY.ORG))
                .fetchOptional(CASH_RECEIPT.PAPER);
    }
}
