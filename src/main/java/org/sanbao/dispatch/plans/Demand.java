package org.sanbao.dispatch.plans;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanbao.dispatch.board.BoardBooking;
import org.sanbao.dispatch.board.Conflict;
import org.sanbao.dispatch.needs.Need;

/**
 * A job to be planned.
 *
 * @param version    of its schedule when it was asked
 * @param technician whom it is given to; null while nobody is named
 * @param fixed      whether the bookings stay, locked or not
 * @param bookings   of the open visit, the work order's own technician first; empty: it waits for hours
 */
record Demand(Need need, int version, UUID technician, List<BoardBooking> bookings, boolean fixed) {

    Optional<BoardBooking> lead() {
        return bookings.stream().filter(BoardBooking::lead).findFirst();
    }

    boolean locksTechnician() {
        return lead().filter(each -> fixed || each.locksTechnician()).isPresent();
    }

    boolean locksTime() {
        return lead().filter(each -> fixed || each.locksTime()).isPresent();
    }

    /** Whether whoever it is booked with is away by then. */
    boolean isLost() {
        return lead().filter(booking -> booking.conflicts().stream()
                        .anyMatch(
                                each -> each.kind() == Conflict.Kind.ABSENT || each.kind() == Conflict.Kind.OFF_SHIFT))
                .isPresent();
    }

    /** Left out of a plan, for these reasons. */
    Proposal.LeftOut leftOut(List<Proposal.Obstacle> obstacles) {
        return new Proposal.LeftOut(need.job(), isLost() ? version : null, obstacles);
    }

    /** Whether a clause wants somebody there before that instant: without hours until then, the promise is broken. */
    boolean isDueBefore(Instant end) {
        return need.arriveBy() != null && need.arriveBy().at().isBefore(end);
    }

    /** As if it had no hours yet. */
    Demand anew() {
        return new Demand(need, version, null, List.of(), false);
    }
}
