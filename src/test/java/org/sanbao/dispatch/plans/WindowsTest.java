package org.sanbao.dispatch.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.dispatch.board.SomeBookings;
import org.sanbao.dispatch.needs.Need;
import org.sanbao.dispatch.needs.Needs;
import org.sanbao.dispatch.needs.Said;
import org.sanbao.dispatch.technicians.AbsenceKind;
import org.sanbao.dispatch.technicians.Absences;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.VersionStale;
import org.sanbao.workorders.SomeJobs;
import org.springframework.beans.factory.annotation.Autowired;

class WindowsTest extends DatabaseTest {

    @Autowired
    private World world;

    @Autowired
    private SomeJobs jobs;

    @Autowired
    private Windows windows;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Needs needs;

    @Autowired
    private SomeBookings bookings;

    @Autowired
    private Absences absences;

    @Test
    void whoever_asks_hears_when_somebody_can_come_and_which_time_suits_best() {
        List<Window> found = windows(jobs.drawnUp(Who.NORTH_CLERK));

        assertThat(found).isSortedAccordingTo((one, other) -> one.from().compareTo(other.from()));
        assertThat(found)
                .filteredOn(each -> each.rank() != null)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.technician()).isNotBlank())
                .extracting(Window::rank)
                .doesNotHaveDuplicates()
                .contains(1);
        assertThat(found).filteredOn(each -> each.rank() == null).allSatisfy(each -> assertThat(each.why())
                .isNotBlank());
    }

    @Test
    void what_was_promised_stands_in_the_job_and_is_stale_for_whoever_saw_it_before() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        Window best = best(job);
        String seen = bookings.seen(job);

        appointments.promise(clerk(), job, seen, best.from(), best.to());

        assertThat(need(job).windowFrom()).isEqualTo(best.from());
        assertThat(need(job).windowTo()).isEqualTo(best.to());
        assertThatThrownBy(() -> appointments.promise(clerk(), job, seen, best.from(), best.to()))
                .isInstanceOf(VersionStale.class);
    }

    @Test
    void no_hour_is_promised_twice_though_nothing_is_booked_yet() {
        Window wanted = last(longJob());
        int promised = 0;
        UUID job = longJob();
        while (window(job, wanted.from()).rank() != null) {
            appointments.promise(clerk(), job, bookings.seen(job), wanted.from(), wanted.to());
            promised++;
            assertThat(promised).as("there are few technicians").isLessThan(10);
            job = longJob();
        }

        UUID tooLate = job;
        assertThat(promised).isPositive();
        assertThat(window(tooLate, wanted.from()).why()).isEqualTo("full");
        assertThatThrownBy(() ->
                        appointments.promise(clerk(), tooLate, bookings.seen(tooLate), wanted.from(), wanted.to()))
                .isInstanceOf(WindowIsFull.class);
    }

    @Test
    void before_a_job_is_possible_and_while_nobody_works_nobody_can_come() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        Window last = last(job);
        say(job, new Said(null, null, null, null, null, null, last.from()));
        assertThat(windows(job))
                .filteredOn(each -> each.from().isBefore(last.from()))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.why()).isEqualTo("early"));

        for (Who technician : List.of(Who.NORTH_TECHNICIAN, Who.NORTH_SECOND_TECHNICIAN)) {
            absences.record(director(), world.person(technician), AbsenceKind.TRAINING, last.from(), last.to(), null);
        }
        assertThat(window(job, last.from()).why()).isEqualTo("nobody");
    }

    @Test
    void a_time_that_is_over_or_beyond_what_is_offered_is_not_promised_nor_another_branchs_job() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        Instant now = world.now();
        String seen = bookings.seen(job);
        assertThatThrownBy(() -> appointments.promise(clerk(), job, seen, now.minus(Duration.ofHours(2)), now))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> appointments.promise(
                        clerk(), job, seen, now.plus(Duration.ofDays(30)), now.plus(Duration.ofDays(31))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> appointments.promise(
                        world.actor(Who.SOUTH_CLERK), job, seen, now, now.plus(Duration.ofHours(2))))
                .isInstanceOf(NotVisible.class);
    }

    private UUID longJob() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        say(job, new Said(null, 150, null, null, null, null, null));
        return job;
    }

    private void say(UUID job, Said said) {
        needs.say(director(), job, said, 0);
    }

    private List<Window> windows(UUID job) {
        return windows.of(clerk(), need(job).org(), need(job));
    }

    private Window best(UUID job) {
        return windows(job).stream()
                .filter(each -> Objects.equals(each.rank(), 1))
                .findFirst()
                .orElseThrow();
    }

    /** The last that somebody can come in. */
    private Window last(UUID job) {
        return windows(job).stream()
                .filter(each -> each.rank() != null)
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private Window window(UUID job, Instant from) {
        return windows(job).stream()
                .filter(each -> each.from().equals(from))
                .findFirst()
                .orElseThrow();
    }

    private Need need(UUID job) {
        return needs.of(Set.of(job), director().sight()).get(job);
    }

    private Actor clerk() {
        return world.actor(Who.NORTH_CLERK);
    }

    private Actor director() {
        return world.actor(Who.NORTH_DIRECTOR);
    }
}
