package org.sanbao.dispatch.board;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbao.calendar.Span;

/**
 * Who is to go there and when.
 *
 * @param technician the work order's own
 * @param helper     goes along; null for nobody
 * @param minutes    on site, 5 to 1440
 * @param inSpiteOf  codes of the conflicts the person has seen and books in spite of
 */
public record Placement(
        UUID technician,
        UUID helper,
        Instant starts,
        int minutes,
        boolean locksTechnician,
        boolean locksTime,
        List<String> inSpiteOf) {

    Span hours() {
        return new Span(starts, starts.plusSeconds(minutes * 60L));
    }

    /** The same, in spite of what really stands against it and nothing else. */
    Placement against(List<String> conflicts) {
        return new Placement(technician, helper, starts, minutes, locksTechnician, locksTime, conflicts);
    }

    /** Whoever goes, the work order's own technician first. */
    List<UUID> people() {
        return helper == null ? List.of(technician) : List.of(technician, helper);
    }
}
