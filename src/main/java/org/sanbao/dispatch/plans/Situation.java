package org.sanbao.dispatch.plans;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbao.calendar.Span;
import org.sanbao.dispatch.board.Board;
import org.sanbao.dispatch.board.BoardBooking;
import org.sanbao.dispatch.board.BoardJob;
import org.sanbao.dispatch.board.Conflict;
import org.sanbao.dispatch.needs.Need;
import org.sanbao.dispatch.travel.Travel;
import org.sanbao.shared.Codes;
import org.sanbao.workorders.vocabulary.JobKind;

/**
 * How things stand when the planner is asked, read once.
 *
 * @param time  what can be planned; begins at {@code now} at the earliest
 * @param fixed whether no booking may be moved
 */
record Situation(
        Board.View view,
        Span time,
        Instant now,
        PlanningSettings settings,
        Territory territory,
        Map<UUID, Need> needs,
        Travel ways,
        boolean fixed) {

    /** The same, where everything that is booked stays: for who looks for a gap and wants to move nobody. */
    Situation withBookingsFixed() {
        return new Situation(view, time, now, settings, territory, needs, ways, true);
    }

    ZoneId zone() {
        return view.timeZone();
    }

    List<Turn> turns() {
        return new Turns(view, needs, time, now, this::stays).all();
    }

    /** The jobs that may be planned, the ones due first come first. */
    List<Demand> demands() {
        Map<UUID, List<BoardBooking>> booked =
                view.bookings().stream().collect(Collectors.groupingBy(BoardBooking::job));
        return view.jobs().stream()
                .filter(job -> job.kind() != JobKind.WORKSHOP && needs.containsKey(job.id()))
                .filter(job -> booked.getOrDefault(job.id(), List.of()).stream().noneMatch(this::stays))
                .map(job -> demand(job, booked.getOrDefault(job.id(), List.of())))
                .toList();
    }

    private Demand demand(BoardJob job, List<BoardBooking> bookings) {
        return new Demand(
                needs.get(job.id()),
                job.version(),
                job.isGiven() ? job.technician() : null,
                List.copyOf(bookings),
                fixed);
    }

    /**
     * What is begun, or about to begin as it was booked, and what a person has fixed against something the planner never breaks. Where
     * somebody has fallen ill or is kept elsewhere since, nothing is about to begin.
     */
    boolean stays(BoardBooking booking) {
        boolean near = booking.starts().isBefore(now.plus(Duration.ofMinutes(settings.readyMinutes())));
        boolean locked = fixed || booking.locksTechnician() || booking.locksTime();
        return booking.isBegun() || near && !isBroken(booking) || locked && isImpossible(booking);
    }

    /** Whether something stands against it that nobody had seen when it was booked. */
    private static boolean isBroken(BoardBooking booking) {
        return booking.conflicts().stream()
                .filter(each -> each.kind() != Conflict.Kind.LATE)
                .anyMatch(each -> !booking.inSpiteOf().contains(Codes.of(each.kind())));
    }

    /** Whether something stands against it that the planner never breaks: being late is only dear. */
    private static boolean isImpossible(BoardBooking booking) {
        return booking.conflicts().stream().anyMatch(each -> each.kind() != Conflict.Kind.LATE);
    }

    /** What the bookings there are come to, of the jobs that may be planned. A booking with somebody who is away is as good as none. */
    Proposal.Figures figures(List<Demand> demands) {
        var leads = demands.stream().flatMap(each -> kept(each).stream()).toList();
        var late = leads.stream()
                .flatMap(each -> each.conflicts().stream())
                .filter(each -> each.kind() == Conflict.Kind.LATE)
                .toList();
        int driving = demands.stream()
                .flatMap(each -> each.bookings().stream())
                .mapToInt(BoardBooking::travelMinutes)
                .sum();
        return new Proposal.Figures(
                leads.size(),
                late.size()
                        + (int) demands.stream()
                                .filter(each -> kept(each).isEmpty() && each.isDueBefore(time.to()))
                                .count(),
                (int) late.stream().mapToLong(Conflict::minutes).sum(),
                demands.size() - leads.size(),
                driving);
    }

    private static Optional<BoardBooking> kept(Demand demand) {
        return demand.isLost() ? Optional.empty() : demand.lead();
    }
}
