package org.sanbao.obligations.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sanbao.journal.Recorded;
import org.sanbao.regulation.reading.Missing;
import org.sanbao.regulation.rules.ObligationRule;

/** Whether an obligation is met, late, late after all or not late after all; and what follows from that. */
final class Verdicts {

    private final Clocks clocks;
    private final Parties parties;
    private final Raising raising;
    private final Steps steps;
    private final Finding finding;

    /** Tells the rules what was found out. */
    interface Finding {
        void found(CaseFile file, Obligation obligation, String type, Instant at, Map<String, Object> attributes);
    }

    Verdicts(Clocks clocks, Parties parties, Raising raising, Steps steps, Finding finding) {
        this.clocks = clocks;
        this.parties = parties;
        this.raising = raising;
        this.steps = steps;
        this.finding = finding;
    }

    /** A deed counted: perhaps all is done now, or was done earlier than known. */
    void done(CaseFile file, Obligation obligation, ObligationRule rule, Recorded row) {
        Instant met = Meeting.metAt(rule.must(), obligation);
        if (met == null) {
            return;
        }
        boolean first = obligation.isOpen();
        obligation.met(met);
        boolean late = obligation.due() != null && met.isAfter(obligation.due());
        if (!late) {
            withdraw(file, obligation, row.n(), row.recorded());
        } else if (obligation.breached() == null) {
            breach(file, obligation, rule, obligation.due(), row.recorded());
        }
        if (first) {
            steps.follow(file, following(obligation, "then", met, row.recorded(), Cause.of(row)), rule.then());
            finding.found(file, obligation, "obligation.met", row.recorded(), facts(obligation, Map.of("late", late)));
        }
    }

    void breach(CaseFile file, Obligation obligation, ObligationRule rule, Instant at, Instant now) {
        obligation.breached(at, parties.holder(obligation.owner(), at));
        Cause cause = obligation.identity().cause();
        steps.follow(file, following(obligation, "else", at, now, cause), rule.otherwise());
        finding.found(file, obligation, "obligation.breached", at, facts(obligation, Map.of("late_minutes", 0L)));
    }

    /** Reckoned anew on the same calendar, after a pause or a changed date. */
    void again(CaseFile file, Obligation obligation, ObligationRule rule, Instant now) {
        var reading = clocks.reading(obligation, file);
        try {
            reclock(file, obligation, rule, clocks.again(rule, obligation.clock(), reading, file.pauses()), now);
        } catch (Missing absent) {
            raising.undecided(file, rule, reading, absent.attribute(), now);
        }
    }

    /** The deadline moved, perhaps past a breach that was drawn already, perhaps before a deed. */
    void reclock(CaseFile file, Obligation obligation, ObligationRule rule, Obligation.Clock clock, Instant now) {
        obligation.reckoned(clock);
        if (obligation.state() == Obligation.State.CANCELLED || obligation.state() == Obligation.State.WAIVED) {
            return;
        }
        Instant due = clock.due();
        Instant judged = obligation.met() == null ? now : obligation.met();
        boolean late = due != null && (obligation.met() == null ? due.isBefore(now) : judged.isAfter(due));
        if (!late) {
            withdraw(
                    file, obligation, (int) Duration.between(Instant.EPOCH, now).toMinutes(), now);
        } else if (obligation.breached() == null) {
            breach(file, obligation, rule, due, now);
        } else if (!obligation.breached().equals(due)) {
            obligation.breached(due, parties.holder(obligation.owner(), due));
        }
    }

    /** A breach that was none: its marks and unconfirmed charges go, messages cannot. */
    private void withdraw(CaseFile file, Obligation obligation, int n, Instant at) {
        if (obligation.breached() != null) {
            Instant breached = obligation.breached();
            obligation.withdrawn();
            steps.forget(file, obligation, "else");
            note(file, obligation, "withdrawn", n, at, Map.of("breached", breached.toString()));
        }
    }

    static void note(
            CaseFile file, Obligation obligation, String kind, int n, Instant at, Map<String, Object> arguments) {
        file.take(new Taken(
                obligation.key().toString(),
                obligation.id(),
                obligation.rule(),
                obligation.identity().clause(),
                kind,
                kind,
                0,
                n,
                at,
                file.stream(),
                file.unit(),
                arguments));
    }

    private static Steps.Following following(
            Obligation obligation, String list, Instant base, Instant now, Cause event) {
        return new Steps.Following(
                obligation.key().toString(),
                obligation,
                obligation.rule(),
                obligation.identity().clause(),
                list,
                base,
                now,
                obligation.identity().depth(),
                obligation.identity().cause(),
                event);
    }

    private static Map<String, Object> facts(Obligation obligation, Map<String, Object> more) {
        var attributes = new HashMap<String, Object>(more);
        attributes.put("rule", obligation.rule().rule());
        UUID holder = obligation.life().breachedBy() == null
                ? obligation.owner().person()
                : obligation.life().breachedBy();
        if (holder != null) {
            attributes.put("holder", holder.toString());
        }
        return attributes;
    }
}
