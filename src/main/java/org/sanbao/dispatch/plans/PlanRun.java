package org.sanbao.dispatch.plans;

import java.time.Instant;
import java.util.UUID;

/**
 * A question to the planner.
 *
 * @param org      the unit whose technicians and jobs it is about, with those below
 * @param starts   what is planned: {@code [starts, ends)}
 * @param seconds  to think at most
 * @param thoughtMillis it has thought so far
 * @param proposal null before the first
 * @param failure  null unless it failed
 */
record PlanRun(
        UUID id,
        UUID org,
        Instant starts,
        Instant ends,
        PlanReason why,
        PlanState state,
        int seconds,
        Instant askedAt,
        UUID askedBy,
        long thoughtMillis,
        Proposal proposal,
        Instant proposedAt,
        String failure) {}
