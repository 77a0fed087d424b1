package org.sanbao.workorders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeSpentTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    void pauses_are_no_work_and_travel_ends_at_the_door() {
        var steps = List.of(
                at(Step.DEPARTED, 0),
                at(Step.ARRIVED, 30),
                at(Step.BEGAN, 35),
                at(Step.PAUSED, 50),
                at(Step.RESUMED, 70),
                at(Step.FINISHED, 95));

        assertThat(TimeSpent.of(steps, minute(500)))
                .isEqualTo(new TimeSpent(Duration.ofMinutes(30), Duration.ofMinutes(40)));
    }

    @Test
    void steps_delivered_in_another_order_give_the_same_times() {
        var steps = List.of(
                at(Step.FINISHED, 95),
                at(Step.RESUMED, 70),
                at(Step.ARRIVED, 30),
                at(Step.PAUSED, 50),
                at(Step.DEPARTED, 0),
                at(Step.BEGAN, 35));

        assertThat(TimeSpent.of(steps, minute(500)))
                .isEqualTo(new TimeSpent(Duration.ofMinutes(30), Duration.ofMinutes(40)));
    }

    @Test
    void what_still_runs_counts_up_to_now_and_a_pause_at_the_end_does_not() {
        var steps = List.of(at(Step.ARRIVED, 0), at(Step.PAUSED, 10));

        assertThat(TimeSpent.of(steps, minute(60)).work()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void a_report_counts_what_ended_and_only_the_part_that_lies_in_its_day() {
        var steps = List.of(
                at(Step.DEPARTED, 0),
                at(Step.ARRIVED, 30),
                at(Step.BEGAN, 35),
                at(Step.PAUSED, 50),
                at(Step.RESUMED, 70));

        assertThat(TimeSpent.ended(steps, minute(0), minute(500)))
                .isEqualTo(new TimeSpent(Duration.ofMinutes(30), Duration.ofMinutes(15)));
        assertThat(TimeSpent.ended(steps, minute(20), minute(40)))
                .isEqualTo(new TimeSpent(Duration.ofMinutes(10), Duration.ofMinutes(5)));
        assertThat(TimeSpent.ended(List.of(at(Step.ARRIVED, 5), at(Step.FINISHED, 25)), minute(0), minute(500)))
                .isEqualTo(new TimeSpent(Duration.ZERO, Duration.ofMinutes(20)));
        assertThat(TimeSpent.ended(steps, minute(100), minute(500))).isEqualTo(TimeSpent.NONE);
    }

    @Test
    void a_forgotten_start_counts_from_arrival_and_nothing_is_ever_negative() {
        assertThat(TimeSpent.of(List.of(at(Step.ARRIVED, 5), at(Step.FINISHED, 25)), minute(60))
                        .work())
                .isEqualTo(Duration.ofMinutes(20));
        assertThat(TimeSpent.of(List.of(at(Step.DEPARTED, 40), at(Step.ARRIVED, 5)), minute(60))
                        .travel())
                .isZero();
        assertThat(TimeSpent.of(List.of(), minute(60))).isEqualTo(TimeSpent.NONE);
    }

    @Test
    void a_visit_only_moves_forward_but_for_the_pause() {
        assertThat(Step.DEPARTED.from(VisitState.ON_SITE)).isEqualTo(VisitState.ON_SITE);
        assertThat(Step.ARRIVED.from(VisitState.PLANNED)).isEqualTo(VisitState.ON_SITE);
        assertThat(Step.RESUMED.from(VisitState.PAUSED)).isEqualTo(VisitState.WORKING);
        assertThat(Step.PAUSED.from(VisitState.FINISHED)).isEqualTo(VisitState.FINISHED);
    }

    private static StepLine at(Step step, int minutes) {
        return new StepLine(step, minute(minutes), minute(minutes), null);
    }

    private static Instant minute(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }
}
