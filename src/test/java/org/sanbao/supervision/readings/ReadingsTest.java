package org.sanbao.supervision.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.Staff;
import org.sanbao.journal.Journal;
import org.sanbao.journal.Recorded;
import org.sanbao.obligations.ObligationView;
import org.sanbao.obligations.Obligations;
import org.sanbao.regulation.Adoption;
import org.sanbao.regulation.Adoptions;
import org.sanbao.regulation.drafts.Approval;
import org.sanbao.regulation.drafts.DraftTerms;
import org.sanbao.regulation.drafts.Drafts;
import org.sanbao.regulation.drafts.Writing;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.Version;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody whom a new version governs reads it and confirms it. */
class ReadingsTest extends DatabaseTest {

    @Autowired
    private World world;

    @Autowired
    private VersionReadings readings;

    @Autowired
    private WhoHasRead whoHasRead;

    @Autowired
    private Asking asking;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Approval approval;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private Obligations obligations;

    @Autowired
    private Staff staff;

    @Autowired
    private Journal journal;

    @BeforeEach
    void everybodyIsThere() {
        world.actor(Who.GENERAL_MANAGER);
        asking.run();
    }

    @Test
    void a_version_for_one_branch_is_read_there_and_nowhere_else() {
        int before = waiting(Who.SOUTH_CLERK).size();
        approve("4 working hours", Set.of(world.unit("north")));
        asking.run();

        ReadingView asked = waiting(Who.NORTH_CLERK).getFirst();
        assertThat(asked.title()).isEqualTo("After-sales Service Measures");
        assertThat(asked.purpose()).isEqualTo("arrive after 4 working hours");
        assertThat(waiting(Who.NORTH_TECHNICIAN)).hasSize(1);
        assertThat(waiting(Who.SOUTH_CLERK)).hasSize(before);
        assertThat(asking.run()).as("nobody is asked twice").isZero();

        var opened = readings.open(asked.id(), world.actor(Who.NORTH_CLERK));
        assertThat(opened.changes().params())
                .filteredOn(change -> change.name().equals("arrival_urban"))
                .extracting("after")
                .containsExactly("4 working hours");
        assertThatThrownBy(() -> readings.open(asked.id(), world.actor(Who.NORTH_DIRECTOR)))
                .as("each their own")
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void confirming_once_or_twice_meets_the_duty_and_stands_in_the_journal_once() {
        approve("5 working hours", Set.of(world.unit("south")));
        asking.run();
        ReadingView asked = waiting(Who.SOUTH_TECHNICIAN).getFirst();
        assertThat(owed(asked.id(), Who.SOUTH_TECHNICIAN)).satisfies(duty -> {
            assertThat(duty.status()).isEqualTo("open");
            assertThat(duty.clause()).isEqualTo("5");
            assertThat(duty.title().path()).isEqualTo("/regulation-readings/" + asked.id());
        });
        assertThatThrownBy(() -> readings.confirm(asked.id(), world.actor(Who.SOUTH_DIRECTOR)))
                .isInstanceOf(NotVisible.class);

        readings.confirm(asked.id(), world.actor(Who.SOUTH_TECHNICIAN));
        readings.confirm(asked.id(), world.actor(Who.SOUTH_TECHNICIAN));

        assertThat(waiting(Who.SOUTH_TECHNICIAN)).isEmpty();
        assertThat(owed(asked.id(), Who.SOUTH_TECHNICIAN).status()).isEqualTo("met");
        List<Recorded> past = transaction.execute(status -> journal.past(asked.id()));
        assertThat(past).extracting(Recorded::type).containsExactly("regulation.presented", "regulation.acknowledged");
    }

    @Test
    void a_later_version_is_asked_for_instead_and_shows_all_that_was_not_read() {
        UUID centre = world.unit("centre");
        approve("3 working hours", Set.of(centre));
        asking.run();
        ReadingView first = waiting(Who.CENTRE_CLERK).getFirst();
        approveParam("arrival_suburban", "8 working hours", Set.of(centre));
        asking.run();

        assertThat(waiting(Who.CENTRE_CLERK)).hasSize(1);
        ReadingView second = waiting(Who.CENTRE_CLERK).getFirst();
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThatThrownBy(() -> readings.confirm(first.id(), world.actor(Who.CENTRE_CLERK)))
                .isInstanceOf(VersionSuperseded.class);
        assertThat(owed(first.id(), Who.CENTRE_CLERK).status()).isEqualTo("cancelled");
        assertThat(readings.open(second.id(), world.actor(Who.CENTRE_CLERK))
                        .changes()
                        .params())
                .extracting("name")
                .contains("arrival_urban", "arrival_suburban");
    }

    @Test
    void managers_see_who_has_not_confirmed_where_they_answer_and_nowhere_else() {
        approve("2 working hours", Set.of(world.unit("south")));
        asking.run();
        UUID newest = newest();
        readings.confirm(waiting(Who.SOUTH_ACCOUNTANT).getFirst().id(), world.actor(Who.SOUTH_ACCOUNTANT));

        assertThatThrownBy(() -> whoHasRead.all(world.actor(Who.SOUTH_CLERK))).isInstanceOf(NotAllowed.class);
        assertThat(standing(newest, Who.NORTH_MANAGER)).isEmpty();
        assertThat(standing(newest, Who.GENERAL_MANAGER)).isEqualTo(standing(newest, Who.SOUTH_MANAGER));
        assertThat(standing(newest, Who.SOUTH_MANAGER)).singleElement().satisfies(south -> {
            assertThat(south.unit()).isEqualTo(world.unit("south"));
            assertThat(south.asked()).isEqualTo(5);
            assertThat(south.confirmed()).isEqualTo(1);
            assertThat(south.waiting())
                    .extracting(WhoHasRead.Waiting::person)
                    .containsExactlyInAnyOrder("south-manager", "south-director", "south-clerk", "south-technician");
        });
    }

    @Test
    void whoever_approved_it_has_read_it() {
        approve("7 working hours", Set.of());
        asking.run();

        assertThat(named(newest())).contains("administrator").doesNotContain("general-manager");
    }

    @Test
    void newcomers_are_asked_and_who_leaves_is_no_longer() {
        approve("1 working hours", Set.of(world.unit("service")));
        UUID newcomer = staff.join(
                world.actor(Who.ADMINISTRATOR),
                world.unit("service"),
                "service-department",
                new Staff.Details("newcomer", null, java.util.Locale.ENGLISH, null, null));
        asking.run();
        assertThat(named(newest())).contains("newcomer");

        staff.leave(world.actor(Who.ADMINISTRATOR), newcomer, org.sanbao.access.vocabulary.PersonLeft.How.RESIGNED);
        assertThat(asking.run()).isEqualTo(1);
        assertThat(named(newest())).doesNotContain("newcomer");
    }

    private List<String> named(UUID adoption) {
        return standing(adoption, Who.GENERAL_MANAGER).stream()
                .flatMap(unit -> unit.waiting().stream())
                .map(WhoHasRead.Waiting::person)
                .toList();
    }

    private List<WhoHasRead.Unit> standing(UUID adoption, Who who) {
        return whoHasRead.all(world.actor(who)).stream()
                .filter(each -> each.adoption().equals(adoption))
                .flatMap(each -> each.units().stream())
                .toList();
    }

    private List<ReadingView> waiting(Who who) {
        return readings.own(world.actor(who)).stream()
                .filter(each -> each.confirmedAt() == null && each.lapsedAt() == null)
                .toList();
    }

    private ObligationView owed(UUID reading, Who who) {
        return obligations.ofCase(reading, world.actor(who)).stream()
                .filter(duty -> duty.rule().equals("read-what-is-new"))
                .findFirst()
                .orElseThrow();
    }

    private UUID newest() {
        return adoptions.all().stream()
                .max(java.util.Comparator.comparing(Adoption::number))
                .orElseThrow()
                .id();
    }

    private void approve(String limit, Set<UUID> units) {
        approveParam("arrival_urban", limit, units);
    }

    /** A change of one figure, approved for today. */
    private void approveParam(String param, String value, Set<UUID> units) {
        Adoption base = adoptions.all().stream()
                .filter(each -> each.until() == null && each.units().equals(units))
                .findFirst()
                .orElseGet(() -> adoptions.all().stream()
                        .filter(each -> each.until() == null && each.units().isEmpty())
                        .findFirst()
                        .orElseThrow());
        var editor = world.actor(Who.SERVICE_DEPARTMENT);
        var today = world.now().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
        String purpose = "arrive after " + value;
        UUID id = drafts.begin(editor, base.id(), new DraftTerms(purpose, false, units, Set.of(), today));
        Writing now = drafts.writing(editor, id);
        var params = new TreeMap<>(now.params());
        params.put(param, value);
        drafts.write(editor, id, seen(id), new Writing(now.files(), params, now.switchedOff()));
        approval.submit(editor, id, seen(id));
        approval.approve(world.actor(Who.GENERAL_MANAGER), id, seen(id), null);
    }

    private String seen(UUID draft) {
        return Version.tag(
                drafts.find(world.actor(Who.SERVICE_DEPARTMENT), draft).version());
    }
}
