package org.sanbao.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.vocabulary.PersonLeft;
import org.sanbao.access.vocabulary.PersonMoved;
import org.sanbao.journal.Journal;
import org.sanbao.journal.Recorded;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.NotVisible;
import org.springframework.beans.factory.annotation.Autowired;

class OrganisationTest extends DatabaseTest {

    @Autowired
    World world;

    @Autowired
    Organisation organisation;

    @Autowired
    Staff staff;

    @Autowired
    Posts posts;

    @Autowired
    Holders holders;

    @Autowired
    Memberships memberships;

    @Autowired
    Journal journal;

    @Test
    void a_branch_sees_itself_and_the_company_sees_all() {
        var manager = world.actor(Who.NORTH_MANAGER);

        assertThat(organisation.units(manager.sight())).extracting(OrgUnit::id).containsExactly(world.unit("north"));
        assertThatThrownBy(() -> organisation.unit(world.unit("south"), manager.sight()))
                .isInstanceOf(NotVisible.class);
        assertThat(world.actor(Who.GENERAL_MANAGER).sight().isEverything()).isTrue();
        assertThat(world.actor(Who.SERVICE_DEPARTMENT).sight().covers(world.unit("south")))
                .isTrue();
    }

    @Test
    void a_new_group_is_in_sight_of_the_branch_above_it() {
        var group = organisation.open(
                world.actor(Who.ADMINISTRATOR),
                world.unit("north"),
                new Organisation.Description(UnitKind.GROUP, "Night group", ZoneId.of("Asia/Shanghai"), false));

        assertThat(world.actor(Who.NORTH_CLERK).sight().covers(group)).isTrue();
        assertThat(world.actor(Who.SOUTH_CLERK).sight().covers(group)).isFalse();
        assertThat(holders.of("service-director", group, world.now()))
                .containsExactly(new Holder(world.person(Who.NORTH_DIRECTOR), world.unit("north"), null, false));
        organisation.close(world.actor(Who.ADMINISTRATOR), group);
        assertThatThrownBy(() -> organisation.close(world.actor(Who.ADMINISTRATOR), world.unit("north")))
                .isInstanceOf(UnitNotEmpty.class);
    }

    @Test
    void a_role_nobody_holds_falls_to_the_head_of_the_unit_and_says_so() {
        assertThat(holders.of("stores", world.unit("south"), world.now()))
                .containsExactlyInAnyOrder(
                        new Holder(world.person(Who.SOUTH_MANAGER), world.unit("south"), null, true),
                        new Holder(world.person(Who.SOUTH_DIRECTOR), world.unit("south"), null, true));
    }

    @Test
    void a_role_the_company_fills_once_answers_for_every_unit() {
        assertThat(holders.holder("service-department", world.unit("south"), world.now()))
                .contains(world.person(Who.SERVICE_DEPARTMENT));
        assertThat(holders.holder("general-manager", null, world.now())).contains(world.person(Who.GENERAL_MANAGER));
        assertThat(holders.of("service-director", world.unit("service"), world.now()))
                .as("a branch's director is nobody's elsewhere")
                .noneMatch(each -> each.person().equals(world.person(Who.NORTH_DIRECTOR)));
    }

    @Test
    void a_deputy_stands_in_on_the_days_named_and_not_after() {
        UUID post = postOf(Who.SOUTH_MANAGER);
        UUID deputy = world.person(Who.NORTH_ACCOUNTANT);
        Instant since = world.now().plus(Duration.ofDays(2));
        posts.deputise(world.actor(Who.SOUTH_MANAGER), post, deputy, since, since.plus(Duration.ofDays(5)));

        assertThat(holders.holder("branch-manager", world.unit("south"), world.now()))
                .contains(world.person(Who.SOUTH_MANAGER));
        world.wait(Duration.ofDays(3));
        assertThat(holders.of("branch-manager", world.unit("south"), world.now()))
                .containsExactly(new Holder(deputy, world.unit("south"), world.person(Who.SOUTH_MANAGER), false));
        assertThat(world.actor(Who.NORTH_ACCOUNTANT).may("people.manage")).isTrue();
        assertThat(world.actor(Who.NORTH_ACCOUNTANT).sight().covers(world.unit("south")))
                .isTrue();
        assertThatThrownBy(() -> posts.deputise(
                        world.actor(Who.SOUTH_MANAGER),
                        post,
                        world.person(Who.SOUTH_CLERK),
                        null,
                        world.now().plus(Duration.ofDays(1))))
                .isInstanceOf(DeputyNamedAlready.class);
        world.wait(Duration.ofDays(5));
        assertThat(holders.holder("branch-manager", world.unit("south"), world.now()))
                .contains(world.person(Who.SOUTH_MANAGER));
        assertThat(holders.holder("branch-manager", world.unit("south"), since.plus(Duration.ofDays(1))))
                .as("asked about the past")
                .contains(deputy);
        assertThat(world.actor(Who.NORTH_ACCOUNTANT).may("people.manage")).isFalse();
    }

