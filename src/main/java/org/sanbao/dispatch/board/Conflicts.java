package org.sanbao.dispatch.board;

import static org.sanbao.dispatch.board.Conflict.Kind;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.sanbao.calendar.Span;
import org.sanbao.dispatch.technicians.Technician;
import org.sanbao.dispatch.travel.Waypoint;
import org.sanbao.shared.Codes;

/** What stands against somebody's doing a job at some time, in words a person can decide by. Knows no tables; nothing here is hidden. */
final class Conflicts {

    private final Ways ways;

    Conflicts(Ways ways) {
        this.ways = ways;
    }

    /**
     * A stretch of somebody's day that is taken by another job.
     *
     * @param place null if unknown
     */
    record Taken(String number, Instant from, Instant to, Waypoint place) {}

    /**
     * A job at some time, by somebody.
     *
     * @param people how many go there together
     * @param taken  what else that one does around that time
     */
    record Wish(BoardJob job, Technician lane, Span hours, int people, List<Taken> taken) {

        /** The last that ends before. */
        Taken before() {
            return taken.stream()
                    .filter(each -> !each.to().isAfter(hours.from()))
                    .max(Comparator.comparing(Taken::to))
                    .orElse(null);
        }

        /** The first that begins after. */
        Taken after() {
            return taken.stream()
                    .filter(each -> !each.from().isBefore(hours.to()))
                    .min(Comparator.comparing(Taken::from))
                    .orElse(null);
        }
    }

    /** In the order in which people look at them: time, way, promise, ability. */
    List<Conflict> of(Wish wish) {
        var found = new ArrayList<Conflict>();
        wish.taken().stream()
                .filter(each -> meet(wish.hours(), each.from(), each.to()))
                .forEach(each -> found.add(Conflict.of(Kind.OVERLAP, each.number())));
        hours(wish, found);
        way(wish, found);
        promise(wish, found);
        ability(wish, found);
        return found;
    }

    /** Minutes to it from the one before, the base for the first of the day; zero where the way is unknown. */
    int travel(Wish wish) {
        Taken before = wish.before();
        Waypoint from = before != null && sameDay(wish, before)
                ? before.place()
                : Waypoint.of(wish.lane().base());
        return ways.minutes(from, wish.job().place(), wish.hours().from()).orElse(0);
    }

    private static boolean sameDay(Wish wish, Taken before) {
        return Duration.between(before.to(), wish.hours().from()).compareTo(Duration.ofHours(8)) < 0;
    }

    private static void hours(Wish wish, List<Conflict> found) {
        Span hours = wish.hours();
        var away = wish.lane().absences().stream()
                .filter(each -> meet(hours, each.from(), each.until()))
                .findFirst();
        away.ifPresent(each -> found.add(Conflict.of(Kind.ABSENT, Codes.of(each.kind()))));
        if (away.isEmpty() && !wish.lane().worksThrough(hours.from(), hours.to())) {
            found.add(Conflict.of(Kind.OFF_SHIFT));
        }
    }

    private void way(Wish wish, List<Conflict> found) {
        Taken before = wish.before();
        Taken after = wish.after();
        Span hours = wish.hours();
        if (before != null) {
            tooShort(Kind.TRAVEL_BEFORE, before, before.place(), wish.job().place(), before.to(), hours.from())
                    .ifPresent(found::add);
        }
        if (after != null) {
            tooShort(Kind.TRAVEL_AFTER, after, wish.job().place(), after.place(), hours.to(), after.from())
                    .ifPresent(found::add);
        }
    }

    private java.util.Optional<Conflict> tooShort(
            Kind kind, Taken other, Waypoint from, Waypoint to, Instant leaves, Instant needed) {
        OptionalInt minutes = ways.minutes(from, to, leaves);
        long missing = minutes.orElse(0) - Duration.between(leaves, needed).toMinutes();
        return minutes.isPresent() && missing > 0
                ? java.util.Optional.of(new Conflict(kind, other.number(), null, missing, null))
                : java.util.Optional.empty();
    }

    private static void promise(Wish wish, List<Conflict> found) {
        BoardJob job = wish.job();
        Instant arrives = wish.hours().from();
        Due due = job.arriveBy();
        if (due != null && arrives.isAfter(due.at())) {
            long late = Duration.between(due.at(), arrives).toMinutes();
            found.add(new Conflict(Kind.LATE, null, due.at(), late, due));
        }
        if (!job.isKept(arrives)) {
            Instant missed = arrives.isBefore(job.promisedFrom()) ? job.promisedFrom() : job.promisedTo();
            found.add(new Conflict(Kind.WINDOW, null, missed, null, null));
        }
        Instant earliest = job.need().earliest();
        if (earliest != null && arrives.isBefore(earliest)) {
            found.add(new Conflict(Kind.EARLY, null, earliest, null, null));
        }
    }

    private static void ability(Wish wish, List<Conflict> found) {
        BoardJob.Need need = wish.job().need();
        Technician lane = wish.lane();
        need.skills().stream()
                .filter(skill -> !lane.can(skill, wish.hours().from()))
                .forEach(skill -> found.add(Conflict.of(Kind.SKILL, skill)));
        need.tools().stream()
                .filter(tool -> !lane.tools().contains(tool))
                .forEach(tool -> found.add(Conflict.of(Kind.TOOL, tool)));
        need.parts().entrySet().stream()
                .filter(part -> lane.stock().getOrDefault(part.getKey(), 0) < part.getValue())
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(part -> found.add(Conflict.of(Kind.PART, part)));
        if (Objects.nonNull(need.area())
                && !lane.areas().isEmpty()
                && !lane.areas().contains(need.area())) {
            found.add(Conflict.of(Kind.TERRITORY));
        }
        if (need.people() > wish.people()) {
            found.add(Conflict.of(Kind.HELP));
        }
    }

    private static boolean meet(Span hours, Instant from, Instant to) {
        return hours.from().isBefore(to) && from.isBefore(hours.to());
    }
}
