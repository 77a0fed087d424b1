package org.sanbao.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.Organisation;
import org.sanbao.access.UnitKind;
import org.sanbao.calls.vocabulary.Priority;
import org.sanbao.journal.Timeline;
import org.sanbao.obligations.Consequences;
import org.sanbao.obligations.Obligations;
import org.sanbao.obligations.Replay;
import org.sanbao.obligations.SmallRegulation;
import org.sanbao.regulation.vocabulary.Vocabulary;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.springframework.beans.factory.annotation.Autowired;

/** What a clause opens is seen to by whom it is put to, until somebody above accepts it. */
class MattersTest extends DatabaseTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Sight ALL = Sight.everything("test");

    @Autowired
    private World world;

    @Autowired
    private SmallRegulation some;

    @Autowired
    private Matters matters;

    @Autowired
    private MatterTable table;

    @Autowired
    private Opening opening;

    @Autowired
    private Consequences consequences;

    @Autowired
    private Obligations obligations;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Replay replay;

    @BeforeAll
    void theRegulation() {
        world.wait(Duration.ofDays(430));
        some.adopt("matters", "PM");
    }

    /** Each story on a morning of its own. */
    @BeforeEach
    void nextMorning() {
        LocalDate tomorrow = LocalDate.ofInstant(world.now(), ZONE).plusDays(1);
        world.wait(
                Duration.between(world.now(), tomorrow.atTime(9, 0).atZone(ZONE).toInstant()));
        some.carryOut();
    }

    @Test
    void every_kind_a_clause_may_open_is_a_matter() {
        assertThat(Arrays.stream(MatterKind.values()).map(MatterKind::code))
                .containsExactlyInAnyOrderElementsOf(Vocabulary.ofThisBuild().openable());
    }

    @Test
    void a_breach_opens_one_matter_for_whoever_holds_the_post_however_often_it_is_carried_out() {
        UUID call = some.call(world.unit("north"), Who.NORTH_TECHNICIAN, Priority.NORMAL);
        assertThat(of(call)).isEmpty();
        some.hoursPass();

        MatterView matter = only(call, Who.NORTH_DIRECTOR);
        assertThat(matter.kind()).isEqualTo(MatterKind.ISSUE);
        assertThat(matter.clause()).isEqualTo("1");
        assertThat(matter.to()).containsExactly("north-director");
        assertThat(matter.own()).isTrue();
        assertThat(matter.mayAnswer()).isTrue();
        assertThat(waiting(Who.NORTH_DIRECTOR)).contains(matter.id());
        assertThat(waiting(Who.NORTH_MANAGER)).doesNotContain(matter.id());
        assertThat(world.browser(Who.NORTH_DIRECTOR).get("/api/notices").body().toString())
                .contains("/matters/" + matter.id());

        String key = table.find(matter.id()).orElseThrow().consequence();
        transaction.executeWithoutResult(
                status -> opening.carry(consequences.byKey(key).orElseThrow()));

        assertThat(of(call)).hasSize(1);
        assertThat(events(matter)).containsExactly("matter.opened");
    }

    @Test
    void what_a_regulation_hangs_on_it_is_owed_by_whom_it_is_put_to() {
        MatterView matter = issue();

        assertThat(matter.due()).isAfter(world.now());
        assertThat(obligations.mine(world.actor(Who.NORTH_DIRECTOR)).duties()).anySatisfy(duty -> {
            assertThat(duty.title()).isNotNull();
            assertThat(duty.title().path()).isEqualTo("/matters/" + matter.id());
            assertThat(duty.due()).isEqualTo(matter.due());
        });
        matters.answer(matter.id(), "Rang the customer.", world.actor(Who.NORTH_DIRECTOR));
        assertThat(matters.view(matter.id(), world.actor(Who.NORTH_DIRECTOR)).due())
                .isNull();
    }

    @Test
    void a_breach_taken_back_withdraws_what_waits_for_an_answer_and_leaves_what_was_answered() {
        UUID call = some.call(world.unit("north"), Who.NORTH_TECHNICIAN, Priority.NORMAL);
        UUID other = some.call(world.unit("north"), Who.NORTH_TECHNICIAN, Priority.NORMAL);
        Instant inTime = world.now().plus(Duration.ofMinutes(20));
        some.hoursPass();
        MatterView waits = only(call, Who.NORTH_DIRECTOR);
        MatterView answered = only(other, Who.NORTH_DIRECTOR);
        matters.answer(answered.id(), "Rang the customer.", world.actor(Who.NORTH_DIRECTOR));

        some.told(call, inTime);
        some.told(other, inTime);
        some.carryOut();

        assertThat(state(waits)).isEqualTo(MatterState.WITHDRAWN);
        assertThat(events(waits)).containsExactly("matter.opened", "matter.withdrawn");
        assertThat(waiting(Who.NORTH_DIRECTOR)).doesNotContain(waits.id());
        assertThatThrownBy(() -> matters.answer(waits.id(), "Late.", world.actor(Who.NORTH_DIRECTOR)))
                .isInstanceOf(MatterStateForbids.class);
        assertThat(state(answered)).isEqualTo(MatterState.ANSWERED);
        assertThat(matters.view(answered.id(), world.actor(Who.NORTH_DIRECTOR)).takenBackAt())
                .as("whoever answered is told")
                .isBetween(inTime, world.now());
        assertThat(matters.view(answered.id(), world.actor(Who.DEPUTY_GENERAL_MANAGER))
                        .mayAnswer())
                .isFalse();
        assertThat(matters.view(answered.id(), world.actor(Who.DEPUTY_GENERAL_MANAGER))
                        .maySettle())
                .as("it goes on as before")
                .isTrue();
    }

    @Test
    void answered_it_is_accepted_by_whoever_inspects_or_sent_back_and_open_again() {
        MatterView matter = issue();
        UUID id = matter.id();
        var director = world.actor(Who.NORTH_DIRECTOR);
        var deputy = world.actor(Who.DEPUTY_GENERAL_MANAGER);
        assertThatThrownBy(() -> matters.accept(id, null, deputy)).isInstanceOf(MatterStateForbids.class);
        assertThatThrownBy(() -> matters.answer(id, " \n ", director)).isInstanceOf(InvalidInput.class);

        matters.answer(id, "Will ring.", director);
        assertThat(waiting(Who.DEPUTY_GENERAL_MANAGER)).contains(id);
        matters.sendBack(id, "Ring first.", deputy);
        assertThat(state(matter)).isEqualTo(MatterState.OPEN);
        assertThat(waiting(Who.NORTH_DIRECTOR)).contains(id);
        matters.answer(id, "Rang.", director);
        matters.accept(id, null, deputy);

        MatterView settled = matters.view(id, director);
        assertThat(settled.state()).isEqualTo(MatterState.SETTLED);
        assertThat(settled.words())
                .extracting(MatterView.Word::words)
                .containsExactly("Will ring.", "Ring first.", "Rang.", null);
        assertThat(events(matter))
                .containsExactly(
                        "matter.opened", "matter.answered", "matter.sent-back", "matter.answered", "matter.settled");
        assertThat(matters.all(director, null)).extracting(MatterView::id).doesNotContain(id);
        assertThat(matters.all(director, MatterState.SETTLED))
                .extracting(MatterView::id)
                .contains(id);
        assertThat(world.browser(Who.NORTH_DIRECTOR).get("/api/me/file").body().toString())
                .contains("Will ring.");
    }

    @Test
    void others_neither_see_nor_answer_nor_accept_it() {
        UUID id = issue().id();

        assertThatThrownBy(() -> matters.view(id, world.actor(Who.SOUTH_DIRECTOR)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> matters.view(id, world.actor(Who.NORTH_TECHNICIAN)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> matters.answer(id, "I.", world.actor(Who.NORTH_MANAGER)))
                .isInstanceOf(NotAllowed.class);
        matters.answer(id, "Rang.", world.actor(Who.NORTH_DIRECTOR));
        assertThatThrownBy(() -> matters.accept(id, null, world.actor(Who.NORTH_MANAGER)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> matters.accept(id, null, world.actor(Who.NORTH_DIRECTOR)))
                .isInstanceOf(NotAllowed.class);
        assertThat(matters.all(world.actor(Who.SOUTH_DIRECTOR), null))
                .extracting(MatterView::id)
                .doesNotContain(id);
    }

    @Test
    void nobody_settles_what_was_put_to_them_though_they_inspect_everything_else() {
        var deputy = world.actor(Who.DEPUTY_GENERAL_MANAGER);
        UUID call = some.call(world.unit("north"), Who.DEPUTY_GENERAL_MANAGER, Priority.FIRST);
        some.carryOut();
        MatterView inquiry = of(call).stream()
                .map(row -> matters.view(row.id(), deputy))
                .filter(each -> each.kind() == MatterKind.INQUIRY)
                .findFirst()
                .orElseThrow();
        assertThat(inquiry.to()).containsExactly("deputy-general-manager");
        matters.answer(inquiry.id(), "It rang at night.", deputy);

        assertThat(matters.view(inquiry.id(), deputy).maySettle()).isFalse();
        assertThatThrownBy(() -> matters.accept(inquiry.id(), null, deputy))
                .isInstanceOf(NobodySettlesTheirOwnMatter.class);
        assertThatThrownBy(() -> matters.sendBack(inquiry.id(), "No.", deputy))
                .isInstanceOf(NobodySettlesTheirOwnMatter.class);
        matters.accept(inquiry.id(), "Seen.", world.actor(Who.GENERAL_MANAGER));
        assertThat(state(inquiry)).isEqualTo(MatterState.SETTLED);
    }

    @Test
    void the_head_of_the_unit_above_accepts_it_without_being_one_who_inspects() {
        UUID section = organisation.open(
                world.actor(Who.ADMINISTRATOR),
                world.unit("north"),
                new Organisation.Description(UnitKind.SECTION, "Section " + world.now(), ZONE, false));
        UUID call = some.call(section, Who.NORTH_TECHNICIAN, Priority.NORMAL);
        some.hoursPass();
        MatterView matter = only(call, Who.NORTH_DIRECTOR);
        matters.answer(matter.id(), "Rang.", world.actor(Who.NORTH_DIRECTOR));

        assertThat(waiting(Who.NORTH_MANAGER)).contains(matter.id());
        assertThat(waiting(Who.DEPUTY_GENERAL_MANAGER))
                .as("whoever is nearest is asked")
                .doesNotContain(matter.id());
        matters.accept(matter.id(), null, world.actor(Who.NORTH_MANAGER));
        assertThat(state(matter)).isEqualTo(MatterState.SETTLED);
    }

    @Test
    void a_rule_opens_nothing_because_of_what_it_opened_itself_and_replay_agrees() {
        UUID call = some.call(world.unit("north"), Who.NORTH_TECHNICIAN, Priority.FIRST);
        some.carryOut();

        MatterTable.Row inquiry = of(call).getFirst();
        assertThat(inquiry.kind()).isEqualTo(MatterKind.INQUIRY);
        MatterTable.Row appraisal = of(inquiry.id()).getFirst();
        assertThat(appraisal.kind()).isEqualTo(MatterKind.APPRAISAL);
        assertThat(matters.view(appraisal.id(), world.actor(Who.NORTH_DIRECTOR))
                        .title()
                        .path())
                .isEqualTo("/matters/" + inquiry.id());
        assertThat(of(appraisal.id())).isEmpty();
        assertThat(replay.compare().differences()).isEmpty();
    }

    private MatterView issue() {
        UUID call = some.call(world.unit("north"), Who.NORTH_TECHNICIAN, Priority.NORMAL);
        some.hoursPass();
        return only(call, Who.NORTH_DIRECTOR);
    }

    private MatterView only(UUID call, Who reader) {
        assertThat(of(call)).hasSize(1);
        return matters.view(of(call).getFirst().id(), world.actor(reader));
    }

    /** What came of a case, whoever may see it; the general manager sees all units. */
    private List<MatterTable.Row> of(UUID stream) {
        return matters.all(world.actor(Who.GENERAL_MANAGER), null).stream()
                .map(each -> table.find(each.id()).orElseThrow())
                .filter(row -> row.stream().equals(stream))
                .toList();
    }

    private MatterState state(MatterView matter) {
        return table.find(matter.id()).orElseThrow().state();
    }

    private List<UUID> waiting(Who reader) {
        return matters.waiting(world.actor(reader)).stream().map(MatterView::id).toList();
    }

    private List<String> events(MatterView matter) {
        return timeline.of(matter.id(), ALL).stream().map(row -> row.type()).toList();
    }
}
