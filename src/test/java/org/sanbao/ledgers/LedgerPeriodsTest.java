package org.sanbao.ledgers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.obligations.SmallRegulation;
import org.sanbao.shared.Actor;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.beans.factory.annotation.Autowired;

/** Two months of one technician's account: two confirmed charges of 50, a cap of half the bonus, the rest carried. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LedgerPeriodsTest extends DatabaseTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String LEDGER = "deductions";

    @Autowired
    private World world;

    @Autowired
    private SmallRegulation some;

    @Autowired
    private LedgerPeriods periods;

    private LocalDate month;

    @BeforeAll
    void oneChargeConfirmed() {
        world.wait(Duration.ofDays(430));
        some.adopt("charges", "PT");
        LocalDate tenth = LocalDate.ofInstant(world.now(), ZONE).plusMonths(1).withDayOfMonth(10);
        world.wait(Duration.between(world.now(), tenth.atTime(9, 0).atZone(ZONE).toInstant()));
        month = tenth.withDayOfMonth(1);
        charge();
    }

    private void charge() {
        some.call(Who.NORTH_TECHNICIAN);
        some.hoursPass();
        var director = world.browser(Who.NORTH_DIRECTOR);
        director.get("/api/charges/waiting").body().valueStream().forEach(each -> assertThat(
                        director.post("/api/charges/" + each.get("id").asString() + "/confirm", Map.of())
                                .status())
                .isEqualTo(204));
    }

    private UUID technician() {
        return world.person(Who.NORTH_TECHNICIAN);
    }

    private Actor accountant() {
        return world.actor(Who.NORTH_ACCOUNTANT);
    }

    private Map<UUID, Map<String, BigDecimal>> bonus(String amount) {
        return Map.of(technician(), Map.of("bonus", new BigDecimal(amount)));
    }

    private Sheet sheet(LocalDate of, Map<UUID, Map<String, BigDecimal>> told) {
        return periods.sheet("PT", LEDGER, of, told, accountant());
    }

    private Sheet close(LocalDate of, Map<UUID, Map<String, BigDecimal>> told, String total) {
        return periods.close("PT", LEDGER, of, told, new BigDecimal(total), accountant());
    }

    private static Sheet.Line only(Sheet sheet) {
        assertThat(sheet.lines()).hasSize(1);
        return sheet.lines().getFirst();
    }

    @Test
    @Order(1)
    void while_it_lasts_no_period_is_closed_and_what_may_be_contested_is_not_counted() {
        assertThat(sheet(month, bonus("80")).over()).isFalse();
        assertThat(only(sheet(month, bonus("80"))).waiting()).isEqualByComparingTo("50");
        assertThatThrownBy(() -> close(month, bonus("80"), "0")).isInstanceOf(PeriodNotOver.class);
    }

    @Test
    @Order(2)
    void the_reckoning_says_what_it_lacks_and_takes_nothing() {
        world.wait(Duration.ofDays(31));

        Sheet blank = sheet(month, Map.of());
        assertThat(blank.asks()).containsExactly("bonus");
        assertThat(only(blank).missing()).isEqualTo("person.bonus");
        assertThat(blank.total()).isNull();
        assertThatThrownBy(() -> close(month, Map.of(), "0")).isInstanceOf(InvalidInput.class);

        Sheet told = sheet(month, bonus("80"));
        assertThat(told.total()).isEqualByComparingTo("40");
        assertThat(told.over()).isTrue();
        assertThat(only(told).closed()).isFalse();
        assertThatThrownBy(() -> close(month, bonus("80"), "39")).isInstanceOf(LedgerHasMoved.class);
        assertThatThrownBy(() -> periods.close(
                        "PT", LEDGER, month, bonus("80"), new BigDecimal("40"), world.actor(Who.NORTH_CLERK)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    @Order(3)
    void it_is_closed_once_however_often_somebody_says_so() {
        Sheet closed = close(month, bonus("80"), "40");
        assertThat(only(closed).taken()).isEqualByComparingTo("40");
        assertThat(only(closed).rest()).isEqualByComparingTo("10");
        assertThat(only(closed).closed()).isTrue();

        assertThat(close(month, bonus("80"), "40")).isEqualTo(closed);
        assertThat(close(month, bonus("800"), "10").lines()).isEqualTo(closed.lines());
    }

    @Test
    @Order(4)
    void the_rest_is_carried_into_the_next_month_and_taken_first() {
        charge();
        LocalDate next = month.plusMonths(1);
        world.wait(Duration.ofDays(65));

        Sheet told = sheet(next, bonus("100"));

        assertThat(only(told).carried()).isEqualByComparingTo("10");
        assertThat(only(told).entered()).isEqualByComparingTo("50");
        assertThat(only(told).taken()).isEqualByComparingTo("50");
        assertThatThrownBy(() -> close(next.plusMonths(1), bonus("100"), "50")).isInstanceOf(EarlierPeriodOpen.class);
        close(next, bonus("100"), told.total().toPlainString());
        assertThat(periods.account("PT", LEDGER, technician(), world.actor(Who.NORTH_TECHNICIAN))
                        .closed())
                .extracting(each -> each.sums().taken().intValueExact())
                .containsExactly(50, 40);
        assertThat(periods.account("PT", LEDGER, technician(), world.actor(Who.SOUTH_DIRECTOR))
                        .entries())
                .isEmpty();
    }

    @Test
    @Order(5)
    void it_leaves_as_a_list_for_pay() {
        String path = "/api/ledgers/PT/deductions/periods/" + month + "/file?format=";
        var browser = world.browser(Who.NORTH_ACCOUNTANT);
        assertThat(browser.send("GET", path + "csv", null, Map.of()).status()).isEqualTo(200);
        assertThat(world.browser(Who.NORTH_CLERK).get("/api/ledgers").body()).isEmpty();
    }
}
