package org.sanbao.dispatch.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sanbao.calendar.Span;
import org.sanbao.dispatch.board.Board;
import org.sanbao.dispatch.board.BoardBooking;
import org.sanbao.dispatch.needs.Need;
import org.sanbao.dispatch.technicians.Technician;
import org.sanbao.dispatch.travel.Waypoint;

/**
 * What can still be planned of technicians' days: their working time from now on, without what they are at already, and without what a
 * person has fixed in spite of something that stands against it, which the planner could not place.
 */
final class Turns {

    private final Board.View view;
    private final Instant now;
    private final Span time;
    /** Of each technician, in their order. */
    private final Map<UUID, List<BoardBooking>> bookings;

    private final Predicate<BoardBooking> stays;
    private final Map<UUID, Need> needs;

    /** @param stays which bookings are no question for the planner */
    Turns(Board.View view, Map<UUID, Need> needs, Span time, Instant now, Predicate<BoardBooking> stays) {
        this.view = view;
        this.time = time;
        this.now = now;
        this.stays = stays;
        this.bookings = view.bookings().stream()
                .sorted(Comparator.comparing(BoardBooking::from))
                .collect(Collectors.groupingBy(BoardBooking::technician));
        this.needs = needs;
    }

    /** By technician as the view has them, then by day. */
    List<Turn> all() {
        return view.lanes().stream().flatMap(lane -> of(lane).stream()).toList();
    }

    private List<Turn> of(Technician lane) {
        var days = new TreeMap<LocalDate, List<Span>>();
        for (Span slot : lane.shifts()) {
            for (Span left : left(slot, lane)) {
                days.computeIfAbsent(day(slot.from()), day -> new ArrayList<>()).add(left);
            }
        }
        return days.values().stream()
                .map(hours -> new Turn(lane, start(lane, hours.getFirst().from()), List.copyOf(hours)))
                .toList();
    }

    /** The slot within the time asked for, without what stays. */
    private List<Span> left(Span slot, Technician lane) {
        var left = new ArrayList<Span>();
        Instant from = later(slot.from(), time.from());
        Instant to = slot.to().isBefore(time.to()) ? slot.to() : time.to();
        for (BoardBooking each : of(lane.id(), stays)) {
            Instant begins = each.isBegun() ? each.from() : each.starts().minusSeconds(each.travelMinutes() * 60L);
            if (each.until(now).isAfter(from) && begins.isBefore(to)) {
                add(left, from, begins);
                from = later(from, each.until(now));
            }
        }
        add(left, from, to);
        return left;
    }

    private static void add(List<Span> spans, Instant from, Instant to) {
        if (from.isBefore(to)) {
            spans.add(new Span(from, to));
        }
    }

    /**
     * Where the technician is when the turn begins: at the last job begun that day, else at the base; or where the next one is booked, when
     * there was time to drive there: one drives when the job before is over, not when the break is.
     */
    private Waypoint start(Technician lane, Instant at) {
        List<BoardBooking> before =
                of(lane.id(), each -> isThatDay(each, at) && each.from().isBefore(at));
        List<BoardBooking> after =
                of(lane.id(), each -> isThatDay(each, at) && !each.from().isBefore(at));
        if (!after.isEmpty()) {
            BoardBooking next = after.getFirst();
            Instant free =
                    before.isEmpty() ? dayBegins(lane, at) : before.getLast().until(now);
            if (!free.plusSeconds(next.travelMinutes() * 60L).isAfter(at)) {
                return place(next);
            }
        }
        return before.stream()
                .filter(BoardBooking::isBegun)
                .reduce((one, later) -> later)
                .map(this::place)
                .orElse(Waypoint.of(lane.base()));
    }

    private Waypoint place(BoardBooking booking) {
        Need need = needs.get(booking.job());
        return need == null ? null : need.place();
    }

    private Instant dayBegins(Technician lane, Instant at) {
        return lane.shifts().stream()
                .map(Span::from)
                .filter(from -> day(from).equals(day(at)))
                .min(Comparator.naturalOrder())
                .orElse(at);
    }

    private List<BoardBooking> of(UUID technician, Predicate<BoardBooking> wanted) {
        return bookings.getOrDefault(technician, List.of()).stream()
                .filter(wanted)
                .toList();
    }

    private boolean isThatDay(BoardBooking booking, Instant at) {
        return day(booking.from()).equals(day(at));
    }

    private LocalDate day(Instant at) {
        return at.atZone(view.timeZone()).toLocalDate();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
