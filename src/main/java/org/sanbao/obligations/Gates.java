package org.sanbao.obligations;

import java.util.List;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.journal.Recorded;
import org.sanbao.obligations.engine.CaseFile;
import org.sanbao.obligations.engine.Gate;
import org.sanbao.obligations.engine.World;
import org.sanbao.regulation.rules.GateRule;
import org.sanbao.regulation.rules.Party;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asked by a face before it decides, with the very entry it is about to append. */
@Component
public class Gates {

    private final World world;
    private final CaseFiles files;
    private final Journal journal;

    Gates(World world, CaseFiles files, Journal journal) {
        this.world = world;
        this.files = files;
        this.journal = journal;
    }

    /**
     * Lets it pass, or not.
     *
     * @return what a rule only warns of or records, to be shown
     * @throws GateRefused for the first rule that refuses and that the actor may not override
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Gate.Objection> check(Actor by, Entry intended) {
        return check(by, intended, null);
    }

    /** As {@link #check(Actor, Entry)}; a reason lets through whoever holds the role that the gate names for it. The caller journals it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Gate.Objection> check(Actor by, Entry intended, String reason) {
        List<Gate.Objection> objections = objections(intended);
        for (Gate.Objection each : objections) {
            if (each.mode() == GateRule.Mode.REFUSE && !overrides(by, each, reason)) {
                throw new GateRefused(each);
            }
        }
        return objections;
    }

    /** Whether no rule refuses it: for a face that then waits instead of failing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean passes(Entry intended) {
        return objections(intended).stream().noneMatch(each -> each.mode() == GateRule.Mode.REFUSE);
    }

    private List<Gate.Objection> objections(Entry intended) {
        Journal.Foreseen foreseen = journal.foresee(intended);
        Recorded row = foreseen.row();
        CaseFile file = files.load(
                row.stream(), row.unit(), foreseen.cards(), new EngineAtWork.Past(journal, row.stream()), false);
        return new Gate(world).objections(file, row);
    }

    private static boolean overrides(Actor by, Gate.Objection objection, String reason) {
        return reason != null
                && !reason.isBlank()
                && objection.override() instanceof Party.Role role
                && by.has(role.role());
    }
}
