package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.sanbao.calendar.Span;
import org.sanbao.journal.Recorded;
import org.sanbao.regulation.rules.Deadline;
import org.sanbao.regulation.rules.ObligationRule;

/** What happens to a whole case, before rules are asked: paused and resumed, ended, joined with another, reopened; duties waived or superseded; cards changed. */
final class CaseTurns {

    private final World world;
    private final Verdicts verdicts;
    private final Clocks clocks;
    private final Joining joining;
    private final CardChanges cardChanges;
    private final Superseding superseding;

    CaseTurns(
            World world,
            Verdicts verdicts,
            Clocks clocks,
            Joining joining,
            CardChanges cardChanges,
            Superseding superseding) {
        this.world = world;
        this.verdicts = verdicts;
        this.clocks = clocks;
        this.joining = joining;
        this.cardChanges = cardChanges;
        this.superseding = superseding;
    }

    /** What happens to the whole case, before rules are asked. */
    void event(CaseFile file, CaseReading reading) {
        Recorded row = reading.event();
        switch (row.type()) {
            case "case.paused" ->
                file.paused(new Pause(String.valueOf(row.attributes().get("reason")), row.happened(), Instant.MAX));
            case "case.resumed" -> file.resumed(row.happened());
            case "case.cancelled" -> end(file, row, each -> true);
            case "case.merged" -> end(file, row, each -> each.key().subject().equals(file.stream()));
            case "case.joined" -> joining.join(file, row);
            case "case.reopened" -> reopen(file, row);
            case "obligation.waived" -> waive(file, row);
            case "obligation.superseded" -> superseding.supersede(file, row);
            default -> {}
        }
        if (row.type().equals("case.paused") || row.type().equals("case.resumed")) {
            reckonAgain(file, row);
        }
        if (!row.changes().isEmpty()) {
            cardChanges.changed(file, row);
        }
    }

    private void reckonAgain(CaseFile file, Recorded row) {
        for (Obligation each : file.obligations()) {
            ObligationRule rule = world.rule(each);
            if (rule != null && rule.deadline() instanceof Deadline.Within && isUnsettled(each)) {
                verdicts.again(file, each, rule, row.recorded());
            }
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
            verdicts.reclock(
                    file,
                    each,
                    rule,
                    clocks.again(rule, clock, clocks.reading(each, file), file.pauses()),
                    row.recorded());
        }
    }

    /** Owed still, or met late: what happens later may change the verdict. What was met in time or ended is settled. */
    private static boolean isUnsettled(Obligation obligation) {
        return obligation.isOpen() || obligation.state() == Obligation.State.MET && obligation.breached() != null;
    }
}
