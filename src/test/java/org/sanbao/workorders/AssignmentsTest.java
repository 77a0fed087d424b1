package org.sanbao.workorders;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.VersionStale;
import org.springframework.beans.factory.annotation.Autowired;

class AssignmentsTest extends DatabaseTest {

    private static final Sight ALL = Sight.everything("test");

    @Autowired
    private World world;

    @Autowired
    private SomeJobs jobs;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Visits visits;

    @Test
    void given_to_somebody_else_the_first_technician_is_told_and_the_second_goes() {
        UUID job = jobs.assigned(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        UUID first = visits.of(job, ALL).getFirst().id();
        assignments.assign(
                world.actor(Who.NORTH_CLERK),
                job,
                "\"2\"",
                world.person(Who.NORTH_SECOND_TECHNICIAN),
                null,
                null,
                false);

        assertThatThrownBy(() -> visits.step(world.actor(Who.NORTH_TECHNICIAN), first, Step.ARRIVED, now()))
                .isInstanceOf(VisitWithdrawn.class);
        UUID second = visits.of(job, ALL).getLast().id();
        visits.step(world.actor(Who.NORTH_SECOND_TECHNICIAN), second, Step.ARRIVED, now());
        assertThatThrownBy(() -> visits.step(world.actor(Who.NORTH_TECHNICIAN), second, Step.BEGAN, now()))
                .isInstanceOf(NotYourVisit.class);
    }

    @Test
    void two_dispatchers_at_once_do_not_overwrite_each_other() {
        UUID job = jobs.assigned(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);

        assertThatThrownBy(() -> assignments.assign(
                        world.actor(Who.NORTH_CLERK),
                        job,
                        "\"1\"",
                        world.person(Who.NORTH_SECOND_TECHNICIAN),
                        null,
                        null,
                        false))
                .isInstanceOf(VersionStale.class);
        assertThatThrownBy(() -> assignments.assign(
                        world.actor(Who.NORTH_CLERK),
                        job,
                        "\"2\"",
                        world.person(Who.NORTH_ACCOUNTANT),
                        null,
                        null,
                        false))
                .isInstanceOf(PersonIsNoTechnician.class);
    }

    private static StepEntry now() {
        return new StepEntry(null, null, null, null);
    }
}
