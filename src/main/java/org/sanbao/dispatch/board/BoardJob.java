package org.sanbao.dispatch.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.dispatch.travel.Waypoint;
import org.sanbao.workorders.JobState;
import org.sanbao.workorders.VisitState;
import org.sanbao.workorders.vocabulary.JobKind;

/**
 * A job as the board knows it.
 *
 * @param org          the unit whose job it is
 * @param place        of the site; null if unknown
 * @param need         what it takes
 * @param due          the first limit a clause sets; null where none does
 * @param arriveBy     the first limit by which a clause wants somebody there; null where none does
 * @param promisedFrom the window the customer was told, both or neither
 * @param technician   whom it is given to; null while nobody is named
 * @param visit        the open or last visit, null before the first
 * @param unfinished   the last visit left it undone: somebody has to go there again
 * @param booked       whether there are hours for the visit, on whatever day
 * @param version      of the schedule, for {@code If-Match}
 */
public record BoardJob(
        UUID id,
        UUID call,
        UUID org,
        String number,
        String callNumber,
        JobKind kind,
        JobState state,
        String customer,
        String address,
        String model,
        String fault,
        boolean urgent,
        Waypoint place,
        Need need,
        Due due,
        Due arriveBy,
        Instant promisedFrom,
        Instant promisedTo,
        UUID technician,
        UUID visit,
        VisitState visitState,
        boolean unfinished,
        boolean booked,
        int version) {

    /**
     * What a job takes.
     *
     * @param minutes  on site
     * @param people   one or two
     * @param skills   codes of the company's words; so tools
     * @param parts    code to count
     * @param area     the service area of the site; null if none holds it
     * @param earliest not before; null for any time
     */
    public record Need(
            int minutes,
            int people,
            List<String> skills,
            List<String> tools,
            Map<String, Integer> parts,
            UUID area,
            Instant earliest) {

        static final Need UNKNOWN = new Need(60, 1, List.of(), List.of(), Map.of(), null, null);
    }

    /** Whether it is with somebody whose visit is not over. */
    public boolean isGiven() {
        return technician != null && (state == JobState.ASSIGNED || state == JobState.IN_HAND);
    }

    /** Whether arriving then keeps what the customer was promised, if anything was. */
    boolean isKept(Instant arrives) {
        return promisedFrom == null || !arrives.isBefore(promisedFrom) && !arrives.isAfter(promisedTo);
    }

    /** Whether somebody has set out for the visit it is given for. */
    boolean hasBegun() {
        return isGiven() && visitState != null && visitState.compareTo(VisitState.ACCEPTED) > 0;
    }

    BoardJob with(Need takes, Due first, Due arrival) {
        return new BoardJob(
                id,
                call,
                org,
                number,
                callNumber,
                kind,
                state,
                customer,
                address,
                model,
                fault,
                urgent,
                place,
                takes,
                first,
                arrival,
                promisedFrom,
                promisedTo,
                technician,
                visit,
                visitState,
                unfinished,
                booked,
                version);
    }
}
