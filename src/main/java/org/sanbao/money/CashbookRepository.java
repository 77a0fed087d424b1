package org.sanbao.money;

import static org.sanbao.tables.Tables.JOB;
import static org.sanbao.tables.Tables.MONEY_ENTRY;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.sanbao.shared.Money;
import org.sanbao.shared.Sight;
import org.sanbao.tables.tables.MoneyEntry;
import org.sanbao.tables.tables.records.HandInRecord;
import org.sanbao.tables.tables.records.MoneyEntryRecord;
import org.springframework.stereotype.Component;

/** The cashbook's rows. */
@Component
class CashbookRepository {

    /** What the customer owes for a row of {@code job}: all that is estimated together; null while nothing is. */
    static final Field<BigDecimal> FEE = DSL.when(
            DSL.coalesce(JOB.LABOUR, JOB.MATERIAL, JOB.TRAVEL).isNotNull(),
            orZero(JOB.LABOUR).plus(orZero(JOB.MATERIAL)).plus(orZero(JOB.TRAVEL)));

    /** What was taken on the spot for a row of {@code job}. */
    static final Field<BigDecimal> TAKEN = sum(EntryKind.TAKEN);

    private final DSLContext database;

    CashbookRepository(DSLContext database) {
        this.database = database;
    }

    /** The job. It is locked first and read afterwards, so that whoever takes on one fee second sees what the first took. */
    Optional<ChargedJob> job(UUID id, Sight sight) {
        database.selectOne().from(JOB).where(JOB.ID.eq(id)).forNoKeyUpdate().fetch();
        return database.select(JOB.ID, JOB.CALL, JOB.ORG, JOB.CUSTOMER, JOB.CURRENCY, JOB.ENDED_AT, FEE, TAKEN)
                .from(JOB)
                .where(JOB.ID.eq(id))
                .and(sight.of(JOB.ORG))
                .fetchOptional(row -> new ChargedJob(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6() != null,
                        money(row.value7(), row.value5()),
                        row.value7() == null ? null : money(row.value7().subtract(row.value8()), row.value5())));
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

    /** An entry stands that takes none back and that none takes back. */
    static Condition stands() {
        return stands(MONEY_ENTRY);
    }

    /** A taking is held while it stands and no hand-in that stands settles it. */
    static Condition held() {
        var later = MONEY_ENTRY.as("later");
        var handedIn = DSL.selectOne()
                .from(later)
                .where(later.SETTLES.eq(MONEY_ENTRY.ID))
                .and(stands(later));
        return stands().andNotExists(handedIn);
    }

    private static Condition stands(MoneyEntry entry) {
        var opposite = MONEY_ENTRY.as("opposite");
        return entry.COUNTERS
                .isNull()
                .andNotExists(DSL.selectOne().from(opposite).where(opposite.COUNTERS.eq(entry.ID)));
    }

    /** The sum of a row of {@code job}'s entries of a kind. */
    static Field<BigDecimal> sum(EntryKind kind) {
        return DSL.field(DSL.select(orZero(DSL.sum(MONEY_ENTRY.AMOUNT)))
                .from(MONEY_ENTRY)
                .where(MONEY_ENTRY.JOB.eq(JOB.ID))
                .and(MONEY_ENTRY.KIND.eq(kind.code())));
    }

    private static Field<BigDecimal> orZero(Field<BigDecimal> amount) {
        return DSL.coalesce(amount, BigDecimal.ZERO);
    }

    private static Money money(BigDecimal amount, String currency) {
        return amount == null ? null : Money.of(amount, currency);
    }
}
