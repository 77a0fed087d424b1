package org.sanbao.obligations.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sanbao.journal.Recorded;
import org.sanbao.regulation.reading.Truth;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.Must;
import org.sanbao.regulation.rules.ObligationRule;

/** Which obligations a deed counts for, and since when one is met. Deeds are instants, so the order in which they are told does not matter. */
final class Meeting {

    private final Raising raising;

    Meeting(Raising raising) {
        this.raising = raising;
    }

    /** Notes the deed; true if it counted. */
    boolean counts(CaseFile file, Obligation obligation, ObligationRule rule, CaseReading reading, Set<Object> served) {
        Recorded row = reading.event();
        if (!reaches(obligation, row)) {
            return false;
        }
        List<EventPattern> patterns = rule.must() instanceof Must.One one
                ? List.of(one.pattern())
                : rule.must().patterns().toList();
        boolean counted = false;
        for (int part = 0; part < patterns.size(); part++) {
            EventPattern pattern = patterns.get(part);
            if (!pattern.event().equals(row.type())) {
                continue;
            }
            // One deed serves the oldest of several alike; each part of it may be served by the same deed.
            Object slot = List.of(
                    obligation.key().rule(),
                    obligation.key().subject(),
                    obligation.key().member(),
                    part);
            if (served.contains(slot)) {
                continue;
            }
            Truth truth = pattern.where()
                    .evaluate(reading.from(
                            obligation.identity().cause(), obligation.key().member()));
            if (truth.isUndecided() && obligation.isOpen()) {
                raising.undecided(file, rule, reading, truth.missing(), row.recorded());
            } else if (truth.isYes() && needs(obligation, rule, part, row.happened())) {
                obligation.done(part, row.happened());
                served.add(slot);
                counted = true;
            }
        }
        return counted;
    }

    /** About the same card, after it was raised; and where the event belongs to a day, in the occurrence of that day. */
    private static boolean reaches(Obligation obligation, Recorded row) {
        if (!obligation
                        .key()
                        .subject()
                        .equals(row.refs().get(obligation.identity().subjectCard()))
                || row.happened().isBefore(obligation.clock().start())
                || row.id().equals(obligation.identity().cause().row())) {
            return false;
        }
        Occasion occasion = obligation.identity().cause().occasion();
        Object period = row.attributes().get("period");
        return occasion == null || period == null || occasion.covers(LocalDate.parse(period.toString()));
    }

    /** A further deed matters to an open obligation, and to one met late if it was done earlier than what met it. */
    private static boolean needs(Obligation obligation, ObligationRule rule, int part, Instant happened) {
        if (!obligation.isOpen()) {
            return obligation.state() == Obligation.State.MET && happened.isBefore(obligation.met());
        }
        List<Instant> deeds = obligation.deeds().get(part);
        int times = times(rule.must(), part, new int[1]);
        return deeds.size() < times || happened.isBefore(deeds.getLast());
    }

    private static int times(Must must, int part, int[] at) {
        return switch (must) {
            case Must.One one -> at[0]++ == part ? one.times() : 0;
            case Must.All all ->
                all.parts().stream().mapToInt(each -> times(each, part, at)).sum();
            case Must.Any any ->
                any.parts().stream().mapToInt(each -> times(each, part, at)).sum();
        };
    }

    /** When all that was demanded had been done; null while it has not. */
    static Instant metAt(Must must, Obligation obligation) {
        return metAt(must, obligation.deeds(), new int[1]);
    }

    private static Instant metAt(Must must, List<List<Instant>> deeds, int[] at) {
        return switch (must) {
            case Must.One one -> {
                List<Instant> done = deeds.get(at[0]++);
                yield done.size() < one.times() ? null : done.get(one.times() - 1);
            }
            case Must.All all -> {
                var parts = parts(all.parts(), deeds, at);
                yield parts.stream().anyMatch(Objects::isNull)
                        ? null
                        : parts.stream().max(Comparator.naturalOrder()).orElse(null);
            }
            case Must.Any any ->
                parts(any.parts(), deeds, at).stream()
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        };
    }

    private static List<Instant> parts(List<Must> parts, List<List<Instant>> deeds, int[] at) {
        var met = new java.util.ArrayList<Instant>();
        parts.forEach(part -> met.add(metAt(part, deeds, at)));
        return met;
    }

    static Set<Object> nothingServed() {
        return new HashSet<>();
    }
}
