package org.sanbao.workorders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.Staff;
import org.sanbao.access.vocabulary.PersonLeft;
import org.sanbao.obligations.ObligationView;
import org.sanbao.obligations.Obligations;
import org.sanbao.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;

/** A duty leads to the page where it is done, and to somebody who is there to do it. */
class WhereDutiesAreDoneTest extends DatabaseTest {

    @Autowired
    private World world;

    @Autowired
    private SomeJobs jobs;

    @Autowired
    private Assignments assignments;

    @Autowired
    private JobReader reader;

    @Autowired
    private Obligations obligations;

    @Autowired
    private Staff staff;

    @Test
    void what_a_technician_owes_on_a_voucher_leads_to_the_phone_and_others_to_the_call() {
        UUID job = jobs.finished(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN, "5000.00");
        UUID call = reader.view(world.actor(Who.NORTH_CLERK), job).line().call();

        assertThat(mine(world.actor(Who.NORTH_TECHNICIAN), call))
                .filteredOn(duty -> duty.rule().equals("voucher-to-accountant-same-day"))
                .extracting(duty -> duty.title().path())
                .containsExactly("/tech/jobs/" + job);
        assertThat(obligations.ofCase(call, world.actor(Who.NORTH_DIRECTOR)))
                .filteredOn(duty -> duty.rule().equals("voucher-to-accountant-same-day"))
                .extracting(duty -> duty.title().path())
                .containsExactly("/calls/" + call);
    }

    @Test
    void what_somebody_who_left_was_named_for_falls_to_the_head_of_the_unit() {
        Actor administrator = world.actor(Who.ADMINISTRATOR);
        UUID newcomer = staff.join(
                administrator,
                world.unit("north"),
                "technician",
                new Staff.Details("newcomer", null, Locale.ENGLISH, null, null));
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        assignments.assign(world.actor(Who.NORTH_CLERK), job, "\"1\"", newcomer, null, null, false);
        UUID call = reader.view(world.actor(Who.NORTH_CLERK), job).line().call();
        Actor head = world.actor(Who.NORTH_MANAGER);
        assertThat(mine(head, call)).extracting(ObligationView::rule).doesNotContain("arrive");
        assertThat(obligations.inherited(newcomer, administrator))
                .filteredOn(each -> each.duty().rule().equals("arrive"))
                .extracting(Obligations.Inherited::heir)
                .containsExactly(world.person(Who.NORTH_MANAGER));

        staff.leave(administrator, newcomer, PersonLeft.How.RESIGNED);

        assertThat(mine(head, call)).extracting(ObligationView::rule).contains("arrive");
        assertThat(obligations.inherited(newcomer, administrator))
                .as("nothing lies with somebody who is not here")
                .noneMatch(each -> each.duty().holder().equals(newcomer));
    }

    private List<ObligationView> mine(Actor actor, UUID call) {
        return obligations.mine(actor).duties().stream()
                .filter(duty -> duty.stream().equals(call))
                .toList();
    }
}
