package org.sanbao.ledgers;

import static org.sanbao.tables.Tables.LEDGER_ENTRY;
import static org.sanbao.tables.Tables.LEDGER_POSTING;
import static org.sanbao.tables.Tables.LEDGER_TAKING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.sanbao.shared.Sight;
import org.sanbao.tables.tables.records.LedgerEntryRecord;
import org.springframework.stereotype.Component;

/** Entries of accounts, which are only ever added. */
@Component
class LedgerTable {

    private final DSLContext database;

    LedgerTable(DSLContext database) {
        this.database = database;
    }

    /** Whether it was new. */
    boolean insert(LedgerEntryRecord entry) {
        return database.insertInto(LEDGER_ENTRY)
                        .set(entry)
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    /** The last period the account was closed for; null if never. */
    LocalDate closedUpTo(Account account) {
        return database.select(DSL.max(LEDGER_POSTING.PERIOD_FROM))
                .from(LEDGER_POSTING)
                .where(
                        LEDGER_POSTING.PACK.eq(account.pack()),
                        LEDGER_POSTING.LEDGER.eq(account.ledger()),
                        LEDGER_POSTING.PARTY.eq(account.party().id()))
                .fetchSingle()
                .value1();
    }

    /** Entries that came from one thing, in the order in which they were made. */
    List<LedgerEntryRecord> of(String origin, Sight sight) {
        return entries(LEDGER_ENTRY.ORIGIN.eq(origin), sight);
    }

    /** Marks that followed from a breach. */
    List<LedgerEntryRecord> marks(java.util.UUID obligation, Sight sight) {
        return entries(LEDGER_ENTRY.OBLIGATION.eq(obligation).and(LEDGER_ENTRY.KIND.eq("mark")), sight);
    }

    private List<LedgerEntryRecord> entries(Condition which, Sight sight) {
        return database.selectFrom(LEDGER_ENTRY)
                .where(which, sight.of(LEDGER_ENTRY.ORG))
                .orderBy(LEDGER_ENTRY.PERIOD_FROM, LEDGER_ENTRY.ENTERED_AT, LEDGER_ENTRY.ID)
                .fetch();
    }

    /** What counter-entries took back of an entry: zero or negative. */
    BigDecimal countered(LedgerEntryRecord entry) {
        return database.select(DSL.coalesce(DSL.sum(LEDGER_ENTRY.AMOUNT), BigDecimal.ZERO))
                .from(LEDGER_ENTRY)
                .where(LEDGER_ENTRY.COUNTERS.eq(entry.getId()))
                .fetchSingle()
                .value1();
    }

    void hold(String origin, boolean held) {
        database.update(LEDGER_ENTRY)
                .set(LEDGER_ENTRY.HELD, held)
                .where(LEDGER_ENTRY.ORIGIN.eq(origin))
                .execute();
    }

    /** What closes took or dropped of the entry of the row asked. */
    static Field<BigDecimal> gone() {
        return DSL.coalesce(
                DSL.field(DSL.select(DSL.sum(LEDGER_TAKING.TAKEN.add(LEDGER_TAKING.DROPPED)))
                        .from(LEDGER_TAKING)
                        .where(LEDGER_TAKING.ENTRY.eq(LEDGER_ENTRY.ID))),
                BigDecimal.ZERO);
    }
}
