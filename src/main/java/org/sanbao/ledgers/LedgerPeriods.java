package org.sanbao.ledgers;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.sanbao.regulation.rules.LedgerRule;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The periods of ledgers: looked at, reckoned without being closed, and closed. Whoever may neither read charges nor close sees the own
 * account alone.
 */
@Component
@Transactional
public class LedgerPeriods {

    private static final String CLOSE = "ledger.close";
    private static final String READ = "charge.read";

    private final AccountQueries queries;
    private final Closing closing;
    private final Closes closes;
    private final BusinessClock clock;

    LedgerPeriods(AccountQueries queries, Closing closing, Closes closes, BusinessClock clock) {
        this.queries = queries;
        this.closing = closing;
        this.closes = closes;
        this.clock = clock;
    }

    /** The periods in which something was entered that the reader may see, latest first. */
    @Transactional(readOnly = true)
    List<AccountQueries.PeriodSum> all(Actor reader) {
        return queries.periods(seen(reader));
    }

    /** One account's entries, latest first, and what was taken of them. */
    @Transactional(readOnly = true)
    OneAccount account(String pack, String ledger, UUID party, Actor reader) {
        Sight sight = reads(reader) ? reader.sight() : Sight.units(java.util.Set.of());
        return new OneAccount(
                queries.lines(pack, ledger, party, clock.instant(), sight, reader.person()),
                queries.posted(pack, ledger, null, party, sight, reader.person()).stream()
                        .map(each -> new Taken(each.period(), each.unit(), line(each)))
                        .toList());
    }

    record OneAccount(List<AccountQueries.Line> entries, List<Taken> closed) {}

    /** What the close of one period took. */
    record Taken(LocalDate period, String unit, Sheet.Line sums) {}

    /** What a close of the period would take now, with these figures told, and what was taken already. Changes nothing. */
    @Transactional(readOnly = true)
    Sheet sheet(String pack, String ledger, LocalDate period, Map<UUID, Map<String, BigDecimal>> told, Actor reader) {
        Instant now = clock.instant();
        List<Closing.Due> due = closing.due(pack, ledger, period, told, seen(reader), now);
        return sheet(pack, ledger, period, due, reader, now);
    }

    /**
     * Closes the period for all accounts in sight that it is not closed for yet. Given again it takes nothing more.
     *
     * @param told  figures by party and attribute, of everybody whose cap reads any
     * @param total what the reckoning looked at before would take
     * @throws PeriodNotOver      while it lasts
     * @throws EarlierPeriodOpen  if an account has an earlier one to close
     * @throws AccountAboveItsCap where the ledger lets nothing stand above it
     * @throws LedgerHasMoved     if another sum would be taken than {@code total}
     */
    Sheet close(
            String pack,
            String ledger,
            LocalDate period,
            Map<UUID, Map<String, BigDecimal>> told,
            BigDecimal total,
            Actor by) {
        by.demand(CLOSE);
        closes.lock();
        Instant now = clock.instant();
        Condition whose = AccountQueries.whose(by.sight(), null);
        List<Closing.Due> due = closing.due(pack, ledger, period, told, whose, now);
        due.forEach(each -> require(each, period, now));
        BigDecimal sum = taken(due);
        if (!due.isEmpty() && sum.compareTo(total) != 0) {
            throw new LedgerHasMoved(sum.toPlainString());
        }
        if (!due.isEmpty()) {
            UUID close = closes.begin(pack, ledger, period, by, now);
            due.forEach(each -> closes.post(close, each, by));
        }
        return sheet(pack, ledger, period, List.of(), by, now);
    }

    private static void require(Closing.Due due, LocalDate period, Instant now) {
        if (!due.period().startsOn().equals(period)) {
            throw new InvalidInput("period", "malformed");
        }
        if (!due.isOver(now)) {
            throw new PeriodNotOver(due.period().endsOn());
        }
        if (due.earlier() != null) {
            throw new EarlierPeriodOpen(due.earlier());
        }
        if (due.result() == null) {
            throw new InvalidInput("figures." + due.party().id(), "not-blank");
        }
        if (due.rule().over() == LedgerRule.Over.REFUSE && due.isAboveCap()) {
            throw new AccountAboveItsCap(
                    Objects.toString(due.name(), due.orgName()),
                    due.result().cap().toPlainString());
        }
    }

    private static BigDecimal taken(List<Closing.Due> due) {
        return due.stream().map(each -> each.result().taken()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Sheet sheet(
            String pack, String ledger, LocalDate period, List<Closing.Due> due, Actor reader, Instant now) {
        Sight sight = reads(reader) ? reader.sight() : Sight.units(java.util.Set.of());
        List<AccountQueries.Posted> posted = queries.posted(pack, ledger, period, null, sight, reader.person());
        var lines = new ArrayList<Sheet.Line>();
        due.forEach(each -> lines.add(line(each)));
        posted.forEach(each -> lines.add(line(each)));
        Closing.Due any = due.isEmpty() ? null : due.getFirst();
        boolean decided = due.stream().allMatch(each -> each.result() != null);
        return new Sheet(
                pack,
                ledger,
                any != null
                        ? any.rule().ref().edition()
                        : posted.isEmpty() ? null : posted.getFirst().edition(),
                any != null
                        ? any.rule().head().clause()
                        : posted.isEmpty() ? null : posted.getFirst().clause(),
                any != null
                        ? any.rule().unit()
                        : posted.isEmpty() ? null : posted.getFirst().unit(),
                period,
                any == null ? null : any.period().endsOn(),
                !due.isEmpty() && due.stream().allMatch(each -> each.isOver(now)),
                any == null ? List.of() : List.copyOf(Told.asked(any.rule())),
                lines,
                decided ? taken(due) : null);
    }

    private static Sheet.Line line(Closing.Due due) {
        Reckoning.Result result = due.result();
        return new Sheet.Line(
                due.party().id(),
                due.party().code(),
                due.name(),
                due.orgName(),
                result == null ? null : result.carried(),
                result == null ? null : result.entered(),
                result == null ? null : result.cap(),
                result == null ? null : result.taken(),
                result == null ? null : result.dropped(),
                result == null ? null : result.rest(),
                due.waiting(),
                due.figures(),
                due.missing(),
                false);
    }

    private static Sheet.Line line(AccountQueries.Posted posted) {
        Reckoning.Result result = posted.result();
        return new Sheet.Line(
                posted.party().id(),
                posted.party().code(),
                posted.name(),
                posted.orgName(),
                result.carried(),
                result.entered(),
                result.cap(),
                result.taken(),
                result.dropped(),
                result.rest(),
                BigDecimal.ZERO,
                Map.of(),
                null,
                true);
    }

    private static boolean reads(Actor reader) {
        return reader.may(READ) || reader.may(CLOSE);
    }

    private static Condition seen(Actor reader) {
        return reads(reader)
                ? AccountQueries.whose(reader.sight(), reader.person())
                : AccountQueries.own(reader.person());
    }
}
