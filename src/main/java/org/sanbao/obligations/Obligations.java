package org.sanbao.obligations;

import static org.sanbao.tables.Tables.OBLIGATION;
import static org.sanbao.tables.Tables.STREAM;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.sanbao.calendar.Trace;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.journal.Recorded;
import org.sanbao.obligations.engine.CaseFile;
import org.sanbao.obligations.engine.Engine;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Duties: whose they are, when they are due and why then, doing and waiving them, and how each clause is kept. */
@Service
@Transactional
public class Obligations {

    private static final int MOST = 500;

    private final DSLContext database;
    private final ObligationRows rows;
    private final CaseFiles files;
    private final Engine engine;
    private final Journal journal;
    private final BusinessClock clock;
    private final EventTypes types;
    private final Portrayal portrayal;

    Obligations(
            DSLContext database,
            ObligationRows rows,
            CaseFiles files,
            Engine engine,
            Journal journal,
            BusinessClock clock,
            EventTypes types,
            Portrayal portrayal) {
        this.database = database;
        this.rows = rows;
        this.files = files;
        this.engine = engine;
        this.journal = journal;
        this.clock = clock;
        this.types = types;
        this.portrayal = portrayal;
    }

    /** What is asked of the actor now, the most urgent first; what is not visible yet and what is paused is not asked. At most 500. */
    @Transactional(readOnly = true)
    public List<ObligationView> mine(Actor actor) {
        Instant now = clock.instant();
        Condition byRole = OBLIGATION
                .PERSON
                .isNull()
                .and(OBLIGATION.UNIT.isNull().or(actor.sight().of(OBLIGATION.UNIT)));
        Condition candidates = OBLIGATION.PERSON.eq(actor.person()).or(byRole);
        return rows
                .find(OBLIGATION
                        .STATE
                        .eq("OPEN")
                        .and(OBLIGATION.VISIBLE.le(now))
                        .and(candidates))
                .stream()
                .map(each -> portrayal.view(each, now))
                .filter(each -> actor.person() != null && actor.person().equals(each.holder()))
                .sorted(Comparator.comparing(ObligationView::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(ObligationView::started))
                .limit(MOST)
                .toList();
    }

    /** All duties of a case, open ones first by due instant. */
    @Transactional(readOnly = true)
    public List<ObligationView> ofCase(UUID stream, Sight sight) {
        UUID unit = database.select(STREAM.UNIT)
                .from(STREAM)
                .where(STREAM.ID.eq(stream))
                .fetchOne(STREAM.UNIT);
        if (!sight.covers(unit)) {
            throw new NotVisible();
        }
        Instant now = clock.instant();
        return rows.find(OBLIGATION.STREAM.eq(stream)).stream()
                .map(each -> portrayal.view(each, now))
                .sorted(Comparator.comparing((ObligationView each) -> each.met() != null)
                        .thenComparing(ObligationView::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** How the due instant came about, line by line, as codes and arguments. */
    public List<Trace.Line> trace(UUID id, Sight sight) {
        Obligation obligation = visible(id, sight);
        UUID stream = obligation.identity().stream();
        CaseFile file = files.load(
                stream,
                obligation.identity().unit(),
                journal.lock(stream),
                new EngineAtWork.Past(journal, stream),
                true);
        return engine.clocks().trace(obligation, file).lines();
    }

    /**
     * "I have done it": records the event the rule demands, with the attributes the rule fixes and those given.
     *
     * @throws NotDoneByTicking    unless such an event is a self-declaration
     * @throws ObligationIsSettled if it is not owed any more
     */
    public Recorded tick(Actor by, UUID id, String event, Map<String, Object> attributes, Instant happened) {
        Obligation obligation = visible(id, by.sight());
        if (!obligation.isOpen()) {
            throw new ObligationIsSettled(obligation.state().name().toLowerCase(java.util.Locale.ROOT));
        }
        EventPattern pattern = portrayal.patterns(obligation).stream()
                .filter(each -> each.event().equals(event) && types.isTick(event))
                .findFirst()
                .orElseThrow(() -> new NotDoneByTicking(event));
        if (by.person() == null || !by.person().equals(portrayal.holder(obligation, clock.instant()))) {
            by.demand("obligation.waive");
        }
        var all = new HashMap<>(attributes);
        all.putAll(Portrayal.fixed(pattern));
        Entry entry = Entry.of(obligation.identity().stream(), by, types.make(event, all))
                .about(obligation.identity().subjectCard(), obligation.key().subject());
        return journal.append(happened == null ? entry : entry.at(happened));
    }

    /**
     * Lets somebody off. Counted apart from met ones.
     *
     * @throws NobodyWaivesTheirOwn if it is the actor's own duty
     */
    public void waive(Actor by, UUID id) {
        Obligation obligation = visible(id, by.sight());
        by.demand("obligation.waive");
        if (!obligation.isOpen()) {
            throw new ObligationIsSettled(obligation.state().name().toLowerCase(java.util.Locale.ROOT));
        }
        if (by.person() == null || by.person().equals(portrayal.holder(obligation, clock.instant()))) {
            throw new NobodyWaivesTheirOwn(obligation.identity().clause());
        }
        var key = obligation.key();
        var waived = new ObligationWaived(key.rule(), key.member(), key.trigger(), by.person());
        journal.append(Entry.of(obligation.identity().stream(), by, waived)
                .about(obligation.identity().subjectCard(), key.subject()));
    }

    private Obligation visible(UUID id, Sight sight) {
        return rows.find(OBLIGATION.ID.eq(id)).stream()
                .filter(each -> sight.covers(each.identity().unit()))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    // --- compliance

    /** Which obligations are counted: those whose clock began in {@code [from, to)}, of a unit when one is given. */
    public record Span(Instant from, Instant to, UUID unit) {}

    /** How a clause was kept. {@code raised} is the sum of the others. */
    public record Count(
            String edition,
            String clause,
            long raised,
            long met,
            long metLate,
            long open,
            long late,
            long waived,
            long cancelled) {}

    /** One line for each clause that raised anything. */
    @Transactional(readOnly = true)
    public List<Count> compliance(Span span, Sight sight) {
        var fields =
                new java.util.ArrayList<SelectField<?>>(List.of(OBLIGATION.EDITION, OBLIGATION.CLAUSE, DSL.count()));
        for (Status status : Status.values()) {
            fields.add(DSL.count().filterWhere(status.condition()));
        }
        return database.select(fields)
                .from(OBLIGATION)
                .where(within(span, sight))
                .groupBy(OBLIGATION.EDITION, OBLIGATION.CLAUSE)
                .orderBy(OBLIGATION.EDITION, OBLIGATION.CLAUSE)
                .fetch(Obligations::count);
    }

    private static Count count(Record row) {
        long[] n = new long[7];
        for (int i = 0; i < n.length; i++) {
            n[i] = row.get(i + 2, Long.class);
        }
        return new Count(
                row.get(OBLIGATION.EDITION), row.get(OBLIGATION.CLAUSE), n[0], n[1], n[2], n[3], n[4], n[5], n[6]);
    }

    /** The obligations behind a count: as many as it says. {@code status} null is all that were raised. */
    @Transactional(readOnly = true)
    public List<ObligationView> behind(Span span, String edition, String clause, Status status, Sight sight) {
        Instant now = clock.instant();
        Condition which = status == null ? DSL.noCondition() : status.condition();
        return rows
                .find(within(span, sight)
                        .and(OBLIGATION.EDITION.eq(edition))
                        .and(OBLIGATION.CLAUSE.eq(clause))
                        .and(which))
                .stream()
                .map(each -> portrayal.view(each, now))
                .toList();
    }

    private static Condition within(Span span, Sight sight) {
        Condition period = OBLIGATION.STARTED.ge(span.from()).and(OBLIGATION.STARTED.lt(span.to()));
        Condition unit = span.unit() == null ? DSL.noCondition() : OBLIGATION.UNIT.eq(span.unit());
        return period.and(unit).and(sight.of(OBLIGATION.UNIT));
    }

    /** How an obligation is counted; each in exactly one. */
    public enum Status {
        MET,
        MET_LATE,
        OPEN,
        LATE,
        WAIVED,
        CANCELLED;

        private Condition condition() {
            return switch (this) {
                case MET -> OBLIGATION.STATE.eq("MET").and(OBLIGATION.BREACHED.isNull());
                case MET_LATE -> OBLIGATION.STATE.eq("MET").and(OBLIGATION.BREACHED.isNotNull());
                case OPEN -> OBLIGATION.STATE.eq("OPEN").and(OBLIGATION.BREACHED.isNull());
                case LATE -> OBLIGATION.STATE.eq("OPEN").and(OBLIGATION.BREACHED.isNotNull());
                case WAIVED -> OBLIGATION.STATE.eq("WAIVED");
                case CANCELLED -> OBLIGATION.STATE.eq("CANCELLED");
            };
        }
    }
}
