package org.sanbao.obligations.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.sanbao.calendar.Span;
import org.sanbao.journal.Recorded;
import org.sanbao.regulation.reading.Missing;
import org.sanbao.regulation.rules.Deadline;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.Party;
import org.sanbao.regulation.time.Point;

/** The life of obligations: warned of, breached, met, met late, withdrawn; paused and resumed with the case; corrected, handed over, ended, reopened. */
final class Life {

    private final World world;
    private final Clocks clocks;
    private final Parties parties;
    private final Raising raising;
    private final Steps steps;
    private final Finding finding;

    /** Tells the rules what was found out. */
    interface Finding {
        void found(CaseFile file, Obligation obligation, String type, Instant at, Map<String, Object> attributes);
    }

    Life(World world, Clocks clocks, Parties parties, Raising raising, Steps steps, Finding finding) {
        this.world = world;
        this.clocks = clocks;
        this.parties = parties;
        this.raising = raising;
        this.steps = steps;
        this.finding = finding;
    }

    // --- time passes

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
            breach(file, obligation, rule, obligation.due(), at);
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
        reclock(file, obligation, rule, clocks.again(rule, clock, clocks.reading(obligation, file), file.pauses()), at);
        if (obligation.due() != null
                && before.due() != null
                && !obligation.due().equals(before.due())) {
            note(
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

    private void breach(CaseFile file, Obligation obligation, ObligationRule rule, Instant at, Instant now) {
        obligation.breached(at, parties.holder(obligation.owner(), at));
        Cause cause = obligation.identity().cause();
        steps.follow(file, following(obligation, "else", at, now, cause), rule.otherwise());
        finding.found(file, obligation, "obligation.breached", at, facts(obligation, Map.of("late_minutes", 0L)));
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

    // --- deeds

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

    /** A breach that was none: its marks and unconfirmed charges go, messages cannot. */
    private void withdraw(CaseFile file, Obligation obligation, int n, Instant at) {
        if (obligation.breached() != null) {
            Instant breached = obligation.breached();
            obligation.withdrawn();
            steps.forget(file, obligation, "else");
            note(file, obligation, "withdrawn", n, at, Map.of("breached", breached.toString()));
        }
    }

    private static void note(
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
            breach(file, obligation, rule, row.happened(), row.recorded());
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

    // --- the case

    /** What happens to the whole case, before rules are asked. */
    void event(CaseFile file, CaseReading reading) {
        Recorded row = reading.event();
        switch (row.type()) {
            case "case.paused" ->
                file.paused(new Pause(String.valueOf(row.attributes().get("reason")), row.happened(), Instant.MAX));
            case "case.resumed" -> file.resumed(row.happened());
            case "case.cancelled" -> end(file, row, each -> true);
            case "case.merged" -> end(file, row, each -> each.key().subject().equals(file.stream()));
            case "case.joined" -> new Joining(world, clocks, parties, raising).join(file, row);
            case "case.reopened" -> reopen(file, row);
            case "obligation.waived" -> waive(file, row);
            default -> {}
        }
        if (row.type().equals("case.paused") || row.type().equals("case.resumed")) {
            forEach(
                    file,
                    (each, rule) -> rule.deadline() instanceof Deadline.Within && isUnsettled(each),
                    each -> again(file, each, row.recorded()));
        }
        if (!row.changes().isEmpty()) {
            changed(file, row);
        }
    }

    private static void end(CaseFile file, Recorded row, Predicate<Obligation> which) {
        var ended = new HashSet<UUID>();
        for (Obligation each : file.obligations()) {
            if (which.test(each)) {
                ended.add(each.id());
                if (each.isOpen()) {
                    each.ended(Obligation.State.CANCELLED, row.happened(), row.type());
                }
            }
        }
        file.pending().stream()
                .filter(step -> step.obligation() != null && ended.contains(step.obligation()))
                .forEach(file::noLonger);
    }

    private static void waive(CaseFile file, Recorded row) {
        for (Obligation each : file.obligations()) {
            boolean meant = each.key().rule().equals(row.attributes().get("rule"))
                    && each.key()
                            .trigger()
                            .equals(String.valueOf(row.attributes().getOrDefault("trigger", "")))
                    && each.key()
                            .member()
                            .equals(String.valueOf(row.attributes().getOrDefault("member", "")));
            if (meant && each.isOpen()) {
                each.ended(Obligation.State.WAIVED, row.happened(), "waived");
            }
        }
    }

    /** A closed case opened again: time it was closed does not count where the rule resumes; all begins anew where it restarts. */
    private void reopen(CaseFile file, Recorded row) {
        for (Obligation each : file.obligations()) {
            ObligationRule rule = each.state() == Obligation.State.MET ? world.rule(each) : null;
            if (rule == null
                    || rule.reopen() == ObligationRule.Reopen.IGNORE
                    || row.happened().isBefore(each.met())) {
                continue;
            }
            Obligation.Clock old = each.clock();
            var frozen = new ArrayList<>(old.frozen());
            boolean resumes = rule.reopen() == ObligationRule.Reopen.RESUME;
            if (resumes) {
                frozen.add(new Span(each.met(), row.happened()));
            }
            var clock = new Obligation.Clock(
                    resumes ? old.start() : row.happened(),
                    old.limit(),
                    old.due(),
                    old.visible(),
                    old.calendar(),
                    old.revision(),
                    resumes ? frozen : List.of());
            each.reopened();
            each.forgotten();
            reclock(
                    file,
                    each,
                    rule,
                    clocks.again(rule, clock, clocks.reading(each, file), file.pauses()),
                    row.recorded());
        }
    }

    /** Cards changed: hand-overs, dates that a deadline names, and corrections of what rules have read. */
    private void changed(CaseFile file, Recorded row) {
        Correction correction = Correction.is(row) ? new Correction(row) : null;
        for (Obligation each : file.obligations()) {
            ObligationRule rule = each.isOpen() || correction != null ? world.rule(each) : null;
            if (rule == null) {
                continue;
            }
            if (each.isOpen() && !rule.fixedHolder() && names(rule.who(), row)) {
                handOver(file, each, rule, row);
            }
            if (correction != null && isMeant(file, each, rule, correction)) {
                correct(file, each, rule, row, correction.began(each));
            } else if (each.isOpen() && rule.deadline() instanceof Deadline.By by && hangsOn(by.point(), row)) {
                again(file, each, row.recorded());
            }
        }
        if (correction != null) {
            raiseWhatWasMissed(file, row);
        }
    }

    private boolean isMeant(CaseFile file, Obligation each, ObligationRule rule, Correction correction) {
        return correction.began(each) != null
                || correction.concerns(
                        rule.reads(),
                        world.inForce(file, each.identity().cause().happened()));
    }

    private static boolean names(Party who, Recorded row) {
        return switch (who) {
            case Party.Role role -> role.path() != null && touches(role.path(), row);
            case Party.At at -> touches(at.path(), row);
            case Party.First first -> first.parties().stream().anyMatch(each -> names(each, row));
            default -> false;
        };
    }

    private static boolean hangsOn(Point point, Recorded row) {
        return switch (point) {
            case Point.At at -> touches(at.path(), row);
            case Point.Offset offset -> touches(offset.path(), row);
            default -> false;
        };
    }

    private static boolean touches(String path, Recorded row) {
        int dot = path.indexOf('.');
        return dot > 0 && row.changes().containsKey(path.substring(0, dot));
    }

    private void handOver(CaseFile file, Obligation obligation, ObligationRule rule, Recorded row) {
        try {
            obligation.owed(
                    parties.owner(rule.who(), clocks.reading(obligation, file), file.unit(), row.happened()),
                    row.happened());
        } catch (Missing absent) {
            raising.undecided(file, rule, clocks.reading(obligation, file), absent.attribute(), row.recorded());
        }
    }

    /** Judged again under its own version from its original start, or the right one. */
    private void correct(CaseFile file, Obligation obligation, ObligationRule rule, Recorded row, Instant began) {
        var reading = clocks.reading(obligation, file);
        if (obligation.isOpen() && rule.condition().evaluate(reading).isNo()) {
            obligation.ended(Obligation.State.CANCELLED, row.happened(), "corrected");
            return;
        }
        try {
            Obligation.Clock old = obligation.clock();
            Instant start = began == null ? old.start() : began;
            Obligation.Clock anew =
                    clocks.start(rule, reading, file, obligation.identity().unit(), start, row.recorded());
            var kept = new Obligation.Clock(
                    start, anew.limit(), old.due(), anew.visible(), anew.calendar(), anew.revision(), old.frozen());
            reclock(file, obligation, rule, clocks.again(rule, kept, reading, file.pauses()), row.recorded());
        } catch (Missing absent) {
            raising.undecided(file, rule, reading, absent.attribute(), row.recorded());
        }
    }

    /** A rule that did not apply before may apply to an earlier event now. */
    private void raiseWhatWasMissed(CaseFile file, Recorded correction) {
        var corrected = new Correction(correction);
        for (Recorded row : file.past()) {
            if (row.id().equals(correction.id())) {
                continue;
            }
            var rules = world.inForce(file, row.happened());
            for (ObligationRule rule : rules.obligationsOn(row.type())) {
                if (corrected.concerns(rule.reads(), rules)) {
                    var reading = new CaseReading(world, file, row, Cause.of(row), null, rules);
                    raising.onEvent(file, rule, reading, correction.recorded(), 0);
                }
            }
        }
    }

    /** Owed still, or met late: what happens later may change the verdict. What was met in time or ended is settled. */
    private static boolean isUnsettled(Obligation obligation) {
        return obligation.isOpen() || obligation.state() == Obligation.State.MET && obligation.breached() != null;
    }

    private interface Which {
        boolean takes(Obligation obligation, ObligationRule rule);
    }

    private void forEach(CaseFile file, Which which, java.util.function.Consumer<Obligation> action) {
        for (Obligation each : file.obligations()) {
            ObligationRule rule = world.rule(each);
            if (rule != null && which.takes(each, rule)) {
                action.accept(each);
            }
        }
    }

    private void again(CaseFile file, Obligation obligation, Instant now) {
        ObligationRule rule = world.rule(obligation);
        var reading = clocks.reading(obligation, file);
        try {
            reclock(file, obligation, rule, clocks.again(rule, obligation.clock(), reading, file.pauses()), now);
        } catch (Missing absent) {
            raising.undecided(file, rule, reading, absent.attribute(), now);
        }
    }

    /** The deadline moved, perhaps past a breach that was drawn already, perhaps before a deed. */
    private void reclock(
            CaseFile file, Obligation obligation, ObligationRule rule, Obligation.Clock clock, Instant now) {
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

    // --- when to look again

    /** Sets each obligation's next instant. */
    void look(CaseFile file) {
        for (Obligation each : file.obligations()) {
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
        forEach(
                file,
                (each, rule) -> each.isOpen()
                        && membership.set().equals(Recurring.setOf(rule))
                        && each.key().subject().equals(membership.member()),
                each -> each.ended(Obligation.State.CANCELLED, at, "left"));
    }
}
