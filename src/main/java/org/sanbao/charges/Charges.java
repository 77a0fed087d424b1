package org.sanbao.charges;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanbao.calendar.Deadlines;
import org.sanbao.calendar.Length;
import org.sanbao.charges.vocabulary.ChargeEvent;
import org.sanbao.obligations.WorkingHours;
import org.sanbao.regulation.rules.ChargeRule;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Money;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.tables.tables.records.ChargeRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with the charges clauses propose. Whoever holds the post the rule names decides; whom it is put to may contest it, or agree
 * to a voluntary one.
 */
@Component
@Transactional
public class Charges {

    private final ChargeTable table;
    private final ChargeRules rules;
    private final ChargeTold told;
    private final Deciders deciders;
    private final Posting posting;
    private final Proofs proofs;
    private final WorkingHours hours;
    private final BusinessClock clock;

    Charges(
            ChargeTable table,
            ChargeRules rules,
            ChargeTold told,
            Deciders deciders,
            Posting posting,
            Proofs proofs,
            WorkingHours hours,
            BusinessClock clock) {
        this.table = table;
        this.rules = rules;
        this.told = told;
        this.deciders = deciders;
        this.posting = posting;
        this.proofs = proofs;
        this.hours = hours;
        this.clock = clock;
    }

    /**
     * Confirms a proposal, with the amount or measure where the rule leaves it to a person.
     *
     * @throws NobodyDecidesTheirOwn for whom it is put to
     * @throws NotAllowed            for who does not hold the post the rule names
     * @throws ProofIsMissing        while a paper the rule wants is not in the case
     * @throws ChargeIsSettled       if it is no proposal any more
     */
    void confirm(Actor by, UUID id, Decision decision) {
        ChargeRecord charge = decided(by, id, ChargeState.PROPOSED);
        ChargeRule rule = rules.of(charge);
        decision.fix(charge, rule);
        proofs.require(charge, rule);
        Instant now = clock.instant();
        ChargeState.CONFIRMED.give(charge);
        charge.setDecidedAt(now);
        charge.setDecidedBy(by.person());
        charge.setAppealUntil(appealUntil(charge, now));
        charge.update();
        replace(charge, rule, by);
        if (!rule.voluntary()) {
            posting.enter(charge, rule, by);
        }
        told.tell(
                charge,
                new ChargeEvent.Confirmed(name(charge), money(charge), points(charge), charge.getMeasure()),
                by);
    }

    private Instant appealUntil(ChargeRecord charge, Instant now) {
        return charge.getAppeal() == null || charge.getPerson() == null
                ? null
                : new Deadlines(hours.calendar(charge.getOrg(), now)).within(now, Length.parse(charge.getAppeal()));
    }

    /** What it replaces is not charged beside it. */
    private void replace(ChargeRecord charge, ChargeRule rule, Actor by) {
        for (ChargeRecord each :
                rule.replaces().isEmpty() ? List.<ChargeRecord>of() : table.beside(charge, rule.replaces())) {
            switch (ChargeState.of(each)) {
                case PROPOSED -> told.drop(each, ChargeEvent.Why.REPLACED, by);
                case CONFIRMED, APPEALED -> lift(each, by);
                default -> {}
            }
        }
    }

    /** Drops a proposal, with a reason that whom it was put to may read. */
    void drop(Actor by, UUID id, String reason) {
        String why = reason("reason", reason);
        ChargeRecord charge = decided(by, id, ChargeState.PROPOSED);
        charge.setReason(why);
        told.drop(charge, ChargeEvent.Why.DROPPED, by);
    }

    /**
     * Contests a confirmed charge; until it is looked at again no close takes anything of it.
     *
     * @throws AppealTermIsOver after the term, or where there is none
     */
    void appeal(Actor by, UUID id, String reason) {
        String why = reason("reason", reason);
        ChargeRecord charge = own(by, id);
        Instant now = clock.instant();
        if (charge.getAppealUntil() == null
                || charge.getAppealUntil().isBefore(now)
                || charge.getReviewedAt() != null) {
            throw new AppealTermIsOver(charge.getAppealUntil());
        }
        ChargeState.APPEALED.give(charge);
        charge.setAppealedAt(now);
        charge.setAppealReason(why);
        charge.update();
        posting.hold(charge, true);
        told.tell(charge, new ChargeEvent.Appealed(name(charge)), by);
    }

    /** Whom a voluntary charge is put to agrees; only then it is entered. */
    void agree(Actor by, UUID id) {
        ChargeRecord charge = own(by, id);
        ChargeRule rule = rules.of(charge);
        if (!rule.voluntary() || charge.getAgreedAt() != null) {
            throw new ChargeIsSettled(charge.getState());
        }
        charge.setAgreedAt(clock.instant());
        charge.update();
        posting.enter(charge, rule, by);
        told.tell(charge, new ChargeEvent.Agreed(name(charge)), by);
    }

