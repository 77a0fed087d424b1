package org.sanbao.dispatch.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.calls.CallEntry;
import org.sanbao.calls.Calls;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.customers.CustomerEntry;
import org.sanbao.customers.CustomerKind;
import org.sanbao.dispatch.board.BoardBooking;
import org.sanbao.dispatch.board.SomeBookings;
import org.sanbao.dispatch.technicians.AbsenceKind;
import org.sanbao.dispatch.technicians.Absences;
import org.sanbao.shared.Actor;
import org.sanbao.workorders.SomeJobs;
import org.sanbao.workorders.Step;
import org.sanbao.workorders.StepEntry;
import org.sanbao.workorders.Visits;
import org.sanbao.workorders.WorkOrders;
import org.sanbao.workorders.vocabulary.JobKind;
import org.springframework.beans.factory.annotation.Autowired;

class UpsetsTest extends DatabaseTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Autowired
    private World world;

    @Autowired
    private SomeJobs jobs;

    @Autowired
    private Calls calls;

    @Autowired
    private WorkOrders orders;

    @Autowired
    private Visits visits;

    @Autowired
    private Upsets upsets;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanWorker worker;

    @Autowired
    private SomeBookings bookings;

    @Autowired
    private Absences absences;

    /** Nine o'clock of the next working day, on which no other test has booked anything. */
    @BeforeEach
    void on_a_morning() {
        ZonedDateTime morning =
                world.now().atZone(ZONE).with(LocalTime.of(9, 0)).plusDays(1);
        while (!bookings.isWorkingTime(morning.toInstant())) {
            morning = morning.plusDays(1);
        }
        world.wait(Duration.between(world.now(), morning.toInstant()));
    }

    @Test
    void who_falls_ill_is_named_with_the_visits_that_are_hit_until_these_are_planned_anew() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        book(job, Who.NORTH_TECHNICIAN, Duration.ofMinutes(10), 60);
        assertThat(upsets.today(director(), null)).isEmpty();

        absences.record(
                world.actor(Who.NORTH_TECHNICIAN),
                world.person(Who.NORTH_TECHNICIAN),
                AbsenceKind.SICK,
                null,
                world.now().plus(Duration.ofHours(8)),
                null);

        assertThat(upsets.today(director(), null)).singleElement().satisfies(each -> {
            assertThat(each.why()).isEqualTo(PlanReason.ABSENT);
            assertThat(each.visits()).isEqualTo(1);
        });

        PlanRun run = planned();
        assertThat(plans.accept(director(), run.id(), null))
                .extracting(Acceptance.Outcome::job, Acceptance.Outcome::refused)
                .contains(tuple(job, null));
        assertThat(bookings.of(job))
                .extracting(BoardBooking::technician)
                .as("it began within minutes, but nobody who is ill begins")
                .containsExactly(world.person(Who.NORTH_SECOND_TECHNICIAN));
        assertThat(upsets.today(director(), null)).isEmpty();
    }

    @Test
    void what_nobody_else_can_do_waits_again_when_whoever_was_to_do_it_is_away() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        book(job, Who.NORTH_TECHNICIAN, Duration.ofMinutes(10), 60);
        for (Who each : List.of(Who.NORTH_TECHNICIAN, Who.NORTH_SECOND_TECHNICIAN)) {
            absences.record(
                    world.actor(each),
                    world.person(each),
                    AbsenceKind.SICK,
                    null,
                    world.now().plus(Duration.ofHours(14)),
                    null);
        }

        PlanRun run = planned();

        assertThat(plans.accept(director(), run.id(), null))
                .extracting(Acceptance.Outcome::job, Acceptance.Outcome::refused)
                .contains(tuple(job, null));
        assertThat(bookings.of(job)).isEmpty();
        assertThat(bookings.job(job).isGiven()).isFalse();
    }

    @Test
    void a_visit_that_runs_into_the_next_is_named() {
        UUID running = jobs.drawnUp(Who.NORTH_CLERK);
        UUID next = jobs.drawnUp(Who.NORTH_CLERK);
        book(running, Who.NORTH_TECHNICIAN, Duration.ofMinutes(5), 30);
        book(next, Who.NORTH_TECHNICIAN, Duration.ofMinutes(90), 60);
        step(running, Step.ARRIVED);
        assertThat(upsets.today(director(), null)).isEmpty();

        world.wait(Duration.ofMinutes(100));

        assertThat(upsets.today(director(), null)).singleElement().satisfies(each -> {
            assertThat(each.why()).isEqualTo(PlanReason.OVERRUN);
            assertThat(each.job()).isEqualTo(running);
            assertThat(each.visits()).isEqualTo(1);
        });
    }

    @Test
    void an_urgent_job_is_named_once_nobody_has_a_gap_for_it() {
        UUID urgent = urgent();
        assertThat(upsets.today(director(), null)).isEmpty();

        for (Who technician : List.of(Who.NORTH_TECHNICIAN, Who.NORTH_SECOND_TECHNICIAN)) {
            book(jobs.drawnUp(Who.NORTH_CLERK), technician, Duration.ZERO, 14 * 60);
        }

        assertThat(upsets.today(director(), null))
                .filteredOn(each -> each.why() == PlanReason.URGENT)
                .singleElement()
                .satisfies(each -> assertThat(each.job()).isEqualTo(urgent));
    }

    private PlanRun planned() {
        PlanRun run = plans.ask(director(), null, null, 1, PlanReason.ABSENT, 1);
        while (worker.work()) {
            continue;
        }
        return run;
    }

    private UUID urgent() {
        var clerk = world.actor(Who.NORTH_CLERK);
        var entry = new CallEntry(
                null,
                null,
                null,
                CustomerEntry.of(CustomerKind.PRIVATE, "王芳", "13900139000"),
                null,
                null,
                null,
                null,
                null,
                null,
                Channel.PHONE,
                null,
                null,
                "漏水",
                true,
                null,
                null,
                true,
                null);
        return orders.open(clerk, calls.register(clerk, entry).id(), JobKind.REPAIR)
                .id();
    }

    private void book(UUID job, Who technician, Duration in, int minutes) {
        bookings.book(job, technician, world.now().plus(in), minutes);
    }

    private void step(UUID job, Step step) {
        UUID visit = bookings.of(job).getFirst().visit();
        visits.step(world.actor(Who.NORTH_TECHNICIAN), visit, step, new StepEntry(null, null, null, null));
    }

    private Actor director() {
        return world.actor(Who.NORTH_DIRECTOR);
    }
}
