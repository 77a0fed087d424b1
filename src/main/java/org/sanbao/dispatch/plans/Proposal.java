package org.sanbao.dispatch.plans;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The best plan found so far, as it is kept: what it would book and what it leaves out, beside the plan there was when it was asked.
 *
 * @param placements by start
 */
record Proposal(List<Placement> placements, List<LeftOut> leftOut, Figures before, Figures after) {

    Proposal {
        placements = List.copyOf(placements);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A job at a place in the day.
     *
     * @param version of the job's schedule when the planner was asked: changed since, it is not booked
     * @param helper  who goes along where it takes two; null otherwise
     * @param travelMinutes to it, from the job before or the base
     * @param late    minutes beyond the clause's limit; 0: kept, or none is set
     * @param before  null: it had no hours
     */
    record Placement(
            UUID job,
            int version,
            UUID technician,
            UUID helper,
            Instant starts,
            Instant ends,
            int travelMinutes,
            int late,
            Before before,
            boolean locksTechnician,
            boolean locksTime) {

        /** Whether it differs from the plan there was. */
        boolean isChange() {
            return before == null
                    || !before.technician().equals(technician)
                    || !Objects.equals(before.helper(), helper)
                    || !before.starts().equals(starts)
                    || !before.ends().equals(ends);
        }
    }

    /** Where the plan there was had it. */
    record Before(UUID technician, UUID helper, Instant starts, Instant ends) {}

    /**
     * A job nobody does.
     *
     * @param lost      version of its schedule where it is booked with somebody who is away by then, which is as good as not: accepted, it
     *                  waits for hours again; null where nothing is to be taken back
     * @param obstacles what keeps each technician from it; a technician may have several
     */
    record LeftOut(UUID job, Integer lost, List<Obstacle> obstacles) {

        LeftOut {
            obstacles = List.copyOf(obstacles);
        }
    }

    /**
     * What keeps a technician from a job.
     *
     * @param code its words are {@code dispatch.obstacle.<code>}
     * @param what code of the skill, tool or part it is about; null otherwise
     */
    record Obstacle(UUID technician, String code, String what) {}

    /**
     * What a plan comes to.
     *
     * @param broken  promises of clauses it breaks, those of jobs it leaves out too
     * @param leftOut jobs that nobody does
     */
    record Figures(int jobs, int broken, int lateMinutes, int leftOut, int drivingMinutes) {}
}
