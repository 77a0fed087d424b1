package org.sanbao.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.customers.Zone;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is asked for a duty, who may help with it, and who may let somebody off. */
class AskedTest extends DatabaseTest {

    @Autowired
    private World world;

    @Autowired
    private SomeDuties duties;

    @Autowired
    private Obligations obligations;

    @BeforeAll
    void inAnotherYear() {
        duties.inAnotherYear();
    }

    @BeforeEach
    void tuesday() {
        duties.tuesday();
    }

    @Test
    void the_clerk_is_asked_and_a_director_may_let_off_but_nobody_themselves() {
        UUID call = duties.register(Zone.URBAN);
        List<ObligationView> mine =
                obligations.mine(world.actor(Who.NORTH_CLERK)).duties();
        assertThat(mine)
                .isNotEmpty()
                .isSortedAccordingTo(java.util.Comparator.comparing(
                        ObligationView::due, java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder())));
        assertThat(obligations.mine(world.actor(Who.SOUTH_CLERK)).duties())
                .noneMatch(each -> each.stream().equals(call));
        ObligationView clerks = mine.stream()
                .filter(each -> each.stream().equals(call))
                .findFirst()
                .orElseThrow();
        var director = world.actor(Who.NORTH_DIRECTOR);
        transaction.executeWithoutResult(status -> obligations.waive(director, clerks.id(), "the customer rang off"));
        assertThat(obligations.ofCase(call, SomeDuties.READER))
                .filteredOn(each -> each.id().equals(clerks.id()))
                .extracting(ObligationView::status)
                .containsExactly("waived");
        assertThat(obligations.ofCase(call, director))
                .filteredOn(each -> each.id().equals(clerks.id()))
                .extracting(ObligationView::why)
                .containsExactly("the customer rang off");
        obligations.mine(director).duties().stream().findFirst().ifPresent(own -> assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> obligations.waive(director, own.id(), "why not")))
                .isInstanceOf(NobodyWaivesTheirOwn.class));
        duties.assertReplayEqual();
    }

    @Test
    void letting_off_says_why() {
        UUID call = duties.register(Zone.URBAN);
        ObligationView arrival = duties.arrival(call);
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> obligations.waive(world.actor(Who.NORTH_DIRECTOR), arrival.id(), " ")))
                .isInstanceOf(InvalidInput.class);
        assertThat(duties.arrival(call).status()).isEqualTo("open");
    }

    @Test
    void a_duty_is_told_in_the_readers_language_with_whose_it_is() {
        UUID call = duties.register(Zone.URBAN);
        var chinese = world.actor(Who.NORTH_DIRECTOR).reading(Locale.forLanguageTag("zh-CN"));
        ObligationView dispatch = obligations.mine(chinese).duties().stream()
                .filter(each -> each.stream().equals(call) && each.rule().equals("dispatched-same-day"))
                .findFirst()
                .orElseThrow();
        assertThat(dispatch.what()).isEqualTo("当日派工");
        assertThat(dispatch.holder()).isEqualTo(world.person(Who.NORTH_DIRECTOR));
        assertThat(dispatch.holderName()).isEqualTo("north-director");
        assertThat(dispatch.zone()).isEqualTo(SomeDuties.ZONE);
        assertThat(dispatch.mayWaive()).isFalse();
        assertThat(obligations.ofCase(call, world.actor(Who.NORTH_MANAGER)))
                .filteredOn(each -> each.id().equals(dispatch.id()))
                .allMatch(ObligationView::mayWaive);
    }

    @Test
    void who_sees_the_whole_company_is_asked_for_what_the_post_owes_anywhere() {
        UUID call = duties.register(Zone.URBAN);
        assertThat(obligations.mine(world.actor(Who.SERVICE_DEPARTMENT)).duties())
                .anyMatch(each -> each.stream().equals(call) && each.rule().equals("card-for-every-call"));
    }

    @Test
    void what_others_owe_is_shown_to_those_who_may_help_once_it_is_near() {
        UUID call = duties.register(Zone.URBAN);
        assertThat(obligations.ofOthers(world.actor(Who.NORTH_MANAGER)).duties())
                .filteredOn(each -> each.stream().equals(call))
                .isNotEmpty()
                .noneMatch(each -> each.holderIs(world.person(Who.NORTH_MANAGER)));
        assertThat(obligations.ofOthers(world.actor(Who.SOUTH_MANAGER)).duties())
                .noneMatch(each -> each.stream().equals(call));
        assertThatThrownBy(() -> obligations.ofOthers(world.actor(Who.NORTH_CLERK)))
                .isInstanceOf(NotAllowed.class);
    }
}
