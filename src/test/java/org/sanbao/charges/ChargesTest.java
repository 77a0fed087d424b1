package org.sanbao.charges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.charges.vocabulary.ChargeEvent;
import org.sanbao.journal.Timeline;
import org.sanbao.obligations.Replay;
import org.sanbao.obligations.SmallRegulation;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** From the breach to the account: proposed, decided, contested, taken back. */
class ChargesTest extends DatabaseTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Sight ALL = Sight.everything("test");
    private static final Decision AS_PROPOSED = new Decision(null, null, false);

    @Autowired
    private World world;

    @Autowired
    private SmallRegulation some;

    @Autowired
    private Charges charges;

    @Autowired
    private ChargeReading reading;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Replay replay;

    @BeforeAll
    void theRegulation() {
        world.wait(Duration.ofDays(430));
        some.adopt("charges", "PT");
    }

    /** Each story in a month of its own, on a morning from which no few hours lead out of it. */
    @BeforeEach
    void theTenthOfAMonth() {
        LocalDate tenth = LocalDate.ofInstant(world.now(), ZONE).plusMonths(1).withDayOfMonth(10);
        world.wait(Duration.between(world.now(), tenth.atTime(9, 0).atZone(ZONE).toInstant()));
        some.carryOut();
    }

    private ChargeView proposed(Who first) {
        UUID call = some.call(first);
        some.hoursPass();
        return of(call);
    }

    private ChargeView of(UUID call) {
        return reading.all(world.actor(Who.GENERAL_MANAGER), null).stream()
                .filter(each -> each.name().equals("late-word"))
                .filter(each -> stream(each).equals(call))
                .findFirst()
                .orElseThrow();
    }

    @Autowired
    private ChargeTable table;

    private UUID stream(ChargeView charge) {
        return table.find(charge.id()).orElseThrow().getStream();
    }

    private ChargeView again(ChargeView charge, Who reader) {
        return reading.one(charge.id(), world.actor(reader));
    }

    private List<JsonNode> account(Who whose, Who reader, String ledger) {
        return world.browser(reader)
                .get("/api/ledgers/PT/" + ledger + "/accounts/" + world.person(whose))
                .body()
                .get("entries")
                .valueStream()
                .toList();
    }

    private static BigDecimal amount(JsonNode entry) {
        return entry.get("amount").decimalValue();
    }

    private static boolean isOf(JsonNode entry, UUID call) {
        return entry.get("stream").asString().equals(call.toString());
    }

    @Test
    void a_breach_proposes_with_its_clause_and_nothing_is_entered_until_somebody_confirms() {
        ChargeView charge = proposed(Who.NORTH_TECHNICIAN);

        assertThat(charge.state()).isEqualTo("proposed");
        assertThat(charge.clause()).isEqualTo("1");
        assertThat(charge.amount()).isEqualByComparingTo("50");
        assertThat(charge.rule().formula()).isEqualTo("param.fine");
        assertThat(charge.deciders()).containsExactly("north-director");
        assertThat(again(charge, Who.NORTH_TECHNICIAN).own()).isTrue();
        assertThat(account(Who.NORTH_TECHNICIAN, Who.NORTH_TECHNICIAN, "deductions"))
                .noneMatch(entry -> isOf(entry, stream(charge)));
        some.carryOut();
        assertThat(table.ofConsequence(table.find(charge.id()).orElseThrow().getConsequence()))
                .hasSize(1);
    }

    @Test
    void who_holds_the_post_decides_once_and_nobody_else() {
        ChargeView charge = proposed(Who.NORTH_TECHNICIAN);

        assertThatThrownBy(() -> charges.confirm(world.actor(Who.NORTH_TECHNICIAN), charge.id(), AS_PROPOSED))
                .isInstanceOf(NobodyDecidesTheirOwn.class);
        assertThatThrownBy(() -> charges.confirm(world.actor(Who.NORTH_MANAGER), charge.id(), AS_PROPOSED))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reading.one(charge.id(), world.actor(Who.SOUTH_DIRECTOR)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> reading.one(charge.id(), world.actor(Who.NORTH_CLERK)))
                .isInstanceOf(NotAllowed.class);
        var other = new Decision(new BigDecimal("60"), null, false);
        assertThatThrownBy(() -> charges.confirm(world.actor(Who.NORTH_DIRECTOR), charge.id(), other))
                .as("the amount is the regulation's")
                .isInstanceOf(InvalidInput.class);

        charges.confirm(world.actor(Who.NORTH_DIRECTOR), charge.id(), AS_PROPOSED);

        assertThatThrownBy(() -> charges.confirm(world.actor(Who.NORTH_DIRECTOR), charge.id(), AS_PROPOSED))
                .isInstanceOf(ChargeIsSettled.class);
        some.carryOut();
        assertThat(timeline.of(world.person(Who.NORTH_TECHNICIAN), ALL))
                .extracting(row -> row.type())
                .contains("charge.proposed", "charge.confirmed", "ledger.entered", "party.informed");
        assertThat(again(charge, Who.NORTH_TECHNICIAN).may()).containsExactly("appeal");
    }

    @Test
    void what_a_director_is_charged_with_the_next_above_decides() {
        ChargeView charge = proposed(Who.SOUTH_DIRECTOR);

        assertThat(charge.deciders()).isNotEmpty().doesNotContain("south-director");
        assertThatThrownBy(() -> charges.confirm(world.actor(Who.SOUTH_DIRECTOR), charge.id(), AS_PROPOSED))
                .isInstanceOf(NobodyDecidesTheirOwn.class);
    }

    @Test
    void a_breach_taken_back_takes_the_proposal_and_the_mark_with_it() {
        UUID call = some.call(Who.NORTH_SECOND_TECHNICIAN);
        Instant inTime = world.now().plus(Duration.ofMinutes(20));
        some.hoursPass();
        ChargeView charge = of(call);
        assertThat(points(call)).isEqualByComparingTo("1");

        some.told(call, inTime);
        some.carryOut();

        assertThat(again(charge, Who.NORTH_DIRECTOR).state()).isEqualTo("withdrawn");
        assertThat(points(call)).isEqualByComparingTo("0");
    }

    private BigDecimal points(UUID call) {
        return account(Who.NORTH_SECOND_TECHNICIAN, Who.NORTH_DIRECTOR, "lateness").stream()
                .filter(entry -> isOf(entry, call))
                .map(ChargesTest::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void an_appeal_goes_to_somebody_else_and_what_is_reduced_is_countered() {
        ChargeView charge = proposed(Who.NORTH_TECHNICIAN);
        charges.confirm(world.actor(Who.NORTH_DIRECTOR), charge.id(), AS_PROPOSED);
        charges.appeal(world.actor(Who.NORTH_TECHNICIAN), charge.id(), "The line was dead.");

        ChargeView appealed = again(charge, Who.NORTH_MANAGER);
        assertThat(appealed.deciders()).isNotEmpty().doesNotContain("north-director", "north-technician");
        assertThatThrownBy(() -> charges.review(
                        world.actor(Who.NORTH_DIRECTOR), charge.id(), ChargeEvent.Outcome.UPHELD, null, "no"))
                .isInstanceOf(NotAllowed.class);
        Who reviewer = List.of(Who.values()).stream()
                .filter(who -> who.account().equals(appealed.deciders().getFirst()))
                .findFirst()
                .orElseThrow();
        charges.review(
                world.actor(reviewer),
                charge.id(),
                ChargeEvent.Outcome.REDUCED,
                new BigDecimal("20"),
                "Half of it was the line.");

        ChargeView reviewed = again(charge, Who.NORTH_TECHNICIAN);
        assertThat(reviewed.state()).isEqualTo("confirmed");
        assertThat(reviewed.amount()).isEqualByComparingTo("20");
        assertThat(reviewed.may()).as("once").isEmpty();
        assertThat(account(Who.NORTH_TECHNICIAN, Who.NORTH_MANAGER, "deductions").stream()
                        .filter(entry -> isOf(entry, stream(charge)))
                        .map(entry -> amount(entry).intValueExact()))
                .containsExactlyInAnyOrder(50, -30);
    }

    @Test
    void after_the_term_nothing_can_be_contested() {
        ChargeView charge = proposed(Who.NORTH_TECHNICIAN);
        charges.confirm(world.actor(Who.NORTH_DIRECTOR), charge.id(), AS_PROPOSED);
        world.wait(Duration.ofDays(7));

        assertThatThrownBy(() -> charges.appeal(world.actor(Who.NORTH_TECHNICIAN), charge.id(), "late"))
                .isInstanceOf(AppealTermIsOver.class);
    }

    @Test
    void the_third_mark_of_a_month_proposes_what_a_person_fixes_inside_bounds_and_replay_agrees() {
        for (int i = 0; i < 3; i++) {
            some.call(Who.SOUTH_TECHNICIAN);
            some.hoursPass();
        }
        List<ChargeView> tooMany = reading.all(world.actor(Who.SOUTH_DIRECTOR), "proposed").stream()
                .filter(each -> each.name().equals("too-many"))
                .toList();
        assertThat(tooMany).singleElement().satisfies(charge -> {
            assertThat(charge.amount()).isNull();
            assertThat(charge.rule().suggested()).isEqualByComparingTo("20");
        });
        UUID id = tooMany.getFirst().id();
        var above = new Decision(new BigDecimal("200.01"), null, false);
        assertThatThrownBy(() -> charges.confirm(world.actor(Who.SOUTH_DIRECTOR), id, above))
                .isInstanceOf(InvalidInput.class);
        charges.confirm(world.actor(Who.SOUTH_DIRECTOR), id, new Decision(new BigDecimal("30.01"), null, false));

        List<JsonNode> entries = account(Who.SOUTH_TECHNICIAN, Who.SOUTH_DIRECTOR, "deductions").stream()
                .filter(entry -> entry.get("rule").asString().equals("too-many"))
                .toList();
        assertThat(entries).extracting(entry -> amount(entry).doubleValue()).containsExactly(15.0, 15.01);
        assertThat(entries).extracting(entry -> entry.get("period").asString()).doesNotHaveDuplicates();
        assertThat(replay.compare().differences()).isEmpty();
    }
}
