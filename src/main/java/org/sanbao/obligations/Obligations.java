package org.sanbao.obligations;

import static org.sanbao.tables.Tables.OBLIGATION;
import static org.sanbao.tables.Tables.STREAM;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.access.Staff;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.vocabulary.PartyInformed;
import org.sanbao.obligations.engine.CaseFile;
import org.sanbao.obligations.engine.Engine;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Prepared;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Unsighted;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Duties: whose they are, when they are due and why then, doing them and letting somebody off. */
@Service
@Transactional
public class Obligations {

    private static final Actor REGULATION = Actor.sanbao("regulation");

    private final Prepared unitOf;
    private final ObligationRows rows;
    private final CaseFiles files;
    private final Engine engine;
    private final Journal journal;
    private final BusinessClock clock;
    private final EventTypes types;
    private final Ticks ticks;
    private final Waivers waivers;
    private final Portrayal portrayal;
    private final Owed owed;
    private final Staff staff;
    private final TraceWords traces;

    Obligations(
            DSLContext database,
            ObligationRows rows,
            CaseFiles files,
            Engine engine,
            Journal journal,
            BusinessClock clock,
            EventTypes types,
            Ticks ticks,
            Waivers waivers,
            Portrayal portrayal,
            Owed owed,
            Staff staff,
            TraceWords traces) {
        this.unitOf = new Prepared(
                database, DSL.select(STREAM.UNIT).from(STREAM).where(STREAM.ID.eq(DSL.param("stream", UUID.class))));
        this.rows = rows;
        this.files = files;
        this.engine = engine;
        this.journal = journal;
        this.clock = clock;
        this.types = types;
        this.ticks = ticks;
        this.waivers = waivers;
        this.portrayal = portrayal;
        this.owed = owed;
        this.staff = staff;
        this.traces = traces;
    }

    /**
     * What is asked of somebody.
     *
     * @param duties the most urgent first, at most 500
     * @param more   how many less urgent ones there are besides
     */
    public record Asked(List<ObligationView> duties, int more) {}

    /** What is asked of the actor now; what is not visible yet is not asked. */
    @Transactional(readOnly = true)
    public Asked mine(Actor actor) {
        return owed.mine(actor, clock.instant());
    }

    /**
     * A duty that goes to somebody else when its holder leaves.
     *
     * @param heir whoever holds the post then, or heads the unit for what is bound to the person; null where nobody could be found
     */
    public record Inherited(ObligationView duty, UUID heir, String heirName) {}

    /** What somebody in the reader's sight owes, asked already or not yet, with whoever would owe it if the person held no post; at most 500. */
    @Transactional(readOnly = true)
    public List<Inherited> inherited(UUID person, Actor reader) {
        staff.person(person, reader.sight());
        reader.demand("people.manage");
        return owed.inherited(person, reader, clock.instant());
    }

    /**
     * Sanbao itself told a party something in a case. Where a duty of the case waits for exactly that, it stands in the journal, so that
     * nobody has to tell it a second time.
     *
     * @param about code of the regulation's phrase; null where it named none, which meets no duty
     */
    public void informed(UUID stream, String party, String about) {
        var told = new PartyInformed(party, about, "system");
        rows.of(stream).stream()
                .filter(Obligation::isOpen)
                .filter(each -> ticks.asks(each, "party.informed", told.party(), told.about()))
                .map(each -> Entry.of(stream, REGULATION, told)
                        .about(each.identity().subjectCard(), each.key().subject()))
                .distinct()
                .forEach(journal::append);
    }

    /** What the actor owed and somebody else owes now. */
    @Transactional(readOnly = true)
    public List<ObligationView> handedOver(Actor actor) {
        if (actor.person() == null) {
            return List.of();
        }
        Condition once = DSL.condition("{0}::text like {1}", OBLIGATION.SHARES, "%\"" + actor.person() + "\"%");
        return owed.first(
                OBLIGATION.STATE.eq("OPEN").and(once).and(actor.sight().of(OBLIGATION.UNIT)),
                actor,
                clock.instant(),
                each -> !actor.person().equals(each.holder()));
    }

    /** What others in the actor's sight owe that is late or due within a day, for those who may let them off or help. */
    @Transactional(readOnly = true)
    public Asked ofOthers(Actor actor) {
        actor.demand("obligation.waive");
        return owed.ofOthers(actor, clock.instant());
    }

