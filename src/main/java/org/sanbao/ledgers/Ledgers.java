package org.sanbao.ledgers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbao.calendar.Period;
import org.sanbao.journal.Changes;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.ledgers.vocabulary.LedgerEvent;
import org.sanbao.regulation.rules.LedgerRule;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Money;
import org.sanbao.shared.Sight;
import org.sanbao.tables.tables.records.LedgerEntryRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Entries in accounts. An entry belongs to the period of what it is for, or to the running one where its account was closed for that period. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Ledgers {

    static final String KIND = "ledger";
    static final int SCALE = 2;

    private static final Sight ALL = Sight.everything("what a clause has entered, or takes back");

    private final LedgerTable table;
    private final AccountPeriods periods;
    private final Journal journal;
    private final Changes changes;
    private final BusinessClock clock;

    Ledgers(LedgerTable table, AccountPeriods periods, Journal journal, Changes changes, BusinessClock clock) {
        this.table = table;
        this.periods = periods;
        this.journal = journal;
        this.changes = changes;
        this.clock = clock;
    }

    /** Enters a mark, or a confirmed charge; nothing where that was done before. */
    public void enter(Entering entering, LedgerEvent.Kind kind, Actor by) {
        UUID unit = periods.unit(entering.party(), entering.unit());
        var entry = new LedgerEntryRecord();
        entry.setId(Ids.next());
        entry.setPack(entering.ledger().ref().pack());
        entry.setLedger(entering.ledger().id());
        entry.setEdition(entering.rule().edition());
        entry.setClause(entering.clause());
        entry.setRule(entering.rule().rule());
        entry.setPartyKind(entering.party().code());
        entry.setParty(entering.party().id());
        entry.setPerson(entering.party().person());
        entry.setOrg(unit);
        entry.setKind(kind.name().toLowerCase(java.util.Locale.ROOT));
        entry.setAmount(entering.amount().setScale(SCALE, RoundingMode.HALF_UP));
        entry.setUnit(entering.ledger().unit());
        entry.setPeriodFrom(period(entering, unit));
        entry.setAt(entering.at());
        entry.setEnteredAt(clock.instant());
        entry.setSource(entering.source());
        entry.setOrigin(entering.origin());
        entry.setObligation(entering.obligation());
        entry.setStream(entering.stream());
        entry.setBeyondCap(entering.beyondCap());
        entry.setFreeFrom(entering.freeFrom());
        if (table.insert(entry)) {
            tell(entry, kind, entering.at(), by);
        }
    }

    private LocalDate period(Entering entering, UUID unit) {
        LedgerRule ledger = entering.ledger();
        Period period = open(ledger, entering.party(), unit, entering.at());
        for (int i = 0; i < entering.ahead(); i++) {
            period = periods.holding(ledger, unit, period.to());
        }
        return period.startsOn();
    }

    private Period open(LedgerRule ledger, Party party, UUID unit, Instant at) {
        Period period = periods.holding(ledger, unit, at);
        LocalDate closed = table.closedUpTo(Account.of(ledger, party));
        return closed == null || closed.isBefore(period.startsOn())
                ? period
                : periods.holding(ledger, unit, clock.instant());
    }

    /** While something is contested no close takes what came from it. */
    public void hold(String origin, boolean held) {
        table.hold(origin, held);
    }

    /**
     * Lowers what came from one thing to another sum, part by part, by counter-entries; zero takes all of it back. Once lowered so far, it
     * stays so: the same again enters nothing.
     */
    public void lower(String origin, BigDecimal to, LedgerRule ledger, Actor by) {
        List<LedgerEntryRecord> parts = table.of(origin, ALL).stream()
                .filter(each -> each.getCounters() == null)
                .toList();
        BigDecimal all = parts.stream().map(LedgerEntryRecord::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = to;
        for (int i = 0; i < parts.size(); i++) {
            LedgerEntryRecord part = parts.get(i);
            BigDecimal share = i == parts.size() - 1
                    ? left
                    : to.multiply(part.getAmount()).divide(all, SCALE, RoundingMode.HALF_UP);
            left = left.subtract(share);
            counter(part, share, ledger, by);
        }
    }

    /** The marks of a breach that turned out to be none. */
    void takeBack(UUID obligation, java.util.function.Function<LedgerEntryRecord, LedgerRule> rules, Actor by) {
        for (LedgerEntryRecord mark : table.marks(obligation, ALL)) {
            counter(mark, BigDecimal.ZERO, rules.apply(mark), by);
        }
    }

    private void counter(LedgerEntryRecord of, BigDecimal to, LedgerRule ledger, Actor by) {
        BigDecimal change = to.subtract(of.getAmount().add(table.countered(of)));
        if (change.signum() == 0) {
            return;
        }
        Party party = new Party(Party.Kind.of(of.getPartyKind()), of.getParty());
        LedgerEntryRecord entry = of.copy();
        entry.setId(Ids.next());
        entry.setKind("counter");
        entry.setCounters(of.getId());
        entry.setAmount(change);
        entry.setPeriodFrom(
                later(of, open(ledger, party, of.getOrg(), of.getAt()).startsOn()));
        entry.setEnteredAt(clock.instant());
        entry.setSource(of.getSource() + "#" + entry.getId());
        entry.setFreeFrom(null);
        entry.setHeld(false);
        table.insert(entry);
        tell(entry, LedgerEvent.Kind.COUNTER, of.getAt(), by);
    }

    /** An instalment still to come is countered where it stands. */
    private static LocalDate later(LedgerEntryRecord of, LocalDate open) {
        return of.getPeriodFrom().isAfter(open) ? of.getPeriodFrom() : open;
    }

    private void tell(LedgerEntryRecord entry, LedgerEvent.Kind kind, Instant at, Actor by) {
        boolean points = entry.getUnit().equals("points");
        var entered = new LedgerEvent.Entered(
                entry.getPack(),
                entry.getLedger(),
                kind,
                points ? entry.getAmount().doubleValue() : null,
                points ? null : Money.of(entry.getAmount(), entry.getUnit()));
        UUID stream = entry.getPartyKind().equals("dealer") ? entry.getStream() : entry.getParty();
        journal.append(Entry.of(stream, by, entered).at(at).about(entry.getPartyKind(), entry.getParty()));
        changes.note(by, KIND, entry.getId(), entry.getOrg());
    }
}
