package org.sanbao.money;

import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.CASH_RECEIPT;
import static org.sanbao.tables.Tables.CUSTOMER;
import static org.sanbao.tables.Tables.HAND_IN;
import static org.sanbao.tables.Tables.JOB;
import static org.sanbao.tables.Tables.MONEY_ENTRY;
import static org.sanbao.tables.Tables.PAPER;
import static org.sanbao.tables.Tables.PAPER_SIGNATURE;
import static org.sanbao.tables.Tables.PERSON;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.sanbao.shared.Money;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Component;

/** What the accountant looks at: what should be here and is not, and what came in. */
@Component
class MoneyQueries {

    /** The longest list a page shows. */
    static final int MOST = 500;

    private final DSLContext database;

    MoneyQueries(DSLContext database) {
        this.database = database;
    }

    /** Takings still with technicians, longest held first. */
    List<Held> held(Sight sight) {
        return database.select(
                        MONEY_ENTRY.ID,
                        MONEY_ENTRY.JOB,
                        JOB.NUMBER,
                        JOB.CALL,
                        CALL.NUMBER,
                        CUSTOMER.NAME,
                        MONEY_ENTRY.PERSON,
                        PERSON.NAME,
                        MONEY_ENTRY.AMOUNT,
                        MONEY_ENTRY.CURRENCY,
                        MONEY_ENTRY.METHOD,
                        MONEY_ENTRY.HAPPENED)
                .from(MONEY_ENTRY)
                .join(JOB)
                .on(JOB.ID.eq(MONEY_ENTRY.JOB))
                .join(CALL)
                .on(CALL.ID.eq(JOB.CALL))
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(JOB.CUSTOMER))
                .join(PERSON)
                .on(PERSON.ID.eq(MONEY_ENTRY.PERSON))
                .where(MONEY_ENTRY.KIND.eq(EntryKind.TAKEN.code()))
                .and(sight.of(MONEY_ENTRY.ORG))
                .and(CashbookRepository.held())
                .orderBy(MONEY_ENTRY.HAPPENED, MONEY_ENTRY.ID)
                .limit(MOST)
                .fetch(row -> new Held(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        Money.of(row.value9(), row.value10()),
                        PaymentMethod.of(row.value11()),
                        row.value12()));
    }

    /** Finished jobs the customer owes for, for which no invoice was made out and not all was taken on the spot. */
    List<Unsettled> unsettled(Sight sight, int most) {
        Field<BigDecimal> fee = CashbookRepository.FEE;
        Field<BigDecimal> taken = CashbookRepository.TAKEN;
        return database.select(
                        JOB.ID,
                        JOB.NUMBER,
                        JOB.CALL,
                        CALL.NUMBER,
                        CUSTOMER.NAME,
                        JOB.TECHNICIAN,
                        PERSON.NAME,
                        fee,
                        taken,
                        JOB.CURRENCY,
                        JOB.FINISHED_AT)
                .from(JOB)
                .join(CALL)
                .on(CALL.ID.eq(JOB.CALL))
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(JOB.CUSTOMER))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(JOB.TECHNICIAN))
                .where(JOB.FINISHED_AT.isNotNull())
                .and(JOB.STATE.ne("cancelled"))
                .and(JOB.PAYMENT.eq("paid"))
                .and(sight.of(JOB.ORG))
                .and(CashbookRepository.sum(EntryKind.INVOICED).add(taken).lt(fee))
                .orderBy(JOB.FINISHED_AT, JOB.ID)
                .limit(most)
                .fetch(row -> new Unsettled(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        Money.of(row.value8(), row.value10()),
                        Money.of(row.value9(), row.value10()),
                        row.value11()));
    }

    /** What was counted since an instant, and before it where the accountant still has a receipt to sign; latest first. */
    List<Counted> countedSince(Instant since, Sight sight) {
        Map<UUID, List<Receipt>> receipts = receipts(HAND_IN.HAPPENED.ge(since).or(unsigned()), sight);
        var technician = PERSON.as("technician");
        var accountant = PERSON.as("accountant");
        return database.select(
                        HAND_IN.ID,
                        technician.NAME,
                        accountant.NAME,
                        HAND_IN.EXPECTED,
                        HAND_IN.COUNTED,
                        HAND_IN.CURRENCY,
                        HAND_IN.DIFFERENCE_REASON,
                        HAND_IN.HAPPENED)
                .from(HAND_IN)
                .join(technician)
                .on(technician.ID.eq(HAND_IN.TECHNICIAN))
                .join(accountant)
                .on(accountant.ID.eq(HAND_IN.ACCOUNTANT))
                .where(HAND_IN.HAPPENED.ge(since).or(HAND_IN.ID.in(receipts.keySet())))
                .and(sight.of(HAND_IN.ORG))
                .orderBy(HAND_IN.HAPPENED.desc())
                .limit(MOST)
                .fetch(row -> new Counted(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        Money.of(row.value4(), row.value6()),
                        Money.of(row.value5(), row.value6()),
                        row.value7(),
                        row.value8(),
                        receipts.getOrDefault(row.value1(), List.of())));
    }

    /** By hand-in. */
    private Map<UUID, List<Receipt>> receipts(Condition which, Sight sight) {
        return database.select(
                        MONEY_ENTRY.HAND_IN,
                        PAPER.ID,
                        PAPER.NUMBER,
                        JOB.NUMBER,
                        unsigned(),
                        PAPER.VOIDED_AT.isNotNull())
                .from(CASH_RECEIPT)
                .join(PAPER)
                .on(PAPER.ID.eq(CASH_RECEIPT.PAPER))
                .join(MONEY_ENTRY)
                .on(MONEY_ENTRY.ID.eq(CASH_RECEIPT.ENTRY))
                .join(JOB)
                .on(JOB.ID.eq(MONEY_ENTRY.JOB))
                .join(HAND_IN)
                .on(HAND_IN.ID.eq(MONEY_ENTRY.HAND_IN))
                .where(which)
                .and(sight.of(MONEY_ENTRY.ORG))
                .orderBy(PAPER.NUMBER)
                .fetchGroups(
                        row -> row.value1(),
                        row -> new Receipt(row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }

    /** Of a row of {@code paper}: nobody signed it, and it still counts. */
    private static Condition unsigned() {
        return PAPER.VOIDED_AT
                .isNull()
                .andNotExists(DSL.selectOne()
                        .from(PAPER_SIGNATURE)
                        .where(PAPER_SIGNATURE.PAPER.eq(PAPER.ID), PAPER_SIGNATURE.VERSION.eq(PAPER.VERSION)));
    }

    /** Every entry of a job, oldest first. */
    List<Line> ofJob(UUID job, Sight sight) {
        if (!database.fetchExists(JOB, JOB.ID.eq(job), sight.of(JOB.ORG))) {
            throw new NotVisible();
        }
        var countering = MONEY_ENTRY.as("countering");
        Field<Boolean> countered =
                DSL.field(DSL.exists(DSL.selectOne().from(countering).where(countering.COUNTERS.eq(MONEY_ENTRY.ID))));
        return database.select(
                        MONEY_ENTRY.ID,
                        MONEY_ENTRY.KIND,
                        MONEY_ENTRY.AMOUNT,
                        MONEY_ENTRY.CURRENCY,
                        MONEY_ENTRY.METHOD,
                        MONEY_ENTRY.NUMBER,
                        PERSON.NAME,
                        MONEY_ENTRY.COUNTERS,
                        MONEY_ENTRY.REASON,
                        MONEY_ENTRY.HAPPENED,
                        countered)
                .from(MONEY_ENTRY)
                .join(PERSON)
                .on(PERSON.ID.eq(MONEY_ENTRY.PERSON))
                .where(MONEY_ENTRY.JOB.eq(job))
                .and(sight.of(MONEY_ENTRY.ORG))
                .orderBy(MONEY_ENTRY.RECORDED, MONEY_ENTRY.ID)
                .fetch(row -> new Line(
                        row.value1(),
                        EntryKind.of(row.value2()),
                        Money.of(row.value3(), row.value4()),
                        row.value5() == null ? null : PaymentMethod.of(row.value5()),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10(),
                        row.value11()));
    }

    /** A taking the technician still has. */
    record Held(
            UUID id,
            UUID job,
            String jobNumber,
            UUID call,
            String callNumber,
            String customer,
            UUID technician,
            String technicianName,
            Money amount,
            PaymentMethod method,
            Instant since) {}

    /** @param taken what the customer paid on the spot so far */
    record Unsettled(
            UUID job,
            String jobNumber,
            UUID call,
            String callNumber,
            String customer,
            UUID technician,
            String technicianName,
            Money fee,
            Money taken,
            Instant finishedAt) {}

    record Counted(
            UUID id,
            String technicianName,
            String accountantName,
            Money expected,
            Money counted,
            String differenceReason,
            Instant at,
            List<Receipt> receipts) {}

    /** @param toSign whether it waits for the accountant's signature */
    record Receipt(UUID paper, String number, String jobNumber, boolean toSign, boolean isVoid) {}

    /** @param countered somebody took it back by an opposite entry */
    record Line(
            UUID id,
            EntryKind kind,
            Money amount,
            PaymentMethod method,
            String number,
            String personName,
            UUID counters,
            String reason,
            Instant happened,
            boolean countered) {}
}
