package org.sanbao.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.customers.CustomerEntry;
import org.sanbao.customers.CustomerKind;
import org.sanbao.customers.Customers;
import org.sanbao.customers.SiteEntry;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Money;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.VersionStale;
import org.springframework.beans.factory.annotation.Autowired;

class EquipmentTest extends DatabaseTest {

    @Autowired
    Equipment equipment;

    @Autowired
    Customers customers;

    @Autowired
    World world;

    private Actor clerk() {
        return world.actor(Who.NORTH_CLERK);
    }

    private UUID add(UnitEntry entry) {
        return equipment.addOwned(clerk(), world.unit("north"), entry);
    }

    private static UnitEntry unit(String model, String serial) {
        var product = new ProductEntry("air-conditioner", model, Map.of("zh-CN", "空调"), 72);
        return UnitEntry.of(product, serial);
    }

    @Test
    void a_unit_is_read_as_it_was_written() {
        UUID owner = customers.open(clerk(), world.unit("north"), CustomerEntry.of(CustomerKind.PRIVATE, "主人"));
        UUID site = customers.addSite(clerk(), owner, SiteEntry.of("CN", null, "某路 1 号"));
        var entry = new UnitEntry(
                null,
                new ProductEntry("air-conditioner", "KFR-35GW", Map.of("en", "Split 3.5 kW"), 72),
                "SN-2026/0001",
                owner,
                site,
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 5, 2),
                LocalDate.of(2026, 5, 6),
                null,
                LocalDate.of(2028, 5, 31),
                Money.of("2999.00", "CNY"),
                false,
                false,
                null,
                null);
        UUID id = add(entry);

        UnitFile file = equipment.unit(clerk(), id);
        assertThat(file.product().names()).containsEntry("en", "Split 3.5 kW");
        assertThat(file.soldOn()).isEqualTo("2026-05-01");
        assertThat(file.contractUntil()).isEqualTo("2028-05-31");
        assertThat(file.price()).isEqualTo(Money.of("2999", "CNY"));
        assertThat(equipment.ofCustomer(clerk(), owner, 10))
                .extracting(UnitLine::serial)
                .containsExactly("SN-2026/0001");
        assertThat(equipment.card(id, clerk().sight()))
                .extracting(UnitCard::line, UnitCard::warrantyMonths, UnitCard::soldOn)
                .containsExactly("air-conditioner", 72, LocalDate.of(2026, 5, 1));
    }

    @Test
    void a_serial_number_is_one_however_it_is_punctuated() {
        UUID id = add(unit("KFR-50", "ab-12 34"));
        assertThatThrownBy(() -> add(unit("kfr50", "AB1234"))).isInstanceOf(SerialAlreadyKnown.class);
        assertThat(equipment.bySerial(clerk(), "ab12-3", 10))
                .extracting(UnitLine::id)
                .containsExactly(id);
    }

    @Test
    void a_model_named_twice_is_one_product_and_units_without_a_serial_may_be_many() {
        UUID one = add(unit("KFR-72", null));
        UUID two = add(unit("KFR 72", null));
        assertThat(equipment.unit(clerk(), one).product().id())
                .isEqualTo(equipment.unit(clerk(), two).product().id());
    }

    @Test
    void who_names_a_model_only_gets_the_line_it_is_known_by_and_a_new_one_is_of_no_line_yet() {
        add(unit("KFR-99", null));
        UUID known = add(UnitEntry.of(new ProductEntry(null, "kfr 99", null, null), null));
        assertThat(equipment.unit(clerk(), known).product().line()).isEqualTo("air-conditioner");

        UUID fresh = add(UnitEntry.of(new ProductEntry(null, "T-1000", null, null), null));
        assertThat(equipment.unit(clerk(), fresh).product().line()).isEqualTo("other");
        assertThat(equipment.lines(clerk(), 100)).contains("air-conditioner").doesNotContain("T-1000");
    }

    @Test
    void a_product_of_no_line_is_refused() {
        assertThatThrownBy(() -> equipment.addProduct(clerk(), new ProductEntry(" ", "X", null, null)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_site_of_another_customer_is_refused() {
        UUID owner = customers.open(clerk(), world.unit("north"), CustomerEntry.of(CustomerKind.PRIVATE, "甲"));
        UUID other = customers.open(clerk(), world.unit("north"), CustomerEntry.of(CustomerKind.PRIVATE, "乙"));
        UUID site = customers.addSite(clerk(), other, SiteEntry.of("CN", null, "某路 2 号"));
        assertThatThrownBy(() -> add(unit("KFR-26", "X1").at(owner, site))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void another_branch_neither_finds_nor_reads_it() {
        UUID id = add(unit("KFR-23", "HIDDEN-1"));
        Actor stranger = world.actor(Who.SOUTH_CLERK);
        assertThat(equipment.bySerial(stranger, "HIDDEN", 10)).isEmpty();
        assertThatThrownBy(() -> equipment.unit(stranger, id)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> equipment.change(stranger, id, unit("KFR-23", "HIDDEN-2"), 1))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void of_two_who_change_it_at_once_the_second_is_told() {
        UUID id = add(unit("KFR-24", "V1"));
        equipment.change(clerk(), id, unit("KFR-24", "V2"), 1);
        assertThatThrownBy(() -> equipment.change(clerk(), id, unit("KFR-24", "V3"), 1))
                .isInstanceOf(VersionStale.class);
        add(unit("KFR-24", "TAKEN"));
        assertThatThrownBy(() -> equipment.change(clerk(), id, unit("KFR-24", "taken"), 2))
                .isInstanceOf(SerialAlreadyKnown.class);
    }

    @Test
    void the_life_story_keeps_a_repair_once() {
        UUID id = add(unit("KFR-25", "L1"));
        var repair = new UnitFile.RepairLine(
                Ids.next(),
                "FW202611-0001",
                Instant.parse("2026-11-20T06:00:00Z"),
                "leak",
                "solved",
                List.of("valve"),
                true);
        equipment.recordRepair(id, repair);
        equipment.recordRepair(id, repair);
        assertThat(equipment.unit(clerk(), id).repairs()).containsExactly(repair);
    }
}