    private ChargeRecord own(Actor by, UUID id) {
        ChargeRecord charge = visible(by, id);
        if (by.person() == null || !by.person().equals(charge.getPerson())) {
            throw new NotAllowed("charge.appeal");
        }
        return in(ChargeState.CONFIRMED, charge);
    }

    /**
     * Looks at a contested charge again, with an answer.
     *
     * @param amount what is charged from now on where it is reduced; else null
     */
    void review(Actor by, UUID id, ChargeEvent.Outcome outcome, BigDecimal amount, String answer) {
        String why = reason("answer", answer);
        ChargeRecord charge = decided(by, id, ChargeState.APPEALED);
        charge.setReviewedAt(clock.instant());
        charge.setReviewedBy(by.person());
        charge.setAnswer(why);
        posting.hold(charge, false);
        switch (outcome) {
            case UPHELD -> ChargeState.CONFIRMED.give(charge);
            case REDUCED -> {
                ChargeState.CONFIRMED.give(charge);
                reduce(charge, amount, by);
            }
            case LIFTED -> {
                ChargeState.LIFTED.give(charge);
                posting.lower(charge, BigDecimal.ZERO, by);
            }
        }
        charge.update();
        told.tell(charge, new ChargeEvent.Reviewed(name(charge), outcome, money(charge), points(charge)), by);
    }

    private void reduce(ChargeRecord charge, BigDecimal amount, Actor by) {
        if (amount == null
                || charge.getAmount() == null
                || amount.signum() < 0
                || amount.compareTo(charge.getAmount()) >= 0) {
            throw new InvalidInput("amount", "out-of-bounds");
        }
        BigDecimal to = amount.setScale(2, RoundingMode.HALF_UP);
        posting.lower(charge, to, by);
        charge.setAmount(to);
    }

    /** Takes a confirmed charge back, with a reason: what was entered is countered, never changed. */
    void lift(Actor by, UUID id, String reason) {
        String why = reason("reason", reason);
        ChargeRecord charge = decided(by, id, ChargeState.CONFIRMED);
        charge.setReason(why);
        lift(charge, by);
    }

    private void lift(ChargeRecord charge, Actor by) {
        posting.hold(charge, false);
        posting.lower(charge, BigDecimal.ZERO, by);
        ChargeState.LIFTED.give(charge);
        charge.setReviewedAt(clock.instant());
        charge.setReviewedBy(by.person());
        charge.update();
        told.tell(
                charge,
                new ChargeEvent.Reviewed(name(charge), ChargeEvent.Outcome.LIFTED, money(charge), points(charge)),
                by);
    }

    /** Locked, in that state, and for this actor to decide. */
    private ChargeRecord decided(Actor by, UUID id, ChargeState state) {
        ChargeRecord charge = visible(by, id);
        boolean concerned = table.ofConsequence(charge.getConsequence()).stream()
                .anyMatch(each -> each.getPerson() != null && each.getPerson().equals(by.person()));
        if (concerned) {
            throw new NobodyDecidesTheirOwn(charge.getClause());
        }
        if (!deciders.of(charge, clock.instant()).contains(by.person())) {
            throw new NotAllowed("charge.confirm");
        }
        return in(state, charge);
    }

    private static ChargeRecord in(ChargeState state, ChargeRecord charge) {
        if (ChargeState.of(charge) != state) {
            throw new ChargeIsSettled(charge.getState());
        }
        return charge;
    }

    private ChargeRecord visible(Actor by, UUID id) {
        return seen(by, table.lock(id).orElseThrow(NotVisible::new));
    }

    /** The own one, one of a unit in sight with the capability, or one to decide. */
    ChargeRecord seen(Actor reader, ChargeRecord charge) {
        boolean own = reader.person() != null && reader.person().equals(charge.getPerson());
        if (own || deciders.of(charge, clock.instant()).contains(reader.person())) {
            return charge;
        }
        if (!reader.sight().covers(charge.getOrg())) {
            throw new NotVisible();
        }
        reader.demand(ChargeTable.READ);
        return charge;
    }

    private static String reason(String field, String text) {
        String why = Written.lines(text);
        if (why == null) {
            throw new InvalidInput(field, "not-blank");
        }
        return why;
    }

    private static String name(ChargeRecord charge) {
        return charge.getPack() + "/" + charge.getRule();
    }

    static Money money(ChargeRecord charge) {
        return charge.getAmount() == null || Set.of("points", "measure").contains(charge.getUnit())
                ? null
                : Money.of(charge.getAmount(), charge.getUnit());
    }

    private static Double points(ChargeRecord charge) {
        return charge.getAmount() != null && charge.getUnit().equals("points")
                ? charge.getAmount().doubleValue()
                : null;
    }
}
