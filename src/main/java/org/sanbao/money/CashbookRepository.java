package org.sanbao.money;

import static org.sanbao.tables.Tables.JOB;
import static org.sanbao.tables.Tables.MONEY_ENTRY;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.sanbao.shared.Money;
import org.sanbao.shared.Sight;
import org.sanbao.tables.tables.records.HandInRecord;
import org.sanbao.tables.tables.records.MoneyEntryRecord;
import org.springframework.stereotype.Component;

/** The cashbook's rows. */
@Component
class CashbookRepository {

    private final DSLContext database;

    CashbookRepository(DSLContext database) {
        this.database = database;
    }

    /** The job, locked so that two takings on one fee follow each other. */
    Optional<ChargedJob> job(UUID id, Sight sight) {
        Field<BigDecimal> fee = JOB.LABOUR
                .plus(DSL.coalesce(JOB.MATERIAL, BigDecimal.ZERO))
                .plus(DSL.coalesce(JOB.TRAVEL, BigDecimal.ZERO));
        return database.select(JOB.ID, JOB.CALL, JOB.ORG, JOB.CUSTOMER, JOB.CURRENCY, JOB.ENDED_AT, fee, taken(id))
                .from(JOB)
                .where(JOB.ID.eq(id))
                .and(sight.of(JOB.ORG))
                .forNoKeyUpdate()
                .fetchOptional(row -> new ChargedJob(
                        row.get(JOB.ID),
                        row.get(JOB.CALL),
                        row.get(JOB.ORG),
                        row.get(JOB.CUSTOMER),
                        row.get(JOB.CURRENCY),
                        row.get(JOB.ENDED_AT) != null,
                        money(row.get(fee), row.get(JOB.CURRENCY)),
                        row.get(fee) == null
                                ? null
                                : money(row.get(fee).subtract(row.value8()), row.get(JOB.CURRENCY))));
    }

    Optional<MoneyEntryRecord> entry(UUID id, Sight sight) {
        return database.selectFrom(MONEY_ENTRY)
                .where(MONEY_ENTRY.ID.eq(id))
                .and(sight.of(MONEY_ENTRY.ORG))
                .forNoKeyUpdate()
                .fetchOptional();
    }

    /** Locks these takings, so that only one at a time looks whether they are still held. Answers how many of them are in sight. */
    int lock(Collection<UUID> takings, Sight sight) {
        return database.selectOne()
                .from(MONEY_ENTRY)
                .where(MONEY_ENTRY.ID.in(takings))
                .and(MONEY_ENTRY.KIND.eq(EntryKind.TAKEN.code()))
                .and(sight.of(MONEY_ENTRY.ORG))
                .orderBy(MONEY_ENTRY.ID)
                .forNoKeyUpdate()
                .fetch()
                .size();
    }

    /** Takings that are neither countered nor handed in, among those named. */
    List<MoneyEntryRecord> stillHeld(Collection<UUID> takings, Sight sight) {
        return database.selectFrom(MONEY_ENTRY)
                .where(MONEY_ENTRY.ID.in(takings))
                .and(MONEY_ENTRY.KIND.eq(EntryKind.TAKEN.code()))
                .and(MONEY_ENTRY.COUNTERS.isNull())
                .and(sight.of(MONEY_ENTRY.ORG))
                .and(held())
                .orderBy(MONEY_ENTRY.HAPPENED, MONEY_ENTRY.ID)
                .fetch();
    }

    boolean isCountered(UUID entry) {
        return database.fetchExists(MONEY_ENTRY, MONEY_ENTRY.COUNTERS.eq(entry));
    }

    void insert(MoneyEntryRecord entry) {
        database.executeInsert(entry);
    }

    void insert(HandInRecord handIn) {
        database.executeInsert(handIn);
    }

    /** A taking is held until a hand-in that still stands settles it, or a counter-entry takes it back. */
    static org.jooq.Condition held() {
        var later = MONEY_ENTRY.as("later");
        var takenBack = MONEY_ENTRY.as("taken_back");
        var handedIn = DSL.selectOne()
                .from(later)
                .where(later.SETTLES.eq(MONEY_ENTRY.ID))
                .and(later.COUNTERS.isNull())
                .andNotExists(DSL.selectOne().from(takenBack).where(takenBack.COUNTERS.eq(later.ID)));
        var countered = DSL.selectOne().from(takenBack).where(takenBack.COUNTERS.eq(MONEY_ENTRY.ID));
        return DSL.notExists(handedIn).and(DSL.notExists(countered));
    }

    private static Field<BigDecimal> taken(UUID job) {
        return DSL.field(DSL.select(DSL.coalesce(DSL.sum(MONEY_ENTRY.AMOUNT), BigDecimal.ZERO))
                .from(MONEY_ENTRY)
                .where(MONEY_ENTRY.JOB.eq(job))
                .and(MONEY_ENTRY.KIND.eq(EntryKind.TAKEN.code())));
    }

    private static Money money(BigDecimal amount, String currency) {
        return amount == null ? null : Money.of(amount, currency);
    }
}
