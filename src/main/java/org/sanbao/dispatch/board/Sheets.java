package org.sanbao.dispatch.board;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanbao.calendar.Span;
import org.sanbao.dispatch.technicians.Technician;
import org.sanbao.dispatch.travel.Travel;
import org.sanbao.dispatch.travel.Waypoint;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.springframework.stereotype.Component;

/** Reads {@link Sheet}s: one query for each kind of thing, however many there are. */
@Component
class Sheets {

    /** So far around a placement lies what may stand against it. */
    private static final Duration AROUND = Duration.ofHours(16);

    private final Lanes lanes;
    private final JobRows jobs;
    private final BookingRows bookings;
    private final Demands demands;
    private final Travel travel;
    private final BusinessClock clock;

    Sheets(Lanes lanes, JobRows jobs, BookingRows bookings, Demands demands, Travel travel, BusinessClock clock) {
        this.lanes = lanes;
        this.jobs = jobs;
        this.bookings = bookings;
        this.demands = demands;
        this.travel = travel;
        this.clock = clock;
    }

    /**
     * All of some units in a stretch of time.
     *
     * @param jobs those that are booked then, and those that wait for hours
     */
    record Laid(List<Technician> lanes, List<BoardJob> jobs, Sheet sheet) {}

    Laid ofUnits(Set<UUID> units, Span time, Actor reader) {
        var people = lanes.ofUnits(units, time.from(), time.to(), reader);
        var booked = booked(people, time, reader);
        Map<UUID, BoardJob> shown = new HashMap<>();
        jobs.unbooked(units, reader.sight()).forEach(job -> shown.put(job.id(), job));
        jobs.of(missing(booked, shown.keySet()), reader.sight()).forEach(job -> shown.put(job.id(), job));
        var known = demands.of(List.copyOf(shown.values()));
        return new Laid(people, known, sheet(people, known, booked));
    }

    /** What lies around a placement of a job. */
    Sheet around(BoardJob job, Placement wanted, Actor reader) {
        Instant from = wanted.hours().from().minus(AROUND);
        Span time = new Span(from, wanted.hours().to().plus(AROUND));
        var people = lanes.of(wanted.people(), time.from(), time.to(), reader);
        var booked = booked(people, time, reader);
        var known = new ArrayList<>(jobs.of(missing(booked, Set.of(job.id())), reader.sight()));
        known.add(job);
        return sheet(people, known, booked);
    }

    /** The job with what it needs and owes. */
    BoardJob known(BoardJob job) {
        return demands.of(List.of(job)).getFirst();
    }

    private List<BoardBooking> booked(List<Technician> people, Span time, Actor reader) {
        return bookings.of(people.stream().map(Technician::id).toList(), time.from(), time.to(), reader.sight());
    }

    private static List<UUID> missing(Collection<BoardBooking> booked, Set<UUID> known) {
        return booked.stream()
                .map(BoardBooking::job)
                .filter(job -> !known.contains(job))
                .distinct()
                .toList();
    }

    private Sheet sheet(List<Technician> people, List<BoardJob> known, List<BoardBooking> booked) {
        return new Sheet(people, known, booked, new Conflicts(ways(people, known)), clock.instant());
    }

    /** Between all that is on the sheet, by the hour where its technicians are. */
    private Ways ways(List<Technician> people, List<BoardJob> known) {
        List<Waypoint> places = Stream.concat(
                        people.stream().map(Technician::base).map(Waypoint::of),
                        known.stream().map(BoardJob::place))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        ZoneId zone = people.stream().map(Technician::zone).findFirst().orElse(ZoneOffset.UTC);
        var ways = travel.among(places, zone);
        return (from, to, at) ->
                from == null || to == null ? OptionalInt.empty() : OptionalInt.of(ways.minutes(from, to, at));
    }
}
