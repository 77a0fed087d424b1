package org.sanbao.regulation.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.regulation.Adoption;
import org.sanbao.regulation.Adoptions;
import org.sanbao.regulation.Regulations;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.http.VersionStale;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft on its way into force. */
class ApprovalTest extends DatabaseTest {

    @Autowired
    private World world;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Approval approval;

    @Autowired
    private SomeDrafts some;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private Regulations regulations;

    @Test
    void the_general_manager_approves_and_it_counts_from_midnight_for_what_is_new() {
        UUID north = world.unit("north");
        Adoption base = some.last(Set.of());
        UUID id = some.begin(Set.of());
        some.write(id, "4 working hours");
        some.submit(id);

        assertThatThrownBy(() -> approval.approve(world.actor(Who.DEPUTY_GENERAL_MANAGER), id, some.seen(id), null))
                .as("the regulation names the general manager")
                .isInstanceOf(NotAllowed.class);
        Draft approved = approval.approve(world.actor(Who.GENERAL_MANAGER), id, some.seen(id), "good");

        Adoption next = adoptions.find(approved.adoption()).orElseThrow();
        assertThat(next.from())
                .isEqualTo(some.tomorrow().atStartOfDay(SomeDrafts.ZONE).toInstant());
        assertThat(adoptions.find(base.id()).orElseThrow().until()).isEqualTo(next.from());
        assertThat(arrivalOf(regulations
                        .inForce(north, null, next.from().minusNanos(1_000))
                        .version()))
                .isEqualTo("6 working hours");
        assertThat(arrivalOf(regulations.inForce(north, null, next.from()).version()))
                .isEqualTo("4 working hours");
        var view = world.browser(Who.SERVICE_DEPARTMENT)
                .get("/api/regulation/drafts/" + id)
                .body();
        assertThat(view.get("state").asString()).isEqualTo("approved");
        assertThat(view.get("decided").get("by").asString()).isNotBlank();
        world.wait(Duration.between(world.now(), next.from()));
        assertThat(world.browser(Who.SERVICE_DEPARTMENT)
                        .get("/api/regulation/drafts/" + id)
                        .body()
                        .get("state")
                        .asString())
                .isEqualTo("in-force");
        putBack();
    }

    @Test
    void nobody_approves_what_they_wrote() {
        UUID id = some.begin(Set.of());
        drafts.write(world.actor(Who.GENERAL_MANAGER), id, some.seen(id), some.written(id, "4 working hours"));
        some.submit(id);

        assertThatThrownBy(() -> approval.approve(world.actor(Who.GENERAL_MANAGER), id, some.seen(id), null))
                .isInstanceOf(NobodyApprovesTheirOwnDraft.class);
    }

    @Test
    void who_decides_is_told_before_that_nobody_decides_about_their_own() {
        UUID id = some.begin(Set.of());
        String path = "/api/regulation/drafts/" + id;
        var manager = world.browser(Who.GENERAL_MANAGER);
        assertThat(manager.get("/api/regulation/adoptions").body().findValuesAsString("hindrance"))
                .as("before it is begun")
                .contains("nobody-else-decides");
        assertThat(manager.get(path).body().get("hindrance").asString())
                .as("while it may be put forward")
                .isEqualTo("nobody-else-decides");
        assertThat(world.browser(Who.SERVICE_DEPARTMENT)
                        .get(path)
                        .body()
                        .get("hindrance")
                        .isNull())
                .as("who does not decide anyway")
                .isTrue();
        some.submit(id);
        assertThat(manager.get(path).body().get("hindrance").isNull())
                .as("somebody else wrote it and put it forward")
                .isTrue();
        assertThat(manager.get(path).body().get("may").toString()).contains("decide");

        approval.sendBack(world.actor(Who.GENERAL_MANAGER), id, some.seen(id), "the limit is missing");
        approval.submit(world.actor(Who.GENERAL_MANAGER), id, some.seen(id));
        assertThat(manager.get(path).body().get("hindrance").asString()).isEqualTo("nobody-else-decides");
        assertThat(manager.get(path).body().get("may").toString()).doesNotContain("decide");
    }

    @Test
    void what_the_approver_did_not_see_is_not_approved() {
        UUID id = some.begin(Set.of());
        some.submit(id);
        String seen = some.seen(id);
        approval.sendBack(world.actor(Who.GENERAL_MANAGER), id, seen, "the limit is missing");
        some.write(id, "4 working hours");
        some.submit(id);

        assertThatThrownBy(() -> approval.approve(world.actor(Who.GENERAL_MANAGER), id, seen, null))
                .isInstanceOf(VersionStale.class);
    }

    @Test
    void a_draft_for_one_branch_leaves_the_others_as_they_are() {
        UUID id = some.begin(Set.of(world.unit("north")));
        some.write(id, "3 working hours");
        some.submit(id);
        some.approve(id);

        var then = some.tomorrow().plusDays(1).atStartOfDay(SomeDrafts.ZONE).toInstant();
        assertThat(arrivalOf(
                        regulations.inForce(world.unit("north"), null, then).version()))
                .isEqualTo("3 working hours");
        assertThat(arrivalOf(
                        regulations.inForce(world.unit("south"), null, then).version()))
                .isEqualTo("6 working hours");
    }

    @Test
    void of_two_drafts_of_the_same_place_the_second_is_overtaken() {
        UUID first = some.begin(Set.of(world.unit("south")));
        UUID second = some.begin(Set.of(world.unit("south")));
        some.submit(first);
        some.submit(second);
        some.approve(first);

        assertThatThrownBy(() -> approval.approve(world.actor(Who.GENERAL_MANAGER), second, some.seen(second), null))
                .isInstanceOf(DraftOvertaken.class);
    }

    @Test
    void what_is_for_one_branch_is_repealed_with_approval_and_the_wider_one_counts_again() {
        UUID unit = world.unit("centre");
        UUID narrow = some.begin(Set.of(unit));
        some.write(narrow, "2 working hours");
        some.submit(narrow);
        UUID adopted = some.approve(narrow).adoption();
        UUID id = drafts.begin(
                world.actor(Who.SERVICE_DEPARTMENT),
                adopted,
                new DraftTerms(
                        "no longer needed",
                        true,
                        Set.of(unit),
                        Set.of(),
                        some.tomorrow().plusDays(2)));
        some.submit(id);
        some.approve(id);

        var then = some.tomorrow().plusDays(2).atStartOfDay(SomeDrafts.ZONE).toInstant();
        assertThat(arrivalOf(
                        regulations.inForce(unit, null, then.minusNanos(1_000)).version()))
                .isEqualTo("2 working hours");
        assertThat(arrivalOf(regulations.inForce(unit, null, then).version())).isEqualTo("6 working hours");
    }

    /** The next test finds the first figures in force again. */
    private void putBack() {
        UUID id = some.begin(Set.of(), some.today());
        some.write(id, "6 working hours");
        some.submit(id);
        some.approve(id);
    }

    private String arrivalOf(String edition) {
        return regulations
                .pack(edition)
                .orElseThrow()
                .params()
                .get("arrival_urban")
                .value();
    }
}
