package org.sanbao.obligations;

import java.util.List;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.journal.Recorded;
import org.sanbao.obligations.engine.CaseFile;
import org.sanbao.obligations.engine.Gate;
import org.sanbao.obligations.engine.World;
import org.sanbao.regulation.Regulations;
import org.sanbao.regulation.Sayings;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.reading.Condition;
import org.sanbao.regulation.reading.Truth;
import org.sanbao.regulation.rules.GateRule;
import org.sanbao.regulation.rules.Party;
import org.sanbao.regulation.rules.Wording;
import org.sanbao.shared.Actor;
import org.sanbao.shared.vocabulary.EventType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asked by a face before it decides, with the very entry it is about to append. */
@Component
public class Gates {

    private final World world;
    private final CaseFiles files;
    private final Journal journal;
    private final Regulations regulations;
    private final Sayings sayings;

    Gates(World world, CaseFiles files, Journal journal, Regulations regulations, Sayings sayings) {
        this.world = world;
        this.files = files;
        this.journal = journal;
        this.regulations = regulations;
        this.sayings = sayings;
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
        return refused(by, objections(intended), reason);
    }

    /** Whether no rule refuses it: for a face that then waits instead of failing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean passes(Entry intended) {
        return objections(intended).stream().noneMatch(each -> each.mode() == GateRule.Mode.REFUSE);
    }

    /**
     * As {@link #check(Actor, Entry)}, for the event that begins a case and says when it happened. Nothing is read from the database for it,
     * and while no gate stands before such events hardly anything is done.
     *
     * @param line product line whose regulation counts beside the unit's, or null
     * @return what a rule only warns of, in the actor's language
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<GateWarning> checkFirst(Actor by, Entry intended, String line) {
        String event =
                intended.event().getClass().getAnnotation(EventType.class).value();
        if (regulations
                .inForce(intended.unit(), line, intended.happened())
                .gatesBefore(event)
                .isEmpty()) {
            return List.of();
        }
        return refused(by, objectionsToFirst(intended), null).stream()
                .filter(objection -> objection.mode() == GateRule.Mode.WARN)
                .map(objection -> warning(objection, by))
                .toList();
    }

    /** What a condition of a paper says of the case as this entry, its first, would begin it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Truth sayOfFirst(Entry intended, Condition condition) {
        Journal.Foreseen foreseen = journal.foreseeFirst(intended);
        return new Gate(world).say(fileOfFirst(foreseen), foreseen.row(), condition);
    }

    /** What a condition of a paper says of the case as this entry would leave it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Truth say(Entry intended, Condition condition) {
        Journal.Foreseen foreseen = journal.foresee(intended);
        return new Gate(world).say(file(foreseen), foreseen.row(), condition);
    }

    private List<Gate.Objection> refused(Actor by, List<Gate.Objection> objections, String reason) {
        for (Gate.Objection each : objections) {
            if (each.mode() == GateRule.Mode.REFUSE && !overrides(by, each, reason)) {
                throw new GateRefused(each, warning(each, by));
            }
        }
        return objections;
    }

    private List<Gate.Objection> objections(Entry intended) {
        Journal.Foreseen foreseen = journal.foresee(intended);
        return new Gate(world).objections(file(foreseen), foreseen.row());
    }

    private CaseFile file(Journal.Foreseen foreseen) {
        Recorded row = foreseen.row();
        return files.load(
                row.stream(), row.unit(), foreseen.cards(), new EngineAtWork.Past(journal, row.stream()), false);
    }

    private List<Gate.Objection> objectionsToFirst(Entry intended) {
        Journal.Foreseen foreseen = journal.foreseeFirst(intended);
        return new Gate(world).objections(fileOfFirst(foreseen), foreseen.row());
    }

    private CaseFile fileOfFirst(Journal.Foreseen foreseen) {
        Recorded row = foreseen.row();
        return files.begin(row.stream(), row.unit(), foreseen.cards(), new EngineAtWork.Past(journal, row.stream()));
    }

    private GateWarning warning(Gate.Objection objection, Actor by) {
        Pack pack = regulations.pack(objection.rule().edition()).orElseThrow();
        Wording.Said said = objection.say() == null
                ? null
                : sayings.of(objection.rule(), "phrases." + objection.say(), by.language());
        return new GateWarning(
                said == null ? objection.say() : said.text(),
                said == null ? null : said.language(),
                pack.id(),
                pack.version(),
                objection.clause());
    }

    private static boolean overrides(Actor by, Gate.Objection objection, String reason) {
        return reason != null
                && !reason.isBlank()
                && objection.override() instanceof Party.Role role
                && by.has(role.role());
    }
}
