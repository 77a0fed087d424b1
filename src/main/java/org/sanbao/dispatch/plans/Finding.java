package org.sanbao.dispatch.plans;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one technician could do about a job.
 *
 * @param starts        when the work would begin; null where it cannot be done, as are {@code ends} and {@code arrives}
 * @param arrives       when the technician could be there at the earliest
 * @param travelMinutes how much longer the technician would be on the way that day
 * @param late          promises that would be broken, or broken by more
 * @param pushes        whether others would have to wait for it: it takes a plan, not a booking
 * @param obstacles     what keeps the technician from it; empty where it can be done
 */
record Finding(
        UUID technician,
        String name,
        String unit,
        Instant arrives,
        Instant starts,
        Instant ends,
        int travelMinutes,
        List<Late> late,
        boolean pushes,
        List<Proposal.Obstacle> obstacles) {

    /**
     * A job that would be late.
     *
     * @param minutes after the limit
     * @param more    by how many minutes later than it is now
     */
    record Late(UUID job, String number, long minutes, long more) {}

    boolean isPossible() {
        return starts != null;
    }
}