    @Test
    void who_manages_people_of_a_branch_cannot_reach_above_it() {
        var manager = world.actor(Who.NORTH_MANAGER);
        UUID clerk = world.person(Who.NORTH_CLERK);

        posts.give(manager, clerk, "phone-holder", world.unit("north"));

        assertThatThrownBy(() -> posts.give(manager, clerk, "general-manager", world.unit("north")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> posts.give(manager, clerk, "branch-manager", world.unit("north")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> posts.give(manager, clerk, "phone-holder", world.unit("south")))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> posts.give(manager, clerk, "sorcerer", world.unit("north")))
                .isInstanceOf(RoleUnknown.class);
    }

    @Test
    void the_same_post_twice_at_once_is_given_once() throws Exception {
        UUID person = world.person(Who.CENTRE_CLERK);
        Callable<Boolean> give = () -> {
            try {
                posts.give(world.actor(Who.ADMINISTRATOR), person, "stores", world.unit("centre"));
                return true;
            } catch (PostHeldAlready | org.springframework.dao.DataAccessException refused) {
                return false;
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(List.of(give, give, give));

            assertThat(List.of(
                            answers.get(0).get(),
                            answers.get(1).get(),
                            answers.get(2).get()))
                    .containsExactlyInAnyOrder(true, false, false);
        }
    }

    @Test
    void whoever_leaves_holds_no_post_and_has_no_session() {
        UUID person = staff.join(
                world.actor(Who.ADMINISTRATOR),
                world.unit("centre"),
                "technician",
                new Staff.Details("欧阳娜娜", null, Locale.ENGLISH, " ", null));
        assertThat(staff.person(person, Sight.everything("test")).sortKey()).isEqualTo("ou yang na na");

        staff.leave(world.actor(Who.ADMINISTRATOR), person, PersonLeft.How.RESIGNED);

        assertThat(staff.person(person, Sight.everything("test")).posts()).isEmpty();
        assertThat(changes(person))
                .containsExactly(
                        new Memberships.Change("staff", "person", true),
                        new Memberships.Change("technicians", "person", true),
                        new Memberships.Change("technicians", "person", false),
                        new Memberships.Change("staff", "person", false));
        assertThatThrownBy(() -> posts.give(world.actor(Who.ADMINISTRATOR), person, "technician", world.unit("centre")))
                .isInstanceOf(PersonHasLeft.class);
    }

    @Test
    void a_technician_in_two_units_leaves_the_set_with_the_last_post() {
        var admin = world.actor(Who.ADMINISTRATOR);
        UUID person = staff.join(
                admin, world.unit("centre"), "technician", new Staff.Details("Li", null, Locale.ENGLISH, null, null));
        UUID second = posts.give(admin, person, "technician", world.unit("north"));
        posts.end(admin, second);
        posts.end(admin, second);

        assertThat(changes(person))
                .containsExactly(
                        new Memberships.Change("staff", "person", true),
                        new Memberships.Change("technicians", "person", true));
    }

    @Test
    void moving_ends_the_posts_and_is_journalled_with_the_new_unit() {
        var admin = world.actor(Who.ADMINISTRATOR);
        UUID person = staff.join(
                admin, world.unit("centre"), "technician", new Staff.Details("Wu", null, Locale.ENGLISH, null, null));

        staff.move(admin, person, world.unit("south"), PersonMoved.Kind.TRANSFER, "asked for it");

        Recorded last = past(person).getLast();
        assertThat(last.type()).isEqualTo("person.moved");
        assertThat(last.refs()).containsEntry("org", world.unit("south"));
        assertThat(last.changes().get("person"))
                .containsEntry("org", world.unit("south").toString());
        assertThat(last.toString()).as("no personal data in the journal").doesNotContain("Wu");
        assertThat(staff.people(new Staff.Filter(world.unit("south"), null, false), admin.sight()))
                .extracting(Person::id)
                .contains(person);
    }

    @Test
    void a_name_of_three_hundred_characters_is_refused_with_the_field() {
        var answer = world.browser(Who.ADMINISTRATOR)
                .post(
                        "/api/organisation/people",
                        Map.of(
                                "unit",
                                world.unit("centre"),
                                "details",
                                Map.of("name", "长".repeat(300), "language", "en")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().get("errors").toString()).contains("details.name");
    }

    private UUID postOf(Who who) {
        return staff.person(world.person(who), Sight.everything("test"))
                .posts()
                .getFirst()
                .id();
    }

    private List<Memberships.Change> changes(UUID person) {
        return past(person).stream()
                .flatMap(row -> memberships.changes(row).stream())
                .toList();
    }

    private List<Recorded> past(UUID stream) {
        return transaction.execute(status -> journal.past(stream));
    }

    @Test
    void the_head_of_the_company_is_its_general_manager_then_the_deputy_however_long_others_hold_their_posts() {
        Instant now = world.now();
        UUID general = world.person(Who.GENERAL_MANAGER);
        assertThat(holders.head(null, now)).contains(general);
        assertThat(holders.of("nobody-holds-this", null, now))
                .extracting(Holder::person)
                .containsExactly(general, world.person(Who.DEPUTY_GENERAL_MANAGER), world.person(Who.ADMINISTRATOR));
        assertThat(holders.without(general, "nobody-holds-this", null, now))
                .contains(world.person(Who.DEPUTY_GENERAL_MANAGER));
        assertThat(holders.head(world.unit("north"), now))
                .as("a branch has one of its own")
                .contains(world.person(Who.NORTH_MANAGER));
    }
}
