package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.List;
import org.sanbao.journal.Recorded;
import org.sanbao.regulation.reading.Missing;
import org.sanbao.regulation.rules.Deadline;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.Party;
import org.sanbao.regulation.time.Point;

/** What a change of cards does to obligations: hand-overs, dates that a deadline names, and corrections of what rules have read. */
final class CardChanges {

    private final World world;
    private final Clocks clocks;
    private final Parties parties;
    private final Raising raising;
    private final Verdicts verdicts;

    CardChanges(World world, Clocks clocks, Parties parties, Raising raising, Verdicts verdicts) {
        this.world = world;
        this.clocks = clocks;
        this.parties = parties;
        this.raising = raising;
        this.verdicts = verdicts;
    }

    void changed(CaseFile file, Recorded row) {
        Correction correction = Correction.is(row) ? new Correction(row) : null;
        for (Obligation each : List.copyOf(file.live())) {
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
                verdicts.again(file, each, rule, row.recorded());
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
            verdicts.reclock(file, obligation, rule, clocks.again(rule, kept, reading, file.pauses()), row.recorded());
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
}
