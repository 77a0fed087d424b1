package org.sanbao.dispatch.board;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbao.calendar.Span;
import org.sanbao.workorders.VisitState;

/**
 * The hours booked for one person of a visit.
 *
 * @param lead          the work order's own technician; the other helps
 * @param travelMinutes to it, from the one before or the base
 * @param state         how far the visit has come
 * @param departed      what really happened, as far as it did; null else; so arrived and finished
 * @param inSpiteOf     codes of the conflicts that were seen when it was booked
 * @param conflicts     what stands against it now
 */
public record BoardBooking(
        UUID id,
        UUID visit,
        UUID job,
        UUID technician,
        boolean lead,
        Instant starts,
        Instant ends,
        int travelMinutes,
        boolean locksTechnician,
        boolean locksTime,
        VisitState state,
        Instant departed,
        Instant arrived,
        Instant finished,
        List<String> inSpiteOf,
        List<Conflict> conflicts) {

    /** Whether somebody has set out for it: what is begun is not planned any more. */
    public boolean isBegun() {
        return state.compareTo(VisitState.ACCEPTED) > 0;
    }

    /** As it is booked. */
    Span hours() {
        return new Span(starts, ends);
    }

    /** When it began or will begin: on arrival, where somebody has arrived. */
    public Instant from() {
        return arrived == null ? starts : arrived;
    }

    /** When it ended, or will at the earliest: at its end, later while it is still being worked on. */
    public Instant until(Instant now) {
        if (finished != null) {
            return finished;
        }
        Instant planned = arrived != null && arrived.isAfter(starts)
                ? arrived.plus(java.time.Duration.between(starts, ends))
                : ends;
        return isBegun() && planned.isBefore(now) ? now : planned;
    }

    BoardBooking with(int travel, List<Conflict> found) {
        return new BoardBooking(
                id,
                visit,
                job,
                technician,
                lead,
                starts,
                ends,
                travel,
                locksTechnician,
                locksTime,
                state,
                departed,
                arrived,
                finished,
                inSpiteOf,
                found);
    }
}
