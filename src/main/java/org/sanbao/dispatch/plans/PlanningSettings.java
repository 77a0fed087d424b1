package org.sanbao.dispatch.plans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How a unit plans. What is shipped stands in {@code dispatch/planning.yaml}, with what each figure means.
 *
 * @param windowMinutes   length of the windows offered to customers
 * @param horizonDays     how many days ahead they are offered
 * @param thinkSeconds    how long the planner looks for better plans
 * @param readyMinutes    what begins sooner than this stays as it is
 * @param unknownMinutes  the way where one of its ends is unknown
 */
record PlanningSettings(
        @Min(30) @Max(480) int windowMinutes,
        @Min(1) @Max(7) int horizonDays,
        @Min(1) @Max(600) int thinkSeconds,
        @Min(0) @Max(240) int readyMinutes,
        @Min(0) @Max(240) int unknownMinutes,
        @NotNull @Valid Costs weights) {

    private static final long MOST = 1_000_000_000L;

    /** What a plan pays for what; the plan with the smallest sum wins. */
    record Costs(
            @Min(0) @Max(MOST) long brokenPromise,
            @Min(0) @Max(MOST) long lateMinute,
            @Min(0) @Max(MOST) long leftOutFirst,
            @Min(0) @Max(MOST) long leftOutHigh,
            @Min(0) @Max(MOST) long leftOutNormal,
            @Min(0) @Max(MOST) long waitingHourFirst,
            @Min(0) @Max(MOST) long waitingHourHigh,
            @Min(0) @Max(MOST) long waitingHourNormal,
            @Min(0) @Max(MOST) long drivingMinute,
            @Min(0) @Max(MOST) long kilometre,
            @Min(0) @Max(MOST) long unevenness,
            @Min(0) @Max(MOST) long otherTechnician,
            @Min(0) @Max(MOST) long shiftedMinute) {}
}
