package org.sanbao.obligations.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.sanbao.obligations.engine.Key;

/** Sums up what both sides came to, portion after portion in the order of the streams, whichever was ready first. Safe for many threads. */
final class Tally {

    /** So many changes are kept one by one. */
    static final int LISTED = 20_000;

    /** Clauses by number where they have one: § 2 before § 10. */
    private static final Comparator<Place> BY_NUMBER = Comparator.comparing(Place::pack)
            .thenComparing(place -> place.clause.replaceAll("\\d+", "0000000$0").replaceAll("0+(\\d{7})", "$1"));

    private final ZoneId zone;
    private final Instant takesOver;
    private final Map<Integer, BothSides.Portion> waiting = new TreeMap<>();
    private int next;
    private final Map<Place, Counts> clauses = new TreeMap<>(BY_NUMBER.thenComparing(Place::clause));
    private final Map<String, Map<LocalDate, long[]>> load = new TreeMap<>();
    private final Set<Key> once = new HashSet<>();
    private final Set<Key> turnedOnce = new HashSet<>();
    private final Set<UUID> affected = new HashSet<>();
    private final List<Parting> changes = new ArrayList<>();
    private long events;
    private long cases;
    private long changed;
    private long listed;
    private long over;
    private long gone;
    private UUID latest;

    private record Place(String pack, String clause) {}

    private static final class Counts {
        private final long[] before = new long[Seen.Status.values().length];
        private final long[] after = new long[Seen.Status.values().length];
        private long changed;
        private long decisions;
        private long refusedBefore;
        private long refusedAfter;
        private long chargedBefore;
        private long chargedAfter;
        private long chargedOtherwise;
        private long turnedOver;
        private long letGo;
    }

    /**
     * @param zone      in which days are counted
     * @param takesOver when the draft comes into force; null if it says nothing of open duties
     */
    Tally(ZoneId zone, Instant takesOver) {
        this.zone = zone;
        this.takesOver = takesOver;
    }

    /** @param place of the portion among all, from 0 */
    synchronized void add(int place, BothSides.Portion portion) {
        waiting.put(place, portion);
        for (BothSides.Portion ready = waiting.remove(next); ready != null; ready = waiting.remove(next)) {
            next++;
            events += ready.events();
            ready.partings().forEach(this::add);
        }
    }

    private void add(Parting each) {
        if (isKnown(each)) {
            return;
        }
        Counts counts = clauses.computeIfAbsent(new Place(each.pack(), each.clause()), ignored -> new Counts());
        switch (each) {
            case Parting.Duty duty -> duty(duty, counts);
            case Parting.Turned turned -> turned(turned, counts);
            case Parting.Decision decision -> counts.decisions += decision.kind() == null ? 0 : 1;
            case Parting.Charged charged -> {
                counts.chargedBefore += charged.before() == null ? 0 : 1;
                counts.chargedAfter += charged.after() == null ? 0 : 1;
                counts.chargedOtherwise += charged.kind() == null ? 0 : 1;
            }
            case Parting.Gated gated -> {
                counts.refusedBefore += gated.before() ? 1 : 0;
                counts.refusedAfter += gated.after() ? 1 : 0;
            }
        }
        if (each.kind() != null && !(each instanceof Parting.Turned)) {
            changed++;
            affected.add(each.stream());
            if (listed < LISTED) {
                listed++;
                changes.add(each);
            }
        }
    }

    /** A duty that a subject has once counts with the first of the streams that speak of it. */
    private boolean isKnown(Parting each) {
        return switch (each) {
            case Parting.Duty duty -> duty.key().trigger().isEmpty() && !once.add(duty.key());
            case Parting.Turned turned -> turned.key().trigger().isEmpty() && !turnedOnce.add(turned.key());
            default -> false;
        };
    }

    /** Nothing of the past is otherwise by it; it is listed, as many as are of the others. */
    private void turned(Parting.Turned turned, Counts counts) {
        if (turned.kind() == Parting.Kind.LET_GO) {
            counts.letGo++;
            gone++;
        } else {
            counts.turnedOver++;
            over++;
        }
        if (over + gone <= LISTED) {
            changes.add(turned);
        }
    }

    private void duty(Parting.Duty duty, Counts counts) {
        counts.changed += duty.kind() == null ? 0 : 1;
        if (!duty.stream().equals(latest)) {
            latest = duty.stream();
            cases++;
        }
        seen(duty.before(), counts.before, 0);
        seen(duty.after(), counts.after, 1);
    }

    private void seen(Seen duty, long[] counts, int side) {
        if (duty != null) {
            counts[duty.status().ordinal()]++;
            load.computeIfAbsent(duty.role() == null ? "" : duty.role(), ignored -> new TreeMap<>())
                    .computeIfAbsent(duty.start().atZone(zone).toLocalDate(), ignored -> new long[2])[side]++;
        }
    }

    /** What would have been otherwise, and what becomes of open duties, one by one; of both the first {@link #LISTED}. */
    synchronized List<Parting> changes() {
        return List.copyOf(changes);
    }

    synchronized ReplayResult result() {
        var lines = new ArrayList<ReplayResult.Clause>();
        clauses.forEach((place, counts) -> lines.add(new ReplayResult.Clause(
                place.pack,
                place.clause,
                count(counts.before),
                count(counts.after),
                counts.changed,
                counts.decisions,
                new ReplayResult.Refused(counts.refusedBefore, counts.refusedAfter),
                new ReplayResult.Charged(counts.chargedBefore, counts.chargedAfter, counts.chargedOtherwise),
                new ReplayResult.Turned(counts.turnedOver, counts.letGo))));
        var loads = new ArrayList<ReplayResult.Load>();
        load.forEach((role, days) -> loads.add(new ReplayResult.Load(
                role,
                days.entrySet().stream()
                        .map(day -> new ReplayResult.Day(day.getKey(), day.getValue()[0], day.getValue()[1]))
                        .toList())));
        var takeover = takesOver == null ? null : new ReplayResult.Takeover(takesOver, over, gone);
        return new ReplayResult(lines, loads, events, cases, affected.size(), changed, listed, takeover);
    }

    private static ReplayResult.Count count(long[] by) {
        long raised = 0;
        for (long each : by) {
            raised += each;
        }
        return new ReplayResult.Count(raised, by[0], by[1], by[2], by[3], by[4], by[5]);
    }
}
