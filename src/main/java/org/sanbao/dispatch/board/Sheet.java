package org.sanbao.dispatch.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbao.calendar.Span;
import org.sanbao.dispatch.technicians.Technician;

/** Technicians, jobs and bookings of some stretch of time, laid side by side. Read once, asked often. */
final class Sheet {

    private final Map<UUID, Technician> lanes;
    private final Map<UUID, BoardJob> jobs;
    private final Map<UUID, List<BoardBooking>> bookings;
    private final Conflicts conflicts;
    private final Instant now;

    Sheet(
            Collection<Technician> lanes,
            Collection<BoardJob> jobs,
            Collection<BoardBooking> bookings,
            Conflicts conflicts,
            Instant now) {
        this.lanes = by(lanes, Technician::id);
        this.jobs = by(jobs, BoardJob::id);
        this.bookings = bookings.stream().collect(Collectors.groupingBy(BoardBooking::technician));
        this.conflicts = conflicts;
        this.now = now;
    }

    private static <T> Map<UUID, T> by(Collection<T> all, Function<T, UUID> key) {
        return all.stream().collect(Collectors.toMap(key, Function.identity(), (one, same) -> one));
    }

    /** The technician; null if not one in sight. */
    Technician lane(UUID technician) {
        return lanes.get(technician);
    }

    /** The bookings, each with what stands against it and the way to it as it is now. */
    List<BoardBooking> weighed() {
        return bookings.values().stream()
                .flatMap(List::stream)
                .filter(each -> jobs.containsKey(each.job()))
                .map(this::weighed)
                .sorted(Comparator.comparing(BoardBooking::starts)
                        .thenComparing(BoardBooking::lead, Comparator.reverseOrder())
                        .thenComparing(BoardBooking::id))
                .toList();
    }

    private BoardBooking weighed(BoardBooking each) {
        Technician lane = lanes.get(each.technician());
        if (lane == null) {
            return each;
        }
        var wish = wish(jobs.get(each.job()), lane, span(each), people(each.visit()), each.visit());
        return each.with(conflicts.travel(wish), each.isBegun() ? List.of() : conflicts.of(wish));
    }

    private int people(UUID visit) {
        return (int) bookings.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.visit().equals(visit))
                .count();
    }

    /** What stands against the job's being done so, the open visit it has now left out. */
    List<Conflict> conflicts(BoardJob job, Placement wanted) {
        var found = new ArrayList<Conflict>();
        for (UUID person : wanted.people()) {
            wishOf(job, wanted, person).map(conflicts::of).ifPresent(found::addAll);
        }
        return found.stream().distinct().toList();
    }

    int travel(BoardJob job, Placement wanted, UUID person) {
        return wishOf(job, wanted, person).map(conflicts::travel).orElse(0);
    }

    private java.util.Optional<Conflicts.Wish> wishOf(BoardJob job, Placement wanted, UUID person) {
        return java.util.Optional.ofNullable(lanes.get(person))
                .map(lane -> wish(job, lane, wanted.hours(), wanted.people().size(), job.visit()));
    }

    private Conflicts.Wish wish(BoardJob job, Technician lane, Span hours, int people, UUID without) {
        var taken = bookings.getOrDefault(lane.id(), List.of()).stream()
                .filter(each -> !each.visit().equals(without))
                .map(this::taken)
                .toList();
        return new Conflicts.Wish(job, lane, hours, people, taken);
    }

    private Conflicts.Taken taken(BoardBooking each) {
        BoardJob job = jobs.get(each.job());
        Span span = span(each);
        return new Conflicts.Taken(
                job == null ? null : job.number(), span.from(), span.to(), job == null ? null : job.place());
    }

    private Span span(BoardBooking each) {
        Instant until = each.until(now);
        return new Span(each.from(), until.isBefore(each.from()) ? each.from() : until);
    }
}
