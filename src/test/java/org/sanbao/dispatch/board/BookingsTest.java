package org.sanbao.dispatch.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.Timeline;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.VersionStale;
import org.sanbao.workorders.Assignments;
import org.sanbao.workorders.FinishEntry;
import org.sanbao.workorders.JobReader;
import org.sanbao.workorders.JobState;
import org.sanbao.workorders.SomeJobs;
import org.sanbao.workorders.Step;
import org.sanbao.workorders.StepEntry;
import org.sanbao.workorders.Visits;
import org.sanbao.workorders.vocabulary.Result;
import org.springframework.beans.factory.annotation.Autowired;

class BookingsTest extends DatabaseTest {

    @Autowired
    private World world;

    @Autowired
    private SomeJobs jobs;

    @Autowired
    private Bookings bookings;

    @Autowired
    private SomeBookings some;

    @Autowired
    private Board board;

    @Autowired
    private JobReader reader;

    @Autowired
    private Visits visits;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Assignments assignments;

    @Test
    void a_booking_names_the_technician_and_fixes_the_hours_in_one_go() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);

        book(job, Who.NORTH_TECHNICIAN, hour(1));

        var line = reader.view(world.actor(Who.NORTH_DIRECTOR), job).line();
        assertThat(line.state()).isEqualTo(JobState.ASSIGNED);
        assertThat(line.technician()).isEqualTo(world.person(Who.NORTH_TECHNICIAN));
        assertThat(types(job)).endsWith("job.assigned", "job.scheduled");
        assertThat(some.of(job)).singleElement().satisfies(each -> {
            assertThat(each.technician()).isEqualTo(world.person(Who.NORTH_TECHNICIAN));
            assertThat(each.starts()).isEqualTo(hour(1));
            assertThat(each.ends()).isEqualTo(hour(2));
        });
    }

    @Test
    void moved_on_the_same_lane_it_is_scheduled_again_and_not_assigned_again() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        book(job, Who.NORTH_TECHNICIAN, hour(3));
        UUID visit = some.of(job).getFirst().visit();

        book(job, Who.NORTH_TECHNICIAN, hour(4));

        assertThat(some.of(job)).extracting(BoardBooking::starts).containsExactly(hour(4));
        assertThat(some.of(job)).extracting(BoardBooking::visit).containsExactly(visit);
        assertThat(types(job)).endsWith("job.assigned", "job.scheduled", "job.scheduled");
    }

    @Test
    void given_to_another_the_first_ones_visit_is_withdrawn_with_its_hours() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        book(job, Who.NORTH_TECHNICIAN, hour(5));

        book(job, Who.NORTH_SECOND_TECHNICIAN, hour(5));

        assertThat(some.of(job))
                .extracting(BoardBooking::technician)
                .containsExactly(world.person(Who.NORTH_SECOND_TECHNICIAN));
    }

    @Test
    void the_journal_says_who_is_concerned_and_whether_the_customers_time_is_kept() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        assignments.promise(world.actor(Who.NORTH_DIRECTOR), job, some.seen(job), hour(20), hour(22));

        book(job, Who.NORTH_TECHNICIAN, hour(21));
        assertThat(last(job, "job.scheduled")).containsEntry("kept", true).containsEntry("moved", false);
        assertThat(last(job, "job.assigned")).doesNotContainKey("from");
        book(job, Who.NORTH_TECHNICIAN, hour(25));
        assertThat(last(job, "job.scheduled")).containsEntry("kept", false).containsEntry("moved", true);
        book(job, Who.NORTH_SECOND_TECHNICIAN, hour(25));
        String first = world.person(Who.NORTH_TECHNICIAN).toString();
        assertThat(last(job, "job.assigned")).containsEntry("from", first);
        assertThat(last(job, "job.scheduled"))
                .as("whoever it is comes when the customer was told last")
                .containsEntry("kept", true)
                .containsEntry("moved", false);
        book(job, Who.NORTH_SECOND_TECHNICIAN, hour(21));
        assertThat(last(job, "job.scheduled"))
                .as("back within the time promised first, it is another one once more")
                .containsEntry("kept", false)
                .containsEntry("moved", true);
        bookings.takeBack(world.actor(Who.NORTH_DIRECTOR), job, some.seen(job));
        String second = world.person(Who.NORTH_SECOND_TECHNICIAN).toString();
        assertThat(last(job, "job.unassigned")).containsEntry("from", second);
    }

    private Map<String, Object> last(UUID job, String type) {
        UUID call = reader.view(world.actor(Who.NORTH_DIRECTOR), job).line().call();
        return timeline.of(call, Sight.everything("test")).stream()
                .filter(each -> each.type().equals(type))
                .reduce((one, later) -> later)
                .orElseThrow()
                .attributes();
    }

    @Test
    void taken_back_it_lies_in_the_tray_again() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        book(job, Who.NORTH_TECHNICIAN, hour(6));

        bookings.takeBack(world.actor(Who.NORTH_DIRECTOR), job, some.seen(job));

        assertThat(some.of(job)).isEmpty();
        assertThat(types(job)).endsWith("job.unassigned");
        assertThat(some.job(job).technician()).isNull();
        assertThat(reader.view(world.actor(Who.NORTH_DIRECTOR), job).line().state())
                .isEqualTo(JobState.DRAWN_UP);
    }

    @Test
    void who_comes_second_learns_who_took_the_job_and_to_whom_it_went() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        String seen = some.seen(job);
        book(job, Who.NORTH_TECHNICIAN, hour(7));

        assertThatThrownBy(() -> bookings.book(
                        world.actor(Who.NORTH_CLERK), job, seen, at(Who.NORTH_SECOND_TECHNICIAN, hour(7))))
                .isInstanceOfSatisfying(JobTakenMeanwhile.class, refusal -> assertThat(refusal.arguments())
                        .containsEntry("name", Who.NORTH_DIRECTOR.account())
                        .containsEntry("technician", Who.NORTH_TECHNICIAN.account()));
        assertThatThrownBy(() -> bookings.book(
                        world.actor(Who.NORTH_DIRECTOR), job, seen, at(Who.NORTH_SECOND_TECHNICIAN, hour(7))))
                .as("one's own older page is stale, nobody took it")
                .isInstanceOf(VersionStale.class);
    }

    @Test
    void what_is_begun_is_not_planned_any_more() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        book(job, Who.NORTH_TECHNICIAN, hour(8));
        step(job, Step.DEPARTED);

        assertThatThrownBy(() -> book(job, Who.NORTH_TECHNICIAN, hour(9))).isInstanceOf(VisitHasBegun.class);
        assertThatThrownBy(() -> bookings.takeBack(world.actor(Who.NORTH_DIRECTOR), job, some.seen(job)))
                .isInstanceOf(VisitHasBegun.class);
    }

    @Test
    void accepted_and_not_begun_it_can_still_be_taken_back() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        book(job, Who.NORTH_TECHNICIAN, hour(10));
        step(job, Step.ACCEPTED);

        bookings.takeBack(world.actor(Who.NORTH_DIRECTOR), job, some.seen(job));

        assertThat(some.job(job).technician()).isNull();
    }

    @Test
    void after_an_unfinished_visit_a_second_one_is_booked_and_the_first_stays() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        book(job, Who.NORTH_TECHNICIAN, hour(11));
        UUID first = some.of(job).getFirst().visit();
        step(job, Step.ARRIVED);
        visits.finish(
                world.actor(Who.NORTH_TECHNICIAN), first, new FinishEntry(Result.NOT_SOLVED, "part missing", null));
        assertThat(some.job(job).isGiven()).isFalse();

        book(job, Who.NORTH_SECOND_TECHNICIAN, hour(30));

        assertThat(some.of(job)).extracting(BoardBooking::visit).contains(first).hasSize(2);
    }

    @Test
    void locks_hold_until_they_are_taken_off() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        var director = world.actor(Who.NORTH_DIRECTOR);
        book(job, Who.NORTH_TECHNICIAN, hour(12));
        bookings.lock(director, job, some.seen(job), true, false);

        assertThatThrownBy(() -> book(job, Who.NORTH_SECOND_TECHNICIAN, hour(12)))
                .isInstanceOf(BookingIsLocked.class);
        book(job, Who.NORTH_TECHNICIAN, hour(13));
        bookings.lock(director, job, some.seen(job), false, true);
        assertThatThrownBy(() -> book(job, Who.NORTH_TECHNICIAN, hour(14))).isInstanceOf(BookingIsLocked.class);
        bookings.lock(director, job, some.seen(job), false, false);
        book(job, Who.NORTH_SECOND_TECHNICIAN, hour(14));
    }

    @Test
    void two_go_there_together() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        var wanted = new Placement(
                world.person(Who.NORTH_TECHNICIAN),
                world.person(Who.NORTH_SECOND_TECHNICIAN),
                hour(15),
                60,
                false,
                false,
                Conflict.CODES);

        bookings.book(world.actor(Who.NORTH_DIRECTOR), job, some.seen(job), wanted);

        assertThat(some.of(job)).extracting(BoardBooking::lead).containsExactly(true, false);
    }

    @Test
    void a_conflict_has_to_be_seen_before_somebody_books_in_spite_of_it() {
        UUID first = jobs.drawnUp(Who.NORTH_CLERK);
        UUID second = jobs.drawnUp(Who.NORTH_CLERK);
        book(first, Who.NORTH_TECHNICIAN, hour(20));
        var blind = new Placement(
                world.person(Who.NORTH_TECHNICIAN), null, hour(20).plusSeconds(1800), 60, false, false, List.of());
        var director = world.actor(Who.NORTH_DIRECTOR);

        assertThatThrownBy(() -> bookings.book(director, second, some.seen(second), blind))
                .isInstanceOfSatisfying(BookingHasConflicts.class, refusal -> assertThat(
                                refusal.arguments().get("conflicts"))
                        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                        .contains("overlap"));
        assertThat(board.conflicts(director, second, idea(blind))).anySatisfy(each -> {
            assertThat(each.kind()).isEqualTo(Conflict.Kind.OVERLAP);
            assertThat(each.what()).isEqualTo(some.job(first).number());
        });
        book(second, Who.NORTH_TECHNICIAN, hour(20).plusSeconds(1800));
        assertThat(some.of(second)).singleElement().satisfies(each -> assertThat(each.inSpiteOf())
                .contains("overlap")
                .doesNotContain("skill"));
    }

    @Test
    void a_job_out_of_sight_is_not_there() {
        UUID job = jobs.drawnUp(Who.SOUTH_CLERK);

        assertThatThrownBy(() ->
                        bookings.book(world.actor(Who.NORTH_DIRECTOR), job, "\"1\"", at(Who.NORTH_TECHNICIAN, hour(1))))
                .isInstanceOf(NotVisible.class);
    }

    private void book(UUID job, Who technician, Instant starts) {
        some.book(job, technician, starts);
    }

    private Placement at(Who technician, Instant starts) {
        return some.at(technician, starts, 60);
    }

    private static Board.Idea idea(Placement of) {
        return new Board.Idea(of.technician(), of.helper(), of.starts(), of.minutes());
    }

    private Instant hour(int n) {
        return world.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(24L + n));
    }

    private void step(UUID job, Step step) {
        UUID visit = some.of(job).getLast().visit();
        visits.step(world.actor(Who.NORTH_TECHNICIAN), visit, step, new StepEntry(null, null, null, null));
    }

    private List<String> types(UUID job) {
        UUID call = reader.view(world.actor(Who.NORTH_DIRECTOR), job).line().call();
        return timeline.of(call, Sight.everything("test")).stream()
                .map(Recorded::type)
                .filter(type -> type.startsWith("job."))
                .toList();
    }
}
