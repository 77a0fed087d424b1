package org.sanbao.ledgers;

import static org.sanbao.tables.Tables.LEDGER_ENTRY;
import static org.sanbao.tables.Tables.LEDGER_POSTING;
import static org.sanbao.tables.Tables.LEDGER_TAKING;
import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.PERSON;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Component;

/** Reads accounts. One belongs where its party is now: whoever moved to another unit is closed there. */
@Component
class AccountQueries {

    /** The longest list a page shows. */
    static final int MOST = 2_000;

    private static final Field<UUID> ENTRY_ORG = DSL.coalesce(PERSON.UNIT, LEDGER_ENTRY.ORG);

    private final DSLContext database;

    AccountQueries(DSLContext database) {
        this.database = database;
    }

    /** What is still there of an entry, and whether a close may take it. */
    record OpenEntry(
            Party party,
            String name,
            UUID org,
            String orgName,
            String edition,
            LocalDate period,
            Instant freeFrom,
            boolean held,
            Reckoning.Open open) {

        boolean isFree(Instant now) {
            return !held && (freeFrom == null || !freeFrom.isAfter(now));
        }
    }

    /** All that no close has settled up to and including the period, oldest first, party by party. */
    List<OpenEntry> open(String pack, String ledger, LocalDate upTo, Condition whose) {
        Field<BigDecimal> rest = LEDGER_ENTRY.AMOUNT.subtract(LedgerTable.gone());
        Field<Boolean> carried = DSL.field(
                DSL.exists(DSL.selectOne().from(LEDGER_TAKING).where(LEDGER_TAKING.ENTRY.eq(LEDGER_ENTRY.ID))));
        return database.select(
                        LEDGER_ENTRY.PARTY_KIND,
                        LEDGER_ENTRY.PARTY,
                        PERSON.NAME,
                        ENTRY_ORG,
                        ORG_UNIT.NAME,
                        LEDGER_ENTRY.EDITION,
                        LEDGER_ENTRY.PERIOD_FROM,
                        LEDGER_ENTRY.FREE_FROM,
                        LEDGER_ENTRY.HELD,
                        LEDGER_ENTRY.ID,
                        rest,
                        carried,
                        LEDGER_ENTRY.BEYOND_CAP)
                .from(LEDGER_ENTRY)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(LEDGER_ENTRY.PERSON))
                .join(ORG_UNIT)
                .on(ORG_UNIT.ID.eq(ENTRY_ORG))
                .where(LEDGER_ENTRY.PACK.eq(pack), LEDGER_ENTRY.LEDGER.eq(ledger))
                .and(LEDGER_ENTRY.PERIOD_FROM.le(upTo))
                .and(whose)
                .and(rest.ne(BigDecimal.ZERO))
                .orderBy(
                        ORG_UNIT.NAME,
                        PERSON.SORT_KEY,
                        LEDGER_ENTRY.PARTY,
                        LEDGER_ENTRY.PERIOD_FROM,
                        LEDGER_ENTRY.AT,
                        LEDGER_ENTRY.ENTERED_AT,
                        LEDGER_ENTRY.ID)
                .fetch(row -> new OpenEntry(
                        new Party(Party.Kind.of(row.value1()), row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        new Reckoning.Open(row.value10(), row.value11(), row.value12(), row.value13())));
    }

    /** Accounts of whoever is in sight, or the reader's own. */
    static Condition whose(Sight sight, UUID own) {
        return sight.of(ENTRY_ORG).or(own == null ? DSL.falseCondition() : LEDGER_ENTRY.PERSON.eq(own));
    }

    static Condition own(UUID person) {
        return person == null ? DSL.falseCondition() : LEDGER_ENTRY.PERSON.eq(person);
    }

    /** A period of a ledger with what was entered in it. */
    record PeriodSum(String pack, String ledger, String edition, LocalDate from, int entries, int accounts, int open) {}

