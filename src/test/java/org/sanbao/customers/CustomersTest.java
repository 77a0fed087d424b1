package org.sanbao.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.shared.Actor;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.VersionStale;
import org.springframework.beans.factory.annotation.Autowired;

class CustomersTest extends DatabaseTest {

    @Autowired
    Customers customers;

    @Autowired
    World world;

    @Autowired
    DSLContext database;

    private Actor clerk() {
        return world.actor(Who.NORTH_CLERK);
    }

    private UUID open(CustomerEntry entry) {
        return customers.open(clerk(), world.unit("north"), entry);
    }

    @Test
    void a_file_is_read_as_it_was_written() {
        var entry = new CustomerEntry(
                CustomerKind.FIRM,
                "  华远\u200B机械有限公司 ",
                null,
                null,
                "Service@Huayuan.Example.com",
                "周末不接电话",
                List.of(new PhoneEntry("0571-8765 4321", "总机")),
                List.of(new ContactEntry("李娜", "设备科", List.of(new PhoneEntry("13700137000", null)))));
        UUID id = open(entry);
        customers.addSite(clerk(), id, SiteEntry.of(null, Zone.SUBURBAN, "浙江省杭州市余杭区", "文一西路 998 号"));
        customers.recordConsent(clerk(), id, new ConsentEntry(ConsentEntry.Purpose.SURVEY, true, "电话"));
        customers.recordConsent(clerk(), id, new ConsentEntry(ConsentEntry.Purpose.SURVEY, false, "来信"));

        CustomerFile file = customers.file(clerk(), id);
        assertThat(file.name()).isEqualTo("华远机械有限公司");
        assertThat(file.language()).isEqualTo("zh-CN");
        assertThat(file.email()).isEqualTo("service@huayuan.example.com");
        assertThat(file.phones())
                .extracting(CustomerFile.PhoneLine::number)
                .containsExactly("+8657187654321", "+8613700137000");
        assertThat(file.phones().get(1).contact())
                .isEqualTo(file.contacts().getFirst().id());
        assertThat(file.sites().getFirst().lines()).containsExactly("浙江省杭州市余杭区", "文一西路 998 号");
        assertThat(file.sites().getFirst().zone()).isEqualTo(Zone.SUBURBAN);
        assertThat(file.consents()).singleElement().satisfies(consent -> assertThat(consent.given())
                .isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"13912345678", "+86 139-1234-5678", "1391234", "5678", "钱多", "多多", "qdd", "dd", "QIANDUO"})
    void a_customer_is_found_by(String typed) {
        UUID id = open(CustomerEntry.of(CustomerKind.PRIVATE, "钱多多", "139 1234 5678"));
        assertThat(customers.find(clerk(), typed, 20))
                .extracting(CustomerLine::id)
                .contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"邹 衍", "邹　　衍", "邹衍"})
    void a_name_padded_with_blanks_is_found_however_it_is_typed(String name) {
        UUID id = open(CustomerEntry.of(CustomerKind.PRIVATE, name, "13912340001"));
        for (String typed : List.of("邹衍", "邹 衍", "衍", "zouyan")) {
            assertThat(customers.find(clerk(), typed, 100))
                    .as(typed)
                    .extracting(CustomerLine::id)
                    .contains(id);
        }
    }

    @Test
    void customers_alike_have_the_same_name_and_one_of_the_telephones() {
        UUID id = open(CustomerEntry.of(CustomerKind.PRIVATE, "公输 班", "13912340002", "0571-87650003"));
        open(CustomerEntry.of(CustomerKind.PRIVATE, "公输若", "13912340002"));
        var numbers = List.of("+8657187650003", "+8613912340002");
        assertThat(customers.alike(clerk(), "公输班", numbers, 5))
                .extracting(CustomerLine::id)
                .containsExactly(id);
        assertThat(customers.alike(clerk(), "公输", numbers, 5)).isEmpty();
        assertThat(customers.alike(clerk(), "公输班", List.of("+8613912340009"), 5))
                .isEmpty();
        assertThat(customers.alike(world.actor(Who.SOUTH_CLERK), "公输班", numbers, 5))
                .isEmpty();
    }

    @Test
    void a_firm_is_found_by_the_name_of_its_people() {
        UUID id = open(new CustomerEntry(
                CustomerKind.FIRM,
                "Talleres Núñez",
                "es",
                null,
                null,
                null,
                List.of(),
                List.of(new ContactEntry("Íñigo Ibáñez", null, null))));
        assertThat(customers.find(clerk(), "ibanez", 20))
                .extracting(CustomerLine::id)
                .contains(id);
        assertThat(customers.find(clerk(), "nunez", 20))
                .extracting(CustomerLine::id)
                .contains(id);
    }

    @Test
    void another_branch_neither_finds_nor_reads_it() {
        UUID id = open(CustomerEntry.of(CustomerKind.PRIVATE, "褚遂良", "13511112222"));
        Actor stranger = world.actor(Who.SOUTH_CLERK);
        assertThat(customers.find(stranger, "褚遂", 20)).isEmpty();
        assertThat(customers.find(stranger, "13511112222", 20)).isEmpty();
        assertThatThrownBy(() -> customers.file(stranger, id)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> customers.addSite(stranger, id, SiteEntry.of("CN", null, "x")))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void who_may_only_read_does_not_write() {
        UUID id = open(CustomerEntry.of(CustomerKind.PRIVATE, "只读"));
        Actor technician = world.actor(Who.NORTH_TECHNICIAN);
        assertThat(customers.file(technician, id).name()).isEqualTo("只读");
        assertThatThrownBy(() -> customers.change(technician, id, CustomerEntry.of(CustomerKind.PRIVATE, "改了"), 1))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void of_two_who_change_it_at_once_the_second_is_told() {
        UUID id = open(CustomerEntry.of(CustomerKind.PRIVATE, "旧名", "13011112222"));
        customers.change(clerk(), id, CustomerEntry.of(CustomerKind.PRIVATE, "新名", "13033334444"), 1);
        assertThatThrownBy(() -> customers.change(clerk(), id, CustomerEntry.of(CustomerKind.PRIVATE, "别名"), 1))
                .isInstanceOf(VersionStale.class);
        assertThat(customers.file(clerk(), id).name()).isEqualTo("新名");
        assertThat(customers.file(clerk(), id).version()).isEqualTo(2);
        assertThat(customers.find(clerk(), "旧名", 20)).isEmpty();
        assertThat(customers.find(clerk(), "13011112222", 20)).isEmpty();
        assertThat(customers.find(clerk(), "新名", 20))
                .extracting(CustomerLine::id)
                .containsExactly(id);
    }

    @Test
    void a_number_that_is_none_is_refused_by_its_field() {
        assertThatThrownBy(() -> open(CustomerEntry.of(CustomerKind.PRIVATE, "某人", "13011112222", "none")))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(
                                refusal.fields().getFirst().field())
                        .isEqualTo("phones[1].number"));
    }

    @Test
    void what_is_no_mail_address_is_refused_by_its_field_and_blank_is_none() {
        assertThatThrownBy(() -> open(writtenTo("某人", "wang@localhost")))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(
                                refusal.fields().getFirst().field())
                        .isEqualTo("email"));
        assertThat(customers.file(clerk(), open(writtenTo("某人", "  "))).email()).isNull();
    }

    @Test
    void a_customer_is_found_by_the_mail_address_whole_or_begun_and_only_in_sight() {
        String address = "zhou." + System.nanoTime() + "@example.com";
        UUID inFile = open(writtenTo("周杰", address));
        UUID wrote = open(CustomerEntry.of(CustomerKind.PRIVATE, "周杰伦"));
        customers.learnEmail(clerk(), wrote, address);

        for (String typed : List.of(address, address.toUpperCase(java.util.Locale.ROOT), address.replace(".com", ""))) {
            assertThat(customers.find(clerk(), typed, 20))
                    .extracting(CustomerLine::id)
                    .containsExactlyInAnyOrder(inFile, wrote);
        }
        assertThat(customers.byEmail(clerk(), address, 20))
                .extracting(CustomerLine::id)
                .containsExactlyInAnyOrder(inFile, wrote);
        assertThat(customers.find(world.actor(Who.SOUTH_CLERK), address, 20)).isEmpty();
        assertThat(customers.byEmail(world.actor(Who.SOUTH_CLERK), address, 20)).isEmpty();
    }

    @Test
    void what_the_file_says_goes_before_where_the_customer_wrote_from() {
        UUID id = open(CustomerEntry.of(CustomerKind.PRIVATE, "吴敏"));
        assertThat(customers.reach(id).email()).isNull();
        customers.learnEmail(clerk(), id, "Office@Example.com");
        assertThat(customers.reach(id).email()).isEqualTo("office@example.com");
        assertThat(customers.file(clerk(), id).email()).isNull();
        assertThat(customers.file(clerk(), id).wroteFrom()).isEqualTo("office@example.com");

        customers.change(clerk(), id, writtenTo("吴敏", "home@example.com"), 1);
        assertThat(customers.reach(id).email()).isEqualTo("home@example.com");
        assertThat(customers.hasWrittenFrom(id, "HOME@example.com")).isTrue();
        assertThat(customers.hasWrittenFrom(id, "office@example.com")).isTrue();
        assertThat(customers.hasWrittenFrom(id, "stranger@example.com")).isFalse();
    }

    private static CustomerEntry writtenTo(String name, String address) {
        return new CustomerEntry(CustomerKind.PRIVATE, name, null, null, address, null, List.of(), List.of());
    }

    @Test
    void a_name_of_300_characters_and_rare_ones_go_in_and_are_found() {
        UUID longest = open(CustomerEntry.of(CustomerKind.FIRM, "极长公司" + "名".repeat(296)));
        UUID rare = open(CustomerEntry.of(CustomerKind.PRIVATE, "䶮㛃𠮷𬱖"));
        assertThat(customers.file(clerk(), longest).name()).hasSize(300);
        assertThat(customers.find(clerk(), "极长", 20))
                .extracting(CustomerLine::id)
                .containsExactly(longest);
        assertThat(customers.find(clerk(), "𠮷𬱖", 20))
                .extracting(CustomerLine::id)
                .containsExactly(rare);
        assertThatThrownBy(() -> open(CustomerEntry.of(CustomerKind.PRIVATE, "\u200B")))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void the_search_is_one_range_of_an_index() {
        String plan = String.join(
                "\n",
                database.fetch(
                                "explain select customer from customer_key where key >= '王小' and key < '王小' || chr(1114111) and org = any (array[{0}::uuid]) limit 20",
                                org.jooq.impl.DSL.val(world.unit("north")))
                        .into(String.class));
        assertThat(plan).contains("customer_key_org_key_customer_idx");
    }
}
