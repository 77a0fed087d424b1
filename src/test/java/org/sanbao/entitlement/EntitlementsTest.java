package org.sanbao.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.World;
import org.sanbao.customers.CustomerCard;
import org.sanbao.customers.CustomerKind;
import org.sanbao.equipment.UnitCard;
import org.sanbao.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** The four categories as the general procedure's tables decide them. */
class EntitlementsTest extends DatabaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Entitlements entitlements;

    @Autowired
    World world;

    private Cover cover(LocalDate soldOn, LocalDate contractUntil, Integer warrantyMonths) {
        var unit = new UnitCard(
                Ids.next(),
                "washer",
                "W-1",
                soldOn,
                null,
                null,
                null,
                contractUntil,
                warrantyMonths,
                null,
                null,
                null,
                null);
        var owner = new CustomerCard(Ids.next(), CustomerKind.FIRM, false, null, null);
        return entitlements.cover(world.unit("north"), unit, owner, TODAY, Locale.ENGLISH);
    }

    @Test
    void out_of_warranty_a_running_contract_pays() {
        Cover cover = cover(LocalDate.of(2023, 1, 1), TODAY, 12);

        assertThat(cover.category()).isEqualTo("B");
        assertThat(cover.payment()).isEqualTo("contract");
        assertThat(cover.covered()).isFalse();
        assertThat(cover.reasons())
                .extracting(Cover.Reason::text)
                .containsExactly("the product's own warranty is over", "under a maintenance contract in force");
        assertThat(cover.reasons()).extracting(Cover.Reason::clause).containsOnly("6");
    }

    @Test
    void a_contract_that_ran_out_leaves_the_customer_to_pay() {
        assertThat(cover(LocalDate.of(2023, 1, 1), TODAY.minusDays(1), 12).category())
                .isEqualTo("A");
        assertThat(cover(LocalDate.of(2023, 1, 1), null, 12).category()).isEqualTo("A");
    }

    @Test
    void what_the_warranty_gives_free_is_not_charged_to_the_contract() {
        assertThat(cover(TODAY.minusMonths(3), TODAY.plusYears(1), 12).category())
                .isEqualTo("C");
    }

    @Test
    void without_the_day_of_sale_nobody_guesses_even_with_a_contract() {
        Cover cover = cover(null, TODAY.plusYears(1), null);

        assertThat(cover.category()).isNull();
        assertThat(cover.missing()).isEqualTo("unit.sold_on");
    }
}
