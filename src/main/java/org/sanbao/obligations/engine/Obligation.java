package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.sanbao.calendar.Span;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.RuleRef;

/**
 * What somebody must bring about by a time, by which clause. Its past is kept as instants, never as counters: what met it, when it was
 * breached, who owed it from when. A breach is a flag, not an end: the obligation stays owed, and the flag is withdrawn when a deed told
 * late turns out to have been done in time.
 */
public final class Obligation {

    /** What is fixed when it is raised; rule and clause until another edition takes it over. */
    public record Identity(
            UUID id,
            UUID stream,
            Key key,
            RuleRef rule,
            String clause,
            String subjectCard,
            UUID unit,
            Cause cause,
            int depth,
            Instant raised,
            UUID answers) {

        Identity under(RuleRef edition, String number) {
            return new Identity(id, stream, key, edition, number, subjectCard, unit, cause, depth, raised, answers);
        }
    }

    /** Where it is in its life; breach is a flag beside it. */
    public enum State {
        OPEN,
        MET,
        WAIVED,
        CANCELLED
    }

    /**
     * How long it has, as of now.
     *
     * @param start    where the clock began
     * @param limit    the length or point in the words of the grammar; empty when another event or nothing limits it
     * @param due      null while paused, until the limiting event, and without limit
     * @param visible  when it appears on its owner's page
     * @param calendar reckoned on, with its revision
     * @param frozen   times the case was closed and resumed
     */
    public record Clock(
            Instant start, String limit, Instant due, Instant visible, UUID calendar, int revision, List<Span> frozen) {

        Clock due(Instant when, Instant visibleFrom) {
            return new Clock(start, limit, when, visibleFrom, calendar, revision, frozen);
        }
    }

    private Identity identity;
    private Clock clock;
    private Owner owner;
    private final List<Share> shares;
    private final List<List<Instant>> deeds;
    private State state;
    private Instant met;
    private Instant breached;
    private UUID breachedBy;
    private Instant ended;
    private String why;
    private int warned;
    private Instant next;
    private boolean changed;
    private boolean stored;

    /** Its rule once somebody looked it up. */
    private ObligationRule known;

    /** As stored; {@code life} holds what may have changed since it was raised. */
    public Obligation(
            Identity identity,
            Clock clock,
            Owner owner,
            List<Share> shares,
            List<List<Instant>> deeds,
            Life life,
            boolean stored) {
        this.identity = identity;
        this.clock = clock;
        this.owner = owner;
        this.shares = new ArrayList<>(shares);
        this.deeds = new ArrayList<>();
        deeds.forEach(each -> this.deeds.add(new ArrayList<>(each)));
        this.state = life.state;
        this.met = life.met;
        this.breached = life.breached;
        this.breachedBy = life.breachedBy;
        this.ended = life.ended;
        this.why = life.why;
        this.warned = life.warned;
        this.next = life.next;
        this.stored = stored;
        this.changed = !stored;
    }

    /**
     * @param met        when the deed that completed it was done
     * @param breached   its true instant, or null
     * @param breachedBy who owed it then
     * @param ended      when it was cancelled or waived, and why
     * @param warned     one bit for each warning given
     * @param next       when there is something to do without an event, or null
     */
    public record Life(
            State state,
            Instant met,
            Instant breached,
            UUID breachedBy,
            Instant ended,
            String why,
            int warned,
            Instant next) {
        static final Life NEW = new Life(State.OPEN, null, null, null, null, null, 0, null);
    }

    public Identity identity() {
        return identity;
    }

    public UUID id() {
        return identity.id;
    }

    public Key key() {
        return identity.key;
    }

    public RuleRef rule() {
        return identity.rule;
    }

    /** The rule in the edition it was raised under, looked up once; null when that edition is gone. */
    ObligationRule rule(Function<RuleRef, ObligationRule> lookUp) {
        if (known == null) {
            known = lookUp.apply(identity.rule);
        }
        return known;
    }

    public Clock clock() {
        return clock;
    }

    public Instant due() {
        return clock.due;
    }

    public Owner owner() {
        return owner;
    }

    public List<Share> shares() {
        return List.copyOf(shares);
    }

    public List<List<Instant>> deeds() {
        return deeds;
    }

    public Life life() {
        return new Life(state, met, breached, breachedBy, ended, why, warned, next);
    }

    public State state() {
        return state;
    }

    public Instant met() {
        return met;
    }

    public Instant breached() {
        return breached;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Neither owed nor met late, and nothing to come: only a revision of the case may change it. */
    boolean isSettled() {
        return state != State.OPEN && next == null && (state != State.MET || breached == null);
    }

    public boolean isChanged() {
        return changed;
    }

    public boolean isStored() {
        return stored;
    }

    /** After it was written. */
    public void kept() {
        stored = true;
        changed = false;
    }

    /**
     * Owed under a later edition of its rule from now on.
     *
     * @param others whether that demands other deeds; those done are forgotten then
     */
    void under(ObligationRule later, boolean others) {
        identity = identity.under(later.ref(), later.head().clause());
        known = later;
        if (others) {
            deeds.clear();
            later.must().patterns().forEach(pattern -> deeds.add(new ArrayList<>()));
        }
        changed = true;
    }

    void reckoned(Clock anew) {
        changed |= !anew.equals(clock);
        clock = anew;
    }

    void owed(Owner by, Instant from) {
        if (!by.equals(owner)) {
            owner = by;
            shares.add(new Share(by.person(), from));
            changed = true;
        }
    }

    /** A deed counts for a part; deeds are kept in order, so that it does not matter in which they are told. */
    void done(int part, Instant at) {
        List<Instant> of = deeds.get(part);
        of.add(at);
        of.sort(null);
        changed = true;
    }

    void met(Instant at) {
        state = State.MET;
        met = at;
        changed = true;
    }

    void breached(Instant at, UUID by) {
        breached = at;
        breachedBy = by;
        changed = true;
    }

    void withdrawn() {
        breached = null;
        breachedBy = null;
        changed = true;
    }

    void reopened() {
        state = State.OPEN;
        met = null;
        changed = true;
    }

    void forgotten() {
        deeds.forEach(List::clear);
        changed = true;
    }

    void ended(State how, Instant at, String reason) {
        state = how;
        ended = at;
        why = reason;
        changed = true;
    }

    boolean isWarned(int n) {
        return (warned & 1 << n) != 0;
    }

    void warned(int n) {
        warned |= 1 << n;
        changed = true;
    }

    void next(Instant at) {
        if (!java.util.Objects.equals(next, at)) {
            next = at;
            changed = true;
        }
    }

    Instant next() {
        return next;
    }

    @Override
    public String toString() {
        return identity.key + " " + state + " due " + clock.due + " met " + met + " breached " + breached;
    }
}
