package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.StreamState;

/**
 * One stream as the engine works on it: its cards, its obligations, its pauses and what is still to come; and, after the engine, what
 * must be stored. Not for two threads.
 */
public final class CaseFile {

    private static final Comparator<Obligation> OLDEST_FIRST =
            Comparator.comparing((Obligation each) -> each.clock().start()).thenComparing(Obligation::key);

    private final UUID stream;
    private UUID unit;
    private StreamState state;
    private final Map<Key, Obligation> obligations = new LinkedHashMap<>();
    private final List<Pause> pauses;
    private final Map<String, PendingStep> pending = new LinkedHashMap<>();
    private final Map<UUID, Membership> memberships = new LinkedHashMap<>();
    private Supplier<List<Recorded>> past;
    private final Predicate<Key> known;
    private Function<UUID, List<Obligation>> others = stream -> List.of();

    private final List<Taken> taken = new ArrayList<>();
    private final List<FactEntry> facts = new ArrayList<>();
    private final Set<String> steppedNow = new HashSet<>();
    private final Set<UUID> changedMemberships = new HashSet<>();
    private final Set<String> changedPending = new HashSet<>();
    private boolean pausesChanged;
    private int upTo = Integer.MAX_VALUE;
    private final Map<UUID, Obligation> byId = new HashMap<>();

    /** Those that an event or an instant may still change; all others are settled. */
    private final List<Obligation> live = new ArrayList<>();

    /**
     * @param past  rows of the stream in order, read only when a rule asks
     * @param known whether an obligation of this key, not loaded, was raised before
     */
    public CaseFile(
            UUID stream,
            UUID unit,
            StreamState state,
            List<Pause> pauses,
            Supplier<List<Recorded>> past,
            Predicate<Key> known) {
        this.stream = stream;
        this.unit = unit;
        this.state = state;
        this.pauses = new ArrayList<>(pauses);
        this.past = past;
        this.known = known;
    }

    public CaseFile load(List<Obligation> stored, List<PendingStep> steps, List<Membership> members) {
        stored.forEach(this::add);
        steps.forEach(each -> pending.put(each.order(), each));
        members.forEach(each -> memberships.put(each.id(), each));
        return this;
    }

    public UUID stream() {
        return stream;
    }

    public UUID unit() {
        return unit;
    }

    public StreamState state() {
        return state;
    }

    /** The cards as of the row that is applied next. */
    public void now(StreamState cards, UUID belongsTo, int n) {
        upTo = n;
        state = cards;
        unit = belongsTo == null ? unit : belongsTo;
    }

    /** Where the stream's rows are read from now that there is another. */
    public void rows(Supplier<List<Recorded>> now) {
        past = now;
    }

    public List<Obligation> obligations() {
        return List.copyOf(obligations.values());
    }

    public List<Pause> pauses() {
        return List.copyOf(pauses);
    }

    public List<PendingStep> pending() {
        return List.copyOf(pending.values());
    }

    public List<Membership> memberships() {
        return List.copyOf(memberships.values());
    }

    /** How the obligations of another stream are found, for when that one is joined to this. */
    public CaseFile beside(Function<UUID, List<Obligation>> streams) {
        others = streams;
        return this;
    }

    List<Obligation> obligationsOf(UUID another) {
        return others.apply(another);
    }

    /** Rows of the stream up to the one applied last. */
    List<Recorded> past() {
        List<Recorded> rows = past.get();
        return rows.size() <= upTo ? rows : rows.subList(0, upTo);
    }

    Obligation obligation(UUID id) {
        return byId.get(id);
    }

    boolean has(Key key) {
        return obligations.containsKey(key) || known.test(key);
    }

    void add(Obligation obligation) {
        obligations.put(obligation.key(), obligation);
        byId.put(obligation.id(), obligation);
        live.add(obligation);
    }

    /** Those that are not settled; not to be held while obligations are added. */
    List<Obligation> live() {
        return live;
    }

    /** What is settled matters again. */
    void revise() {
        live.clear();
        live.addAll(obligations.values());
    }

    /** Those not settled of which this holds, oldest first: the order in which they are met. */
    List<Obligation> oldestFirst(Predicate<Obligation> which) {
        var some = new ArrayList<Obligation>();
        for (Obligation each : live) {
            if (which.test(each)) {
                some.add(each);
            }
        }
        some.sort(OLDEST_FIRST);
        return some;
    }

    void paused(Pause pause) {
        pauses.add(pause);
        pausesChanged = true;
    }

    void resumed(Instant at) {
        for (int i = 0; i < pauses.size(); i++) {
            Pause each = pauses.get(i);
            if (each.isOpen()) {
                pauses.set(i, new Pause(each.reason(), each.from(), at.isBefore(each.from()) ? each.from() : at));
                pausesChanged = true;
            }
        }
    }

    void later(PendingStep step) {
        pending.put(step.order(), step);
        changedPending.add(step.order());
    }

    void noLonger(PendingStep step) {
        pending.remove(step.order());
        changedPending.add(step.order());
    }

    /** Records a consequence unless it was already. */
    void take(Taken consequence) {
        if (steppedNow.add(consequence.key())) {
            taken.add(consequence);
        }
    }

    void fact(FactEntry entry) {
        facts.add(entry);
    }

    void member(Membership membership) {
        memberships.put(membership.id(), membership);
        changedMemberships.add(membership.id());
    }

    /** Consequences since the file was opened or {@link #stored}. */
    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    public List<FactEntry> facts() {
        return List.copyOf(facts);
    }

    public boolean pausesChanged() {
        return pausesChanged;
    }

    public List<Membership> changedMemberships() {
        return memberships.values().stream()
                .filter(each -> changedMemberships.contains(each.id()))
                .toList();
    }

    /** Steps put off since. */
    public List<PendingStep> newPending() {
        return pending.values().stream()
                .filter(each -> changedPending.contains(each.order()))
                .toList();
    }

    /** Keys of steps taken or given up since. */
    public List<String> gonePending() {
        return changedPending.stream()
                .filter(each -> !pending.containsKey(each))
                .toList();
    }

    /** When there is next something to do without an event; null is never. */
    public Instant next() {
        Instant soonest = null;
        for (Obligation each : live) {
            soonest = sooner(soonest, each.next());
        }
        for (PendingStep each : pending.values()) {
            soonest = sooner(soonest, each.at());
        }
        for (Membership each : memberships.values()) {
            soonest = sooner(soonest, each.next());
        }
        return soonest;
    }

    static Instant sooner(Instant one, Instant other) {
        return one == null ? other : other == null || one.isBefore(other) ? one : other;
    }

    /** Forgets what had to be stored; the file can be worked on further. */
    public void stored() {
        live.forEach(Obligation::kept);
        live.removeIf(Obligation::isSettled);
        taken.clear();
        facts.clear();
        changedMemberships.clear();
        changedPending.clear();
        pausesChanged = false;
    }
}
