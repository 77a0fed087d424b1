package org.sanbao.dispatch.plans;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A plan as dispatchers read it.
 *
 * @param askedBy    name; null for Sanbao itself
 * @param proposedAt when the best so far was found; null before the first, as are {@code before} and {@code after}
 * @param changes    what would be otherwise than it is booked, by start
 * @param same       jobs that stay as they are
 */
record PlanView(
        UUID id,
        UUID unit,
        Instant starts,
        Instant ends,
        PlanReason why,
        PlanState state,
        int seconds,
        Instant askedAt,
        String askedBy,
        long thoughtMillis,
        Instant proposedAt,
        String failure,
        Proposal.Figures before,
        Proposal.Figures after,
        List<Change> changes,
        int same,
        List<Missing> leftOut) {

    /** A job the plan places otherwise; names beside ids, for the list. */
    record Change(
            Proposal.Placement to, String number, String customer, String technician, String helper, String was) {}

    /**
     * A job the plan leaves out, and why.
     *
     * @param lost whether it is booked with somebody who is away by then, so that it waits again when the plan is accepted
     */
    record Missing(UUID job, String number, String customer, boolean lost, List<Reason> reasons) {}

    /**
     * @param code its words are {@code dispatch.obstacle.<code>}
     * @param what code of the skill, tool or part; null where the reason says it all
     * @param technicians whom it keeps from the job
     */
    record Reason(String code, String what, List<String> technicians) {}
}
