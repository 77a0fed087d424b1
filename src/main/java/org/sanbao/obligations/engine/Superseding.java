package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sanbao.journal.Recorded;
import org.sanbao.regulation.reading.Missing;
import org.sanbao.regulation.reading.Truth;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.Head;
import org.sanbao.regulation.rules.Must;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.Ruleset;

/**
 * What becomes of open duties when another edition of their rule comes into force. They stay under theirs, but where the later rule says
 * {@code transition}: judged by it from their original start, or no longer owed.
 */
final class Superseding {

    private final World world;
    private final Clocks clocks;
    private final Parties parties;
    private final Raising raising;
    private final Meeting meeting;
    private final Verdicts verdicts;

    Superseding(World world, Clocks clocks, Parties parties, Raising raising, Meeting meeting, Verdicts verdicts) {
        this.world = world;
        this.clocks = clocks;
        this.parties = parties;
        this.raising = raising;
        this.meeting = meeting;
        this.verdicts = verdicts;
    }

    /** The open duties of which what is in force at that instant says what becomes, each with the rule that says so. */
    Map<Key, ObligationRule> concerned(CaseFile file, Instant at) {
        Ruleset rules = world.inForce(file, at);
        var concerned = new TreeMap<Key, ObligationRule>();
        for (Obligation each : file.live()) {
            ObligationRule later = each.isOpen() ? later(each, rules) : null;
            if (later != null) {
                concerned.put(each.key(), later);
            }
        }
        return concerned;
    }

    /** At the instant it happened other rules came into force. */
    void supersede(CaseFile file, Recorded row) {
        Ruleset rules = world.inForce(file, row.happened());
        for (Obligation each : file.oldestFirst(Obligation::isOpen)) {
            ObligationRule later = later(each, rules);
            if (later != null && later.head().transition() == Head.Transition.CANCEL) {
                end(file, each, row);
            } else if (later != null) {
                judge(file, each, later, rules, row);
            }
        }
    }

    /** The rule in force in another edition, if it says what becomes of open duties; else null. */
    private static ObligationRule later(Obligation obligation, Ruleset rules) {
        return rules.find(ObligationRule.class, obligation.key().rule())
                .filter(rule -> !rule.ref().equals(obligation.rule()))
                .filter(rule -> rule.head().transition() != Head.Transition.KEEP)
                .orElse(null);
    }

    private static void end(CaseFile file, Obligation obligation, Recorded row) {
        obligation.ended(Obligation.State.CANCELLED, row.happened(), row.type());
        Predicate<PendingStep> its = step -> obligation.id().equals(step.obligation());
        file.pending().stream().filter(its).forEach(file::noLonger);
    }

    private void judge(CaseFile file, Obligation obligation, ObligationRule later, Ruleset rules, Recorded row) {
        var reading = reading(file, obligation, rules);
        Truth applies = later.condition().evaluate(reading);
        if (applies.isNo()) {
            end(file, obligation, row);
            return;
        }
        if (applies.isUndecided()) {
            raising.undecided(file, later, reading, applies.missing(), row.recorded());
            return;
        }
        try {
            var clock = clock(file, obligation, later, reading, row);
            Owner owner = parties.owner(later.who(), reading, file.unit(), row.happened());
            carryOver(file, obligation, later, clock, rules, row);
            obligation.owed(owner, row.happened());
        } catch (Missing absent) {
            raising.undecided(file, later, reading, absent.attribute(), row.recorded());
        }
    }

    private Obligation.Clock clock(
            CaseFile file, Obligation obligation, ObligationRule later, CaseReading reading, Recorded row) {
        Obligation.Clock old = obligation.clock();
        var anew = clocks.start(later, reading, file, obligation.identity().unit(), old.start(), row.recorded());
        var kept = new Obligation.Clock(
                old.start(), anew.limit(), anew.due(), anew.visible(), anew.calendar(), anew.revision(), old.frozen());
        return clocks.again(later, kept, reading, file.pauses());
    }

    private void carryOver(
            CaseFile file,
            Obligation obligation,
            ObligationRule later,
            Obligation.Clock clock,
            Ruleset rules,
            Recorded row) {
        ObligationRule earlier = world.rule(obligation);
        var before = obligation.due();
        boolean others = earlier == null || !demands(earlier.must()).equals(demands(later.must()));
        obligation.under(later, others);
        if (others) {
            count(file, obligation, later, rules);
        }
        if (others && Meeting.metAt(later.must(), obligation) != null) {
            obligation.reckoned(clock);
            verdicts.done(file, obligation, later, row);
        } else {
            verdicts.reclock(file, obligation, later, clock, row.recorded());
        }
        if (before != null && clock.due() != null && !clock.due().equals(before)) {
            Verdicts.note(
                    file,
                    obligation,
                    "moved",
                    -row.n(),
                    row.recorded(),
                    Map.of("from", before.toString(), "to", clock.due().toString()));
        }
    }

    /** What was done already, by what the later rule demands. */
    private void count(CaseFile file, Obligation obligation, ObligationRule later, Ruleset rules) {
        for (Recorded past : file.past()) {
            if (later.must().names(past.type())) {
                var reading = new CaseReading(world, file, past, Cause.of(past), null, rules);
                meeting.counts(file, obligation, later, reading, Meeting.nothingServed());
            }
        }
    }

    private static List<String> demands(Must must) {
        return must.patterns().map(Superseding::demand).toList();
    }

    private static String demand(EventPattern pattern) {
        return pattern.event() + " " + pattern.where().source();
    }

    private CaseReading reading(CaseFile file, Obligation obligation, Ruleset rules) {
        Cause cause = obligation.identity().cause();
        return new CaseReading(
                world,
                file,
                PendingStep.row(cause, file.stream(), file.unit()),
                cause,
                obligation.key().member(),
                rules);
    }
}
