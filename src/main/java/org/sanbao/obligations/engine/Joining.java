package org.sanbao.obligations.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.sanbao.journal.Recorded;
import org.sanbao.regulation.reading.Missing;
import org.sanbao.regulation.rules.ObligationRule;

/**
 * What a case owed when it was merged into another. A rule that the survivor has known has its own clock there, so the duplicate's ends;
 * one it has not known goes on there with the clock it had, and a breach it had. What hangs on something else than the case, such as a work
 * order, stays where that goes on.
 */
final class Joining {

    private final World world;
    private final Clocks clocks;
    private final Parties parties;
    private final Raising raising;

    Joining(World world, Clocks clocks, Parties parties, Raising raising) {
        this.world = world;
        this.clocks = clocks;
        this.parties = parties;
        this.raising = raising;
    }

    void join(CaseFile file, Recorded row) {
        UUID from = CaseReading.reference(row.attributes().get("from"));
        if (from == null) {
            return;
        }
        for (Obligation each : file.obligationsOf(from)) {
            boolean known = file.obligations().stream()
                    .anyMatch(own -> own.key().rule().equals(each.key().rule()));
            if ("case.merged".equals(each.life().why()) && !known) {
                takeOver(file, each, row);
            }
        }
    }

    private void takeOver(CaseFile file, Obligation old, Recorded row) {
        ObligationRule rule = world.rule(old);
        if (rule == null) {
            return;
        }
        Obligation here = here(file, old, row);
        CaseReading reading = clocks.reading(here, file);
        try {
            here.owed(parties.owner(rule.who(), reading, file.unit(), row.happened()), row.happened());
            here.reckoned(clocks.again(rule, here.clock(), reading, file.pauses()));
            file.add(here);
        } catch (Missing absent) {
            raising.undecided(file, rule, reading, absent.attribute(), row.recorded());
        }
    }

    private Obligation here(CaseFile file, Obligation old, Recorded row) {
        Obligation.Identity was = old.identity();
        Obligation.Life life = old.life();
        var identity = new Obligation.Identity(
                world.ids().get(),
                file.stream(),
                new Key(
                        old.key().rule(),
                        file.stream(),
                        old.key().member(),
                        old.key().trigger()),
                was.rule(),
                was.clause(),
                was.subjectCard(),
                file.unit(),
                about(was.cause(), was.subjectCard(), file.stream()),
                was.depth(),
                row.recorded(),
                was.answers());
        var open = new Obligation.Life(
                Obligation.State.OPEN, null, life.breached(), life.breachedBy(), null, null, life.warned(), null);
        return new Obligation(identity, old.clock(), old.owner(), old.shares(), old.deeds(), open, false);
    }

    /** The same cause, about this case: customer, site and unit are those known here. */
    private static Cause about(Cause cause, String card, UUID stream) {
        Map<String, UUID> refs = new LinkedHashMap<>();
        refs.put(card, stream);
        return new Cause(
                cause.row(), cause.type(), cause.happened(), cause.actor(), cause.attributes(), refs, cause.occasion());
    }
}
