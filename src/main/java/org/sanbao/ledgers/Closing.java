package org.sanbao.ledgers;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.calendar.Period;
import org.sanbao.regulation.reading.Known;
import org.sanbao.regulation.rules.LedgerRule;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.Rulebook;
import org.springframework.stereotype.Component;

/** Reckons what the close of a period takes, account by account, without taking it. */
@Component
class Closing {

    private final AccountQueries queries;
    private final LedgerTable table;
    private final AccountPeriods periods;
    private final Rulebook rules;

    Closing(AccountQueries queries, LedgerTable table, AccountPeriods periods, Rulebook rules) {
        this.queries = queries;
        this.table = table;
        this.periods = periods;
        this.rules = rules;
    }

    /**
     * An account on the point of being closed.
     *
     * @param result  null where the cap lacks a figure
     * @param earlier an earlier period that must be closed first, or null
     */
    record Due(
            Party party,
            String name,
            UUID org,
            String orgName,
            LedgerRule rule,
            Period period,
            BigDecimal waiting,
            Map<String, BigDecimal> figures,
            Reckoning.Result result,
            String missing,
            LocalDate earlier) {

        boolean isOver(Instant now) {
            return !period.to().isAfter(now);
        }

        /** More weighs on it than the cap lets. */
        boolean isAboveCap() {
            return result.cap() != null && result.rest().signum() > 0;
        }
    }

    /**
     * Accounts with something to settle in the period that are not closed for it yet.
     *
     * @param told figures by party, then attribute
     */
    List<Due> due(
            String pack,
            String ledger,
            LocalDate period,
            Map<UUID, Map<String, BigDecimal>> told,
            org.jooq.Condition whose,
            Instant now) {
        var byParty = new LinkedHashMap<Party, List<AccountQueries.OpenEntry>>();
        queries.open(pack, ledger, period, whose)
                .forEach(each -> byParty.computeIfAbsent(each.party(), ignored -> new ArrayList<>())
                        .add(each));
        var due = new ArrayList<Due>();
        byParty.forEach((party, entries) -> {
            LocalDate closed = table.closedUpTo(new Account(pack, ledger, party));
            if (closed == null || closed.isBefore(period)) {
                due.add(due(new RuleRef(entries.getLast().edition(), ledger), entries, period, closed, told, now));
            }
        });
        return due;
    }

    private Due due(
            RuleRef entered,
            List<AccountQueries.OpenEntry> entries,
            LocalDate from,
            LocalDate closed,
            Map<UUID, Map<String, BigDecimal>> told,
            Instant now) {
        AccountQueries.OpenEntry any = entries.getLast();
        Period period = periods.beginning(rule(entered), any.org(), from, now);
        LedgerRule rule = inForce(entered, any.org(), period);
        List<AccountQueries.OpenEntry> free =
                entries.stream().filter(each -> each.isFree(now)).toList();
        List<Reckoning.Open> open =
                free.stream().map(AccountQueries.OpenEntry::open).toList();
        Map<String, BigDecimal> figures = told.getOrDefault(any.party().id(), Map.of());
        boolean weighs = open.stream().anyMatch(each -> each.rest().signum() > 0);
        Known<BigDecimal> cap = weighs ? new Told(rule.unit(), figures).cap(rule) : Known.of(null);
        return new Due(
                any.party(),
                any.name(),
                any.org(),
                any.orgName(),
                rule,
                period,
                waiting(entries, now),
                figures,
                cap.isDecided() ? Reckoning.of(open, cap.value(), rule.over()) : null,
                cap.missing(),
                earlier(free, from, closed));
    }

    private LedgerRule rule(RuleRef ref) {
        return (LedgerRule) rules.rule(ref).orElseThrow();
    }

    /** The cap that counts is the one in force at the end of the period; the one entered under where the ledger is gone since. */
    private LedgerRule inForce(RuleRef entered, UUID unit, Period period) {
        return rules.inForce(unit, null, period.to().minusMillis(1))
                .find(LedgerRule.class, entered.key())
                .orElseGet(() -> rule(entered));
    }

    private static BigDecimal waiting(List<AccountQueries.OpenEntry> entries, Instant now) {
        return entries.stream()
                .filter(each -> !each.isFree(now))
                .map(each -> each.open().rest())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static LocalDate earlier(List<AccountQueries.OpenEntry> entries, LocalDate from, LocalDate closed) {
        return entries.stream()
                .filter(each -> !each.open().carried() && each.period().isBefore(from))
                .map(AccountQueries.OpenEntry::period)
                .filter(each -> closed == null || closed.isBefore(each))
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
