package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sanbao.journal.Recorded;
import org.sanbao.regulation.reading.Missing;
import org.sanbao.regulation.rules.Deadline;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.Party;

/** How an obligation lives on its own clock: moved with its calendar, warned of, breached, limited by an event, cancelled, looked at again. */
final class Life {

    private final World world;
    private final Clocks clocks;
    private final Parties parties;
    private final Verdicts verdicts;

    Life(World world, Clocks clocks, Parties parties, Verdicts verdicts) {
        this.world = world;
        this.clocks = clocks;
        this.parties = parties;
        this.verdicts = verdicts;
    }

    /** What an obligation has to do at its next instant: an amended calendar, warnings, the breach. */
    void fallDue(CaseFile file, Obligation obligation, Instant at, Instant until) {
        ObligationRule rule = world.rule(obligation);
        if (rule == null) {
            obligation.next(null);
            return;
        }
        moveWithCalendar(file, obligation, rule, at);
        warn(file, obligation, rule, at);
        if (obligation.isOpen()
                && obligation.breached() == null
                && obligation.due() != null
                && !obligation.due().isAfter(at)) {
            verdicts.breach(file, obligation, rule, obligation.due(), at);
        }
        look(file, obligation);
        look(file);
    }

    private void moveWithCalendar(CaseFile file, Obligation obligation, ObligationRule rule, Instant at) {
        Obligation.Clock before = obligation.clock();
        var moved = moved(obligation, rule, at.plusNanos(1_000));
        if (moved == null) {
            return;
        }
        Ports.Dated dated = world.times().calendar(obligation.identity().unit(), rule.calendar(), at);
        var clock = new Obligation.Clock(
                before.start(),
                before.limit(),
                before.due(),
                before.visible(),
                dated.id(),
                dated.revision(),
                before.frozen());
        verdicts.reclock(
                file, obligation, rule, clocks.again(rule, clock, clocks.reading(obligation, file), file.pauses()), at);
        if (obligation.due() != null
                && before.due() != null
                && !obligation.due().equals(before.due())) {
            Verdicts.note(
                    file,
                    obligation,
                    "moved",
                    dated.revision(),
                    at,
                    Map.of(
                            "from",
                            before.due().toString(),
                            "to",
                            obligation.due().toString()));
        }
    }

    private Instant moved(Obligation obligation, ObligationRule rule, Instant until) {
        Obligation.Clock clock = obligation.clock();
        boolean reckoned = rule.deadline() instanceof Deadline.Within || rule.deadline() instanceof Deadline.By;
        return reckoned
                ? world.times().moved(clock.calendar(), clock.revision(), until).orElse(null)
                : null;
    }

    private void warn(CaseFile file, Obligation obligation, ObligationRule rule, Instant at) {
        for (int n = 0; n < rule.warn().size(); n++) {
            Instant when = obligation.isWarned(n) ? null : clocks.warning(rule, obligation, n, file.pauses());
            if (when == null || when.isAfter(at)) {
                continue;
            }
            obligation.warned(n);
            var arguments =
                    new HashMap<String, Object>(Map.of("due", obligation.due().toString()));
            Owner to = tell(rule.warn().get(n).to(), obligation, file, when);
            putOwner(arguments, to, when);
            file.take(new Taken(
                    obligation.key().toString(),
                    obligation.id(),
                    obligation.rule(),
                    obligation.identity().clause(),
                    "warn",
                    "warn",
                    n,
                    0,
                    when,
                    file.stream(),
                    file.unit(),
                    arguments));
        }
    }

    private Owner tell(Party to, Obligation obligation, CaseFile file, Instant at) {
        try {
            return to == null
                    ? obligation.owner()
                    : parties.owner(to, clocks.reading(obligation, file), file.unit(), at);
        } catch (Missing absent) {
            return obligation.owner();
        }
    }

    private void putOwner(Map<String, Object> arguments, Owner to, Instant at) {
        UUID person = parties.holder(to, at);
        if (to.role() != null) {
            arguments.put("to_role", to.role());
        }
        if (to.unit() != null) {
            arguments.put("to_unit", to.unit().toString());
        }
        if (person != null) {
            arguments.put("to_person", person.toString());
        }
    }

    /** The event before which it had to be done has come. */
    void limited(CaseFile file, Obligation obligation, ObligationRule rule, EventPattern limit, CaseReading reading) {
        Recorded row = reading.event();
        boolean limits = limit.event().equals(row.type())
                && obligation
                        .key()
                        .subject()
                        .equals(row.refs().get(obligation.identity().subjectCard()))
                && !row.happened().isBefore(obligation.clock().start())
                && limit.where()
                        .evaluate(reading.from(
                                obligation.identity().cause(), obligation.key().member()))
                        .isYes();
        if (limits && obligation.due() == null) {
            obligation.reckoned(
                    obligation.clock().due(row.happened(), obligation.clock().visible()));
            verdicts.breach(file, obligation, rule, row.happened(), row.recorded());
        }
    }

    void cancelledBy(Obligation obligation, ObligationRule rule, CaseReading reading) {
        Recorded row = reading.event();
        boolean same = obligation
                .key()
                .subject()
                .equals(row.refs().get(obligation.identity().subjectCard()));
        if (same && !row.id().equals(obligation.identity().cause().row())) {
            var own =
                    reading.from(obligation.identity().cause(), obligation.key().member());
            boolean ends = rule.cancel().stream()
                    .anyMatch(each -> each.event().equals(row.type())
                            && each.where().evaluate(own).isYes());
            if (ends) {
                obligation.ended(Obligation.State.CANCELLED, row.happened(), row.type());
            }
        }
    }

    /** Sets each obligation's next instant. */
    void look(CaseFile file) {
        for (Obligation each : file.live()) {
            if (each.isChanged()) {
                look(file, each);
            }
        }
    }

    private void look(CaseFile file, Obligation obligation) {
        boolean awaited = obligation.isOpen() && obligation.breached() == null;
        ObligationRule rule = awaited ? world.rule(obligation) : null;
        if (rule == null) {
            obligation.next(null);
            return;
        }
        Instant next = rule.deadline() instanceof Deadline.Before ? null : obligation.due();
        for (int n = 0; n < rule.warn().size(); n++) {
            if (!obligation.isWarned(n)) {
                next = CaseFile.sooner(next, clocks.warning(rule, obligation, n, file.pauses()));
            }
        }
        obligation.next(CaseFile.sooner(next, moved(obligation, rule, Instant.MAX)));
    }

    void memberGone(CaseFile file, Membership membership, Instant at) {
        for (Obligation each : file.obligations()) {
            ObligationRule rule = each.isOpen() ? world.rule(each) : null;
            if (rule != null
                    && membership.set().equals(Recurring.setOf(rule))
                    && each.key().subject().equals(membership.member())) {
                each.ended(Obligation.State.CANCELLED, at, "left");
            }
        }
    }
}
