package org.sanbao.obligations.engine;

import java.util.ArrayList;
import java.util.List;
import org.sanbao.journal.Recorded;
import org.sanbao.regulation.reading.Condition;
import org.sanbao.regulation.reading.Truth;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.GateRule;
import org.sanbao.regulation.rules.Party;
import org.sanbao.regulation.rules.RuleRef;

/** Asks before something happens whether a rule stands against it. */
public final class Gate {

    private final World world;

    public Gate(World world) {
        this.world = world;
    }

    /**
     * A rule whose demand is not fulfilled.
     *
     * @param missing  the absent attribute that keeps it from being told, or null
     * @param override role that may pass with a reason, or null
     * @param say      code of the text shown, or null for the clause itself
     */
    public record Objection(
            RuleRef rule, String clause, GateRule.Mode mode, String missing, Party override, String say) {}

    /** All that stands against what is intended; the file's cards are those it would have. */
    public List<Objection> objections(CaseFile file, Recorded intended) {
        var rules = world.inForce(file, intended.happened());
        var objections = new ArrayList<Objection>();
        for (GateRule rule : rules.gatesBefore(intended.type())) {
            var reading = new CaseReading(world, file, intended, Cause.of(intended), null, rules);
            if (concerns(rule, reading) && !rule.condition().evaluate(reading).isNo()) {
                Truth needs = rule.needs().evaluate(reading);
                if (!needs.isYes()) {
                    objections.add(new Objection(
                            rule.ref(),
                            rule.head().clause(),
                            rule.mode(),
                            needs.missing(),
                            rule.override(),
                            rule.say()));
                }
            }
        }
        return objections;
    }

    /** What a condition says of the case as the intended event would leave it. */
    public Truth say(CaseFile file, Recorded intended, Condition condition) {
        var rules = world.inForce(file, intended.happened());
        return condition.evaluate(new CaseReading(world, file, intended, Cause.of(intended), null, rules));
    }

    private static boolean concerns(GateRule rule, CaseReading reading) {
        for (EventPattern pattern : rule.before()) {
            if (pattern.event().equals(reading.event().type())
                    && !pattern.where().evaluate(reading).isNo()) {
                return true;
            }
        }
        return false;
    }
}
