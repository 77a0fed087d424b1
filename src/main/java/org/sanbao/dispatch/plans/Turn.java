package org.sanbao.dispatch.plans;

import java.util.List;
import org.sanbao.calendar.Span;
import org.sanbao.dispatch.technicians.Technician;
import org.sanbao.dispatch.travel.Waypoint;

/**
 * A technician's day as far as it can still be planned: one worker of the planner.
 *
 * @param from  where the way begins: the base, or where the technician is; null if unknown
 * @param hours what is left of the working time, in order and apart; never empty
 */
record Turn(Technician lane, Waypoint from, List<Span> hours) {

    /** Whether the skill counts that day: certificates run out. */
    boolean can(String skill) {
        return lane.can(skill, hours.getFirst().from());
    }
}
