package org.sanbao.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.World;
import org.sanbao.customers.CustomerEntry;
import org.sanbao.customers.CustomerFile;
import org.sanbao.customers.CustomerKind;
import org.sanbao.customers.CustomerLine;
import org.sanbao.customers.Customers;
import org.sanbao.exchange.rows.ImportKind;
import org.sanbao.exchange.rows.ImportOptions;
import org.sanbao.shared.Actor;
import org.sanbao.tables.Tables;
import org.springframework.beans.factory.annotation.Autowired;

/** Customers as old systems and spreadsheets leave them: several telephones in a cell, rounded ones, padded names, the same person twice. */
class CustomerImportTest extends DatabaseTest {

    private static final ImportOptions ALIKE_TOO = new ImportOptions(null, null, null, false, null, true);

    @Autowired
    Imports imports;

    @Autowired
    SomeImports some;

    @Autowired
    Customers customers;

    @Autowired
    DSLContext database;

    @Autowired
    World world;

    private Actor manager() {
        return some.manager();
    }

    private UUID uploaded(String text) {
        return some.uploaded(ImportKind.CUSTOMERS, inChinese(text));
    }

    /** As an old system in China writes it. */
    private static byte[] inChinese(String text) {
        return text.getBytes(Charset.forName("GB18030"));
    }

    private UUID checked(String text, ImportOptions options) {
        return some.checked(ImportKind.CUSTOMERS, inChinese(text), options);
    }

    private UUID checked(String text) {
        return checked(text, ImportOptions.none());
    }

    private Tally ran(UUID id) {
        return some.ran(id).tally();
    }

    private Tally tally(UUID id) {
        return imports.file(manager(), id).tally();
    }

    private List<FaultLine> faults(UUID id) {
        return imports.faults(manager(), id, 0, 100);
    }

    private List<CustomerLine> found(String typed) {
        return customers.find(manager(), typed, 20);
    }

    private List<String> phones(String name) {
        assertThat(found(name)).as(name).hasSize(1);
        return customers.file(manager(), found(name).getFirst().id()).phones().stream()
                .map(CustomerFile.PhoneLine::number)
                .toList();
    }

    @Test
    void a_number_that_a_spreadsheet_rounded_is_refused_where_it_stands() {
        UUID id = checked("客户编号,客户名称,电话,座机\nRD1,尉迟一,1.38001E+10,\n2.02301E+11,尉迟二,13822000002,\n"
                + "RD3,尉迟三,\"1,38001E+10\",\nRD4,尉迟四,13822000004,13822000044/5.71E+11\n");
        assertThat(tally(id)).isEqualTo(new Tally(0, 0, 0, 4));
        assertThat(faults(id)).extracting(FaultLine::code).containsOnly("number-rounded");
        assertThat(faults(id)).extracting(FaultLine::row).containsExactly(2, 3, 4, 5);
        assertThat(faults(id)).extracting(FaultLine::column).containsExactly("电话", "客户编号", "电话", "座机");
        assertThat(faults(id).getFirst().value()).isEqualTo("1.38001E+10");
    }

    @Test
    void a_telephone_is_refused_rather_than_cut_down_to_its_digits() {
        UUID id = checked("客户名称,电话\n濮阳一,138abc00138000\n濮阳二,1380013800l\n濮阳三,13800138000.0\n濮阳四,12\n"
                + "濮阳五,87654321/22\n濮阳六,13800138011 13800138012\n");
        assertThat(tally(id)).isEqualTo(new Tally(0, 0, 0, 6));
        assertThat(faults(id)).extracting(FaultLine::code).containsOnly("no-phone");
    }

