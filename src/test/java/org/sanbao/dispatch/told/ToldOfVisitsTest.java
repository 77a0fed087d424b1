package org.sanbao.dispatch.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.dispatch.board.Bookings;
import org.sanbao.dispatch.board.Placement;
import org.sanbao.dispatch.board.SomeBookings;
import org.sanbao.notices.Notices;
import org.sanbao.obligations.CarriersAtWork;
import org.sanbao.shared.Texts;
import org.sanbao.workorders.Assignments;
import org.sanbao.workorders.JobReader;
import org.sanbao.workorders.SomeJobs;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands under the bell of whoever a visit is given to, taken from, or moved for. */
class ToldOfVisitsTest extends DatabaseTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Autowired
    private World world;

    @Autowired
    private SomeJobs jobs;

    @Autowired
    private SomeBookings some;

    @Autowired
    private Bookings bookings;

    @Autowired
    private Assignments assignments;

    @Autowired
    private JobReader reader;

    @Autowired
    private CarriersAtWork carriers;

    @Autowired
    private Notices notices;

    @Test
    void a_visit_given_for_the_first_time_says_its_hours_and_who_planned_it() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        some.book(job, Who.NORTH_TECHNICIAN, hour(1));
        assertThat(told(Who.NORTH_TECHNICIAN, job, Locale.ENGLISH))
                .containsExactly(english().hours(hour(1), hour(2)) + ". Planned by north-director.");
    }

    @Test
    void booked_for_another_the_one_learns_whose_it_is_now_and_the_other_whose_it_was() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        some.book(job, Who.NORTH_TECHNICIAN, hour(3));
        some.book(job, Who.NORTH_SECOND_TECHNICIAN, hour(5));
        assertThat(told(Who.NORTH_TECHNICIAN, job, Locale.ENGLISH).getFirst())
                .isEqualTo("It is north-second-technician’s now. Planned by north-director.");
        assertThat(told(Who.NORTH_SECOND_TECHNICIAN, job, Locale.ENGLISH))
                .containsExactly("Until now it was north-technician’s. "
                        + english().hours(hour(5), hour(6)) + ". Planned by north-director.");
    }

    @Test
    void moved_for_the_same_technician_it_says_from_when_to_when_in_the_readers_language() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        some.book(job, Who.NORTH_TECHNICIAN, hour(7));
        some.book(job, Who.NORTH_TECHNICIAN, hour(9));
        assertThat(told(Who.NORTH_TECHNICIAN, job, Locale.ENGLISH).getFirst())
                .isEqualTo("Was " + english().at(hour(7)) + ", now " + english().hours(hour(9), hour(10))
                        + ". Moved by north-director.");
        Locale chinese = Texts.nearest(Locale.CHINA);
        var said = new SpokenTimes(ZONE, chinese);
        assertThat(told(Who.NORTH_TECHNICIAN, job, chinese).getFirst())
                .isEqualTo("原定" + said.at(hour(7)) + "，现改为" + said.hours(hour(9), hour(10)) + "。由north-director更改。");
    }

    @Test
    void taken_back_it_says_by_whom() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        some.book(job, Who.NORTH_TECHNICIAN, hour(11));
        bookings.takeBack(world.actor(Who.NORTH_DIRECTOR), job, some.seen(job));
        assertThat(told(Who.NORTH_TECHNICIAN, job, Locale.ENGLISH).getFirst())
                .isEqualTo("Nobody has it now. Taken back by north-director.");
    }

    @Test
    void whoever_goes_along_hears_of_it_of_other_hours_and_of_no_longer_going() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        bookWithHelp(job, hour(13));
        assertThat(helper(job)).containsExactly(english().hours(hour(13), hour(14)) + ". Planned by north-director.");
        bookWithHelp(job, hour(13));
        assertThat(helper(job)).as("nothing became otherwise").hasSize(1);
        bookWithHelp(job, hour(15));
        assertThat(helper(job).getFirst())
                .isEqualTo("Was " + english().at(hour(13)) + ", now "
                        + english().hours(hour(15), hour(16)) + ". Moved by north-director.");
        some.book(job, Who.NORTH_TECHNICIAN, hour(15));
        assertThat(helper(job)).hasSize(3).first().isEqualTo("Planned by north-director.");
    }

    @Test
    void whoever_goes_along_hears_when_the_visit_is_taken_back_or_given_to_another_beside_the_board() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        bookWithHelp(job, hour(17));
        bookings.takeBack(world.actor(Who.NORTH_DIRECTOR), job, some.seen(job));
        assertThat(helper(job)).hasSize(2).first().isEqualTo("Planned by north-director.");
        bookWithHelp(job, hour(18));
        UUID another = world.person(Who.NORTH_SECOND_TECHNICIAN);
        assignments.assign(world.actor(Who.NORTH_DIRECTOR), job, some.seen(job), another, null, null, false);
        assertThat(helper(job)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(reader.view(world.actor(Who.NORTH_DIRECTOR), job).line().technician())
                .isEqualTo(another);
    }

    private void bookWithHelp(UUID job, Instant starts) {
        UUID help = world.person(Who.NORTH_SECOND_TECHNICIAN);
        var alone = some.at(Who.NORTH_TECHNICIAN, starts, 60);
        var both = new Placement(alone.technician(), help, starts, 60, false, false, alone.inSpiteOf());
        bookings.book(world.actor(Who.NORTH_DIRECTOR), job, some.seen(job), both);
    }

    private List<String> helper(UUID job) {
        return told(Who.NORTH_SECOND_TECHNICIAN, job, Locale.ENGLISH);
    }

    /** Of this job, the latest first. */
    private List<String> told(Who who, UUID job, Locale language) {
        carriers.run();
        UUID call = reader.view(world.actor(Who.NORTH_DIRECTOR), job).line().call();
        return notices.of(world.actor(who).reading(language)).notices().stream()
                .filter(each -> each.title() != null && each.title().path().endsWith(call.toString()))
                .map(Notices.Notice::more)
                .toList();
    }

    private static SpokenTimes english() {
        return new SpokenTimes(ZONE, Locale.ENGLISH);
    }

    private Instant hour(int n) {
        return world.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(24L + n));
    }
}