    /** Who owes it now; null when nobody can be found. */
    @Transactional(readOnly = true)
    @Unsighted("for telling whoever owes it; gives an id only")
    public UUID holder(UUID id) {
        return rows.find(OBLIGATION.ID.eq(id)).stream()
                .findFirst()
                .map(each -> portrayal.holder(each.owner(), clock.instant()))
                .orElse(null);
    }

    /** All duties of a case, open ones first by due instant. */
    @Transactional(readOnly = true)
    public List<ObligationView> ofCase(UUID stream, Actor reader) {
        mustSee(stream, reader.sight());
        return portrayal.views(rows.of(stream), reader, clock.instant()).stream()
                .sorted(Comparator.comparing((ObligationView each) -> each.ended() != null)
                        .thenComparing(Owed.BY_DUE))
                .toList();
    }

    private void mustSee(UUID stream, Sight sight) {
        UUID unit = unitOf.row(stream).map(row -> row.get(STREAM.UNIT)).orElse(null);
        if (!sight.covers(unit)) {
            throw new NotVisible();
        }
    }

    /** How the due instant came about, line by line, in the reader's language. */
    public List<String> trace(UUID id, Actor reader) {
        Obligation obligation = visible(id, reader);
        UUID stream = obligation.identity().stream();
        CaseFile file = files.load(
                stream,
                obligation.identity().unit(),
                journal.lock(stream),
                new EngineAtWork.Past(journal, stream),
                true);
        return traces.say(engine.clocks().trace(obligation, file), obligation, reader.language());
    }

    /**
     * "I have done it": records the event the rule demands, with the attributes the rule fixes and those given.
     *
     * @throws NotDoneByTicking    unless such an event is a self-declaration
     * @throws ObligationIsSettled if it is not owed any more
     */
    public Recorded tick(Actor by, UUID id, String event, Map<String, Object> attributes, Instant happened) {
        Obligation obligation = owed(id, by);
        EventPattern pattern = ticks.patterns(obligation).stream()
                .filter(each -> each.event().equals(event) && types.isTick(event))
                .findFirst()
                .orElseThrow(() -> new NotDoneByTicking(event));
        if (by.person() == null || !by.person().equals(portrayal.holder(obligation.owner(), clock.instant()))) {
            by.demand("obligation.waive");
        }
        var all = new HashMap<>(attributes);
        all.putAll(Ticks.fixed(pattern));
        Entry entry = Entry.of(obligation.identity().stream(), by, types.make(event, all))
                .about(obligation.identity().subjectCard(), obligation.key().subject());
        return journal.append(happened == null ? entry : entry.at(happened));
    }

    /**
     * Lets somebody off. Counted apart from met ones; the reason is shown wherever the duty is.
     *
     * @throws NobodyWaivesTheirOwn if it is the actor's own duty
     * @throws ObligationIsSettled  if it is not owed any more
     */
    public void waive(Actor by, UUID id, String reason) {
        visible(id, by);
        by.demand("obligation.waive");
        String why = Written.lines(reason);
        if (why == null) {
            throw new InvalidInput("reason", "not-blank");
        }
        Obligation obligation = owed(id, by);
        if (by.person() == null || by.person().equals(portrayal.holder(obligation.owner(), clock.instant()))) {
            throw new NobodyWaivesTheirOwn(obligation.identity().clause());
        }
        var key = obligation.key();
        waivers.write(id, why, by, clock.instant());
        var waived = new ObligationWaived(key.rule(), key.member(), key.trigger(), by.person());
        journal.append(Entry.of(obligation.identity().stream(), by, waived)
                .about(obligation.identity().subjectCard(), key.subject()));
    }

    /** Open still, with its case locked: of two who settle it at once the second is told. */
    private Obligation owed(UUID id, Actor by) {
        journal.lock(visible(id, by).identity().stream());
        Obligation obligation = visible(id, by);
        if (!obligation.isOpen()) {
            throw new ObligationIsSettled(obligation.state().name().toLowerCase(Locale.ROOT));
        }
        return obligation;
    }

    private Obligation visible(UUID id, Actor reader) {
        return rows.find(OBLIGATION.ID.eq(id)).stream()
                .filter(each -> isSeen(each, reader))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /** In the reader's sight is the case, or the post that owes it; and whatever the reader owes. */
    private boolean isSeen(Obligation each, Actor reader) {
        return reader.sight().covers(each.identity().unit())
                || reader.sight().covers(each.owner().unit())
                || reader.person() != null && reader.person().equals(portrayal.holder(each.owner(), clock.instant()));
    }
}
