package org.sanbao.supervision.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.Authority;
import org.sanbao.access.Staff;
import org.sanbao.obligations.CarriersAtWork;
import org.sanbao.obligations.ObligationView;
import org.sanbao.obligations.Obligations;
import org.sanbao.obligations.Sweep;
import org.sanbao.shared.Actor;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What an inspection found not kept is followed up until somebody else says that it is remedied. */
class FindingsTest extends DatabaseTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Autowired
    private World world;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Inspections inspections;

    @Autowired
    private SomeChecks some;

    @Autowired
    private Obligations obligations;

    @Autowired
    private Sweep sweep;

    @Autowired
    private CarriersAtWork carriers;

    @Autowired
    private Staff staff;

    @Autowired
    private Authority authority;

    private UUID assessor;

    @BeforeEach
    void aMonthBegins() {
        if (assessor == null) {
            assessor = staff.join(
                    world.actor(Who.ADMINISTRATOR),
                    world.unit("company"),
                    "business-department",
                    new Staff.Details("assessor", null, Locale.ENGLISH, null, null));
        }
        goTo(today().plusMonths(1).withDayOfMonth(10));
    }

    @Test
    void the_head_of_the_unit_remedies_it_and_whoever_inspected_accepts_that() {
        UUID id = found(InspectionKind.SPOT, assessor());
        var finding = followUps.view(id, manager());
        assertThat(finding.answerable()).isEqualTo("north-manager");
        assertThat(finding.inspector()).isEqualTo("assessor");
        assertThat(finding.state()).isEqualTo(FindingState.OPEN);
        assertThat(finding.due()).isAfter(world.now());
        ObligationView duty = duty("remedy-finding", id, manager());
        assertThat(duty.holder()).isEqualTo(world.person(Who.NORTH_MANAGER));
        assertThat(duty.due()).isEqualTo(finding.due());
        assertThat(duty.title().path()).isEqualTo("/supervision/checks/findings/" + id);
        assertThat(obligations.mine(manager()).duties())
                .extracting(ObligationView::id)
                .contains(duty.id());

        followUps.answer(id, "Filed, and a tray for each day.", manager());

        assertThat(duty("remedy-finding", id, manager()).status()).isEqualTo("met");
        assertThat(duty("settle-finding", id, assessor()).holder()).isEqualTo(assessor);
        assertThat(followUps.view(id, assessor()).maySettle()).isTrue();
        assertThat(followUps.view(id, manager()).maySettle()).isFalse();

        followUps.accept(id, null, assessor());

        assertThat(duty("settle-finding", id, assessor()).status()).isEqualTo("met");
        var settled = followUps.view(id, manager());
        assertThat(settled.state()).isEqualTo(FindingState.SETTLED);
        assertThat(settled.due()).isNull();
        assertThat(settled.words())
                .extracting(FindingView.Word::deed)
                .containsExactly(FindingView.Deed.ANSWERED, FindingView.Deed.SETTLED);
        assertThat(inspections.overview(assessor()).open())
                .extracting(FindingView::id)
                .doesNotContain(id);
    }

    @Test
    void sent_back_it_is_open_again_until_the_day_set() {
        UUID id = found(InspectionKind.SPOT, assessor());
        assertThatThrownBy(() -> followUps.accept(id, null, assessor())).isInstanceOf(FindingStateForbids.class);
        followUps.answer(id, "Will be done.", manager());
        assertThatThrownBy(() -> followUps.answer(id, "Once more.", manager())).isInstanceOf(FindingStateForbids.class);
        assertThatThrownBy(() -> followUps.sendBack(id, "Not yet.", today().minusDays(1), assessor()))
                .isInstanceOf(InvalidInput.class);

        LocalDate day = today().plusDays(3);
        followUps.sendBack(id, "Promises are no remedy.", day, assessor());

        var back = followUps.view(id, manager());
        assertThat(back.state()).isEqualTo(FindingState.OPEN);
        assertThat(back.due()).isEqualTo(day.plusDays(1).atStartOfDay(ZONE).toInstant());
        goTo(day.plusDays(1));
        assertThat(duty("remedy-finding-by-its-day", id, manager()).status()).isEqualTo("late");
        followUps.answer(id, "Done.", manager());
        assertThat(duty("remedy-finding-by-its-day", id, manager()).status()).isEqualTo("met-late");
        followUps.accept(id, "Seen.", assessor());
        assertThat(followUps.view(id, manager()).words())
                .extracting(FindingView.Word::words)
                .containsExactly("Will be done.", "Promises are no remedy.", "Done.", "Seen.");
    }

    @Test
    void what_the_unit_found_itself_is_accepted_above_it() {
        UUID id = found(InspectionKind.SELF, world.actor(Who.NORTH_DIRECTOR));
        followUps.answer(id, "Filed.", world.actor(Who.NORTH_DIRECTOR));

        assertThatThrownBy(() -> followUps.accept(id, null, manager())).isInstanceOf(NotAllowed.class);
        assertThat(duty("settle-own-finding", id, assessor()).holder()).isEqualTo(assessor);
        followUps.accept(id, null, assessor());
        assertThat(followUps.view(id, manager()).state()).isEqualTo(FindingState.SETTLED);
    }

    @Test
    void nobody_accepts_what_they_answer_for_and_others_do_not_see_it() {
        Actor general = world.actor(Who.GENERAL_MANAGER);
        UUID id = answerable(world.unit("company"), general.person(), null);
        assertThat(followUps.view(id, general).mayAnswer()).isTrue();
        followUps.answer(id, "Told everybody.", general);
        assertThatThrownBy(() -> followUps.accept(id, null, general)).isInstanceOf(NobodySettlesTheirOwnFinding.class);

        UUID north = found(InspectionKind.SPOT, assessor());
        assertThatThrownBy(() -> followUps.view(north, world.actor(Who.SOUTH_MANAGER)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> followUps.answer(north, "I", world.actor(Who.NORTH_CLERK)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> followUps.sendBack(north, "I", null, world.actor(Who.NORTH_DIRECTOR)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void somebody_without_a_desk_may_answer_for_one_and_sees_just_that() {
        Actor technician = world.actor(Who.NORTH_TECHNICIAN);
        UUID id = answerable(world.unit("north"), technician.person(), today().plusDays(7));
        UUID done = followUps.view(id, technician).inspection();

        assertThat(duty("remedy-finding-by-its-day", id, technician).title().path())
                .endsWith(id.toString());
        assertThat(followUps.view(id, technician).mayAnswer()).isTrue();
        assertThatThrownBy(() -> inspections.view(done, technician)).isInstanceOf(NotAllowed.class);
        followUps.answer(id, "Signed.", technician);
        assertThat(followUps.view(id, assessor()).state()).isEqualTo(FindingState.ANSWERED);
        assertThat(world.browser(Who.NORTH_TECHNICIAN)
                        .get("/api/me/file")
                        .body()
                        .toString())
                .contains("Signed.");
    }

    @Test
    void each_finding_of_the_company_counts_for_the_head_and_one_of_the_unit_only_if_it_is_left() {
        carriers.run();
        int before = account().size();
        UUID own = found(InspectionKind.SELF, world.actor(Who.NORTH_DIRECTOR));
        some.done(world.unit("north"), InspectionKind.SPOT, assessor(), "8", "9");
        carriers.run();
        assertThat(account()).hasSize(before + 2);

        goTo(today().plusDays(60));
        carriers.run();
        assertThat(duty("remedy-finding", own, manager()).status()).isEqualTo("late");
        assertThat(account()).hasSize(before + 3);
    }

    private List<JsonNode> account() {
        return world.browser(Who.NORTH_MANAGER)
                .get("/api/ledgers/P1/unit-assessment/accounts/" + world.person(Who.NORTH_MANAGER))
                .body()
                .get("entries")
                .valueStream()
                .toList();
    }

    /** A finding for which somebody in particular answers. */
    private UUID answerable(UUID unit, UUID person, LocalDate due) {
        Checking all = some.sheet(unit, InspectionKind.SPOT, assessor(), "9");
        var items = all.items().stream()
                .map(item -> item.verdict() == Verdict.KEPT
                        ? item
                        : new Checking.Item(
                                item.edition(),
                                item.clause(),
                                item.verdict(),
                                item.remark(),
                                item.remedy(),
                                person,
                                due))
                .toList();
        UUID done = inspections.done(new Checking(unit, all.kind(), null, items, "By the way."), assessor());
        return inspections.view(done, assessor()).findings().getFirst().id();
    }

    private UUID found(InspectionKind kind, Actor by) {
        return some.done(world.unit("north"), kind, by, "8")
                .findings()
                .getFirst()
                .id();
    }

    private ObligationView duty(String rule, UUID finding, Actor reader) {
        return obligations.ofCase(finding, reader).stream()
                .filter(duty -> duty.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private Actor manager() {
        return world.actor(Who.NORTH_MANAGER);
    }

    private Actor assessor() {
        return authority.actor(assessor, "assessor", world.unit("company"), Locale.ENGLISH, world.now());
    }

    private LocalDate today() {
        return world.now().atZone(ZONE).toLocalDate();
    }

    /** Ten in the morning of that day, with all that came due until then. */
    private void goTo(LocalDate day) {
        world.wait(Duration.between(world.now(), day.atTime(10, 0).atZone(ZONE).toInstant()));
        sweep.run();
    }
}