    /** The latest period first; {@code open} counts the entries that no close has settled. */
    List<PeriodSum> periods(Condition whose) {
        return database.select(
                        LEDGER_ENTRY.PACK,
                        LEDGER_ENTRY.LEDGER,
                        DSL.max(LEDGER_ENTRY.EDITION),
                        LEDGER_ENTRY.PERIOD_FROM,
                        DSL.count(),
                        DSL.countDistinct(LEDGER_ENTRY.PARTY),
                        DSL.count()
                                .filterWhere(DSL.notExists(DSL.selectOne()
                                        .from(LEDGER_TAKING)
                                        .where(LEDGER_TAKING.ENTRY.eq(LEDGER_ENTRY.ID)))))
                .from(LEDGER_ENTRY)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(LEDGER_ENTRY.PERSON))
                .where(whose)
                .groupBy(LEDGER_ENTRY.PACK, LEDGER_ENTRY.LEDGER, LEDGER_ENTRY.PERIOD_FROM)
                .orderBy(LEDGER_ENTRY.PERIOD_FROM.desc(), LEDGER_ENTRY.PACK, LEDGER_ENTRY.LEDGER)
                .limit(MOST)
                .fetch(row -> new PeriodSum(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    /** An entry as its account shows it. */
    record Line(
            UUID id,
            String kind,
            String edition,
            String rule,
            String clause,
            UUID stream,
            LocalDate period,
            Instant at,
            Instant enteredAt,
            BigDecimal amount,
            String unit,
            BigDecimal settled,
            boolean waiting) {}

    /** One party's entries in a ledger, latest first. */
    List<Line> lines(String pack, String ledger, UUID party, Instant now, Sight sight, UUID own) {
        Field<BigDecimal> gone = LedgerTable.gone();
        return database.select(LEDGER_ENTRY.fields())
                .select(gone)
                .from(LEDGER_ENTRY)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(LEDGER_ENTRY.PERSON))
                .where(LEDGER_ENTRY.PACK.eq(pack), LEDGER_ENTRY.LEDGER.eq(ledger), LEDGER_ENTRY.PARTY.eq(party))
                .and(whose(sight, own))
                .orderBy(LEDGER_ENTRY.PERIOD_FROM.desc(), LEDGER_ENTRY.AT.desc(), LEDGER_ENTRY.ID.desc())
                .limit(MOST)
                .fetch(row -> new Line(
                        row.get(LEDGER_ENTRY.ID),
                        row.get(LEDGER_ENTRY.KIND),
                        row.get(LEDGER_ENTRY.EDITION),
                        row.get(LEDGER_ENTRY.RULE),
                        row.get(LEDGER_ENTRY.CLAUSE),
                        row.get(LEDGER_ENTRY.STREAM),
                        row.get(LEDGER_ENTRY.PERIOD_FROM),
                        row.get(LEDGER_ENTRY.AT),
                        row.get(LEDGER_ENTRY.ENTERED_AT),
                        row.get(LEDGER_ENTRY.AMOUNT),
                        row.get(LEDGER_ENTRY.UNIT),
                        row.get(gone),
                        row.get(LEDGER_ENTRY.HELD)
                                || row.get(LEDGER_ENTRY.FREE_FROM) != null
                                        && row.get(LEDGER_ENTRY.FREE_FROM).isAfter(now)));
    }

    /** What was posted for a period in sight, by unit and name; where {@code party} is not null, that one's of all periods, latest first. */
    List<Posted> posted(String pack, String ledger, LocalDate period, UUID party, Sight sight, UUID own) {
        Field<UUID> org = DSL.coalesce(PERSON.UNIT, LEDGER_POSTING.ORG);
        Condition which = LEDGER_POSTING.PACK.eq(pack).and(LEDGER_POSTING.LEDGER.eq(ledger));
        which = period == null ? which : which.and(LEDGER_POSTING.PERIOD_FROM.eq(period));
        which = party == null ? which : which.and(LEDGER_POSTING.PARTY.eq(party));
        Condition seen = sight.of(org).or(own == null ? DSL.falseCondition() : LEDGER_POSTING.PERSON.eq(own));
        return database.select(LEDGER_POSTING.fields())
                .select(PERSON.NAME, ORG_UNIT.NAME)
                .from(LEDGER_POSTING)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(LEDGER_POSTING.PERSON))
                .join(ORG_UNIT)
                .on(ORG_UNIT.ID.eq(org))
                .where(which, seen)
                .orderBy(LEDGER_POSTING.PERIOD_FROM.desc(), ORG_UNIT.NAME.asc(), PERSON.SORT_KEY.asc())
                .fetch(row -> new Posted(
                        new Party(Party.Kind.of(row.get(LEDGER_POSTING.PARTY_KIND)), row.get(LEDGER_POSTING.PARTY)),
                        row.get(PERSON.NAME),
                        row.get(ORG_UNIT.NAME),
                        row.get(LEDGER_POSTING.EDITION),
                        row.get(LEDGER_POSTING.CLAUSE),
                        row.get(LEDGER_POSTING.PERIOD_FROM),
                        row.get(LEDGER_POSTING.UNIT),
                        new Reckoning.Result(
                                row.get(LEDGER_POSTING.CARRIED),
                                row.get(LEDGER_POSTING.ENTERED),
                                row.get(LEDGER_POSTING.CAP),
                                row.get(LEDGER_POSTING.TAKEN),
                                row.get(LEDGER_POSTING.DROPPED),
                                row.get(LEDGER_POSTING.REST),
                                List.of())));
    }

    /** What a close took from one account. */
    record Posted(
            Party party,
            String name,
            String orgName,
            String edition,
            String clause,
            LocalDate period,
            String unit,
            Reckoning.Result result) {}
}