    @Test
    void several_telephones_in_one_cell_and_in_two_columns_all_become_the_customers() {
        UUID id = checked(
                "客户名称,电话,手机\n"
                        + "司马一,13822001011;13822001012,\n司马二,13822001021/13822001022,\n司马三,13822001031、13822001032,\n"
                        + "司马四,13822001041，13822001042,\n司马五,\"13822001051,13822001052\",\n"
                        + "司马六,13822001061,138-2200-1062\n司马七,１３８ ２２００ １０７１,+86 13822001071\n司马八,0571/87650081,021-62340082转801\n");
        assertThat(imports.file(manager(), id).mapping())
                .containsEntry("phone", "电话")
                .containsEntry("otherPhone", "手机");
        assertThat(ran(id)).isEqualTo(new Tally(8, 0, 0, 0));
        List.of("一", "二", "三", "四", "五", "六").forEach(name -> {
            int place = "一二三四五六".indexOf(name) + 1;
            assertThat(phones("司马" + name))
                    .containsExactly("+86138220010%d1".formatted(place), "+86138220010%d2".formatted(place));
        });
        assertThat(phones("司马七")).as("the same number twice").containsExactly("+8613822001071");
        assertThat(phones("司马八")).containsExactly("+8657187650081", "+862162340082");
        UUID eighth = found("司马八").getFirst().id();
        assertThat(customers.file(manager(), eighth).phones().getLast().shown()).endsWith("转801");
    }

    @Test
    void whoever_has_the_name_and_telephone_of_a_known_customer_stays_out_until_somebody_says_otherwise() {
        customers.open(manager(), world.unit("north"), CustomerEntry.of(CustomerKind.PRIVATE, "闻人 杰", "13822002001"));
        String file = "客户编号,客户名称,电话\nTW1,闻人杰,138 2200 2001\nTW2,闻人杰,13822002002\nTW3,闻人俊,13822002001\n"
                + "TW4,闻人俊,02162340001/13822002001\nTW5,闻人英,\nTW6,闻人英,\n";
        UUID id = checked(file);
        assertThat(tally(id)).isEqualTo(new Tally(4, 0, 0, 2));
        assertThat(faults(id)).extracting(FaultLine::row).containsExactly(2, 5);
        assertThat(faults(id))
                .extracting(FaultLine::code)
                .containsExactly("customer-already-known", "customer-repeated");
        assertThat(faults(id).getFirst().value()).isEqualTo("闻人 杰 · 138 2200 2001");
        assertThat(faults(id).getFirst().words()).contains("闻人 杰");
        assertThat(faults(id).getLast().words()).contains("4");

        assertThat(ran(id)).isEqualTo(new Tally(4, 0, 0, 2));
        assertThat(found("13822002001")).extracting(CustomerLine::name).containsExactlyInAnyOrder("闻人 杰", "闻人俊");
        UUID again = checked(file);
        assertThat(tally(again)).isEqualTo(new Tally(0, 0, 4, 2));
        imports.discard(manager(), again);

        assertThat(ran(checked(file, ALIKE_TOO))).isEqualTo(new Tally(2, 0, 4, 0));
        assertThat(found("13822002001")).hasSize(4);
        UUID next = uploaded(file);
        assertThat(imports.file(manager(), next).options().addAlike())
                .as("is said of one file only")
                .isFalse();
        imports.discard(manager(), next);
    }

    @Test
    void a_name_padded_as_old_systems_do_is_found_without_the_blanks() {
        ran(checked("客户名称,电话\n夏侯 惇,13822003001\n夏侯　　渊,13822003002\n"));
        assertThat(found("夏侯惇")).singleElement().satisfies(line -> assertThat(line.phone())
                .isEqualTo("138 2200 3001"));
        assertThat(found("夏侯渊")).hasSize(1);
    }

    @Test
    void a_mapping_kept_before_anybody_could_say_so_still_reads() {
        UUID id = checked("客户名称,电话\n拓跋一,13822004001\n");
        database.update(Tables.IMPORT_BATCH)
                .set(
                        Tables.IMPORT_BATCH.MAPPING,
                        JSONB.jsonb(
                                "{\"columns\":{\"name\":\"客户名称\"},\"options\":{\"createUnits\":false,\"days\":\"day-first\"}}"))
                .where(Tables.IMPORT_BATCH.ID.eq(id))
                .execute();
        assertThat(imports.file(manager(), id).mapping()).isEqualTo(Map.of("name", "客户名称"));
        assertThat(imports.file(manager(), id).options()).isEqualTo(ImportOptions.none());
        imports.discard(manager(), id);
    }
}
