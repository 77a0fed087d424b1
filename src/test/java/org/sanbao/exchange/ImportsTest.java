package org.sanbao.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanbao.tables.Tables.UNIT_HISTORY;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.customers.Customers;
import org.sanbao.equipment.Equipment;
import org.sanbao.equipment.HistoryLine;
import org.sanbao.equipment.UnitLine;
import org.sanbao.exchange.rows.ImportKind;
import org.sanbao.exchange.rows.ImportOptions;
import org.sanbao.exchange.rows.Mapping;
import org.sanbao.exchange.rows.RowKinds;
import org.sanbao.exchange.rows.RowWork;
import org.sanbao.shared.Actor;
import org.sanbao.shared.SafeCell;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.beans.factory.annotation.Autowired;

/** Files with the quirks of real ones: exact repeats, negative costs, a text with a comma that nobody quoted. */
class ImportsTest extends DatabaseTest {

    private static final ImportOptions EXCAVATORS = new ImportOptions("AUD", "excavator", "mining", true, null, false);

    @Autowired
    Imports imports;

    @Autowired
    ImportWorker worker;

    @Autowired
    DryRun dryRun;

    @Autowired
    BatchRepository batches;

    @Autowired
    ArrivedRows arrived;

    @Autowired
    RowKinds kinds;

    @Autowired
    SomeImports some;

    @Autowired
    Bringers bringers;

    @Autowired
    Equipment equipment;

    @Autowired
    Customers customers;

    @Autowired
    DSLContext database;

    @Autowired
    World world;

    private Actor manager() {
        return some.manager();
    }

    /** 300 orders of three machines, every tenth an exact repeat, every seventh with a negative cost, one damaged. */
    private static String orders(String prefix) {
        var random = new Random(19);
        var text = new StringBuilder("BscStartDate,Asset,OriginalShorttext,PMType,Cost\n");
        String last = "";
        for (int i = 0; i < 300; i++) {
            String row = i % 10 == 9
                    ? last
                    : "20%02d-0%d-1%d,%s%c,ORDER %d,PM0%d,%s%d.5\n"
                            .formatted(
                                    1 + i % 12,
                                    1 + random.nextInt(9),
                                    random.nextInt(9),
                                    prefix,
                                    'A' + random.nextInt(3),
                                    i,
                                    1 + random.nextInt(2),
                                    i % 7 == 0 ? "-" : "",
                                    random.nextInt(900));
            text.append(row);
            last = row;
        }
        return text.append("2003-12-31,")
                .append(prefix)
                .append("B,won,t swing,PM01\n")
                .toString();
    }

    private UUID checked(ImportKind kind, String text, ImportOptions options) {
        return some.checked(kind, text.getBytes(StandardCharsets.UTF_8), options);
    }

    private Tally imported(ImportKind kind, String text, ImportOptions options) {
        BatchFile file = some.ran(checked(kind, text, options));
        assertThat(file.state()).as(file.trouble()).isEqualTo(BatchState.DONE);
        return file.tally();
    }

    private List<UnitLine> units(String serial) {
        return equipment.withSerial(world.actor(Who.NORTH_CLERK), serial, 10);
    }

    private int lines() {
        return database.fetchCount(UNIT_HISTORY);
    }

    @Test
    void orders_become_the_life_story_of_their_units_once() {
        String orders = orders("EX-");
        int before = lines();
        UUID id = checked(ImportKind.HISTORY, orders, EXCAVATORS);
        assertThat(imports.file(manager(), id).tally()).isEqualTo(new Tally(300, 0, 0, 1));
        assertThat(imports.faults(manager(), id, 0, 10)).singleElement().satisfies(fault -> {
            assertThat(fault.row()).isEqualTo(302);
            assertThat(fault.column()).isEqualTo("Cost");
            assertThat(fault.value()).isEqualTo("PM01");
            assertThat(fault.code()).isEqualTo("no-amount");
        });
        assertThat(lines()).isEqualTo(before);
        assertThat(units("EX-A")).isEmpty();

        BatchFile done = some.ran(id);
        assertThat(done.tally()).isEqualTo(new Tally(300, 0, 0, 1));
        assertThat(done.preview()).isEmpty();
        assertThat(lines()).isEqualTo(before + 300);
        assertThat(database.fetchCount(UNIT_HISTORY, UNIT_HISTORY.COST.lt(BigDecimal.ZERO)))
                .isPositive();
        UUID unit = units("EX-A").getFirst().id();
        List<HistoryLine> first = equipment.history(manager(), unit, null, 5);
        List<HistoryLine> next =
                equipment.history(manager(), unit, first.getLast().id(), 5);
        assertThat(first).hasSize(5).doesNotContainAnyElementsOf(next);
        assertThat(next.getFirst().happenedOn())
                .isBeforeOrEqualTo(first.getLast().happenedOn());

        assertThat(imported(ImportKind.HISTORY, orders, EXCAVATORS)).isEqualTo(new Tally(0, 0, 300, 1));
        assertThat(lines()).isEqualTo(before + 300);
    }

    @Test
    void a_copy_with_one_changed_cell_changes_one_row() {
        String orders = orders("CH-");
        imported(ImportKind.HISTORY, orders, EXCAVATORS);
        int before = lines();
        String cost = orders.replaceFirst("(ORDER 40,PM0\\d),[^\n]+", "$1,77777");
        assertThat(imported(ImportKind.HISTORY, cost, EXCAVATORS)).isEqualTo(new Tally(0, 1, 299, 1));
        String words = cost.replace("ORDER 41,", "ORDER 41 CORRECTED,");
        assertThat(imported(ImportKind.HISTORY, words, EXCAVATORS)).isEqualTo(new Tally(0, 1, 299, 1));
        assertThat(lines()).isEqualTo(before);
        assertThat(database.fetchCount(UNIT_HISTORY, UNIT_HISTORY.COST.eq(new BigDecimal("77777.00"))))
                .isEqualTo(1);
        assertThat(database.fetchCount(UNIT_HISTORY, UNIT_HISTORY.WORDS.eq("ORDER 41 CORRECTED")))
                .isEqualTo(1);
    }

    @Test
    void what_was_killed_goes_on_with_the_next_row() {
        String orders = orders("KI-");
        int before = lines();
        UUID id = checked(ImportKind.HISTORY, orders, EXCAVATORS);
        imports.run(manager(), id);
        Batch batch = batches.next().orElseThrow();
        var work = new RowWork(
                bringers.of(batch).orElseThrow(), batch.org(), EXCAVATORS, (kind, code) -> java.util.Optional.empty());
        var all = new Passage(batch, orders.getBytes(StandardCharsets.UTF_8), kinds, work);
        String cut = orders.substring(0, orders.indexOf("ORDER 120,") - 16);
        var some = new Passage(batch, cut.getBytes(StandardCharsets.UTF_8), kinds, work);
        new Run(some, dryRun.plan(all, new HashMap<>()), batches, arrived, transaction).toTheEnd();

        BatchFile killed = imports.file(manager(), id);
        assertThat(killed.state()).isEqualTo(BatchState.RUNNING);
        assertThat(killed.done()).isBetween(100, 140);
        assertThat(lines()).isEqualTo(before + killed.done());
        worker.workOff();
        assertThat(imports.file(manager(), id).tally()).isEqualTo(new Tally(300, 0, 0, 1));
        assertThat(lines()).isEqualTo(before + 300);
    }

    @Test
    void customers_and_their_units_come_in_by_the_ids_of_their_system() {
        String people =
                "客户编号,客户名称,联系电话,邮箱,地址,区域,备注\nK1,王小明,13800138001,Wang@Example.com,中山路 1 号,市区,\nK2,李雷,not a phone,no mail,,月球,\nK3,=1+1,13800138003,,,郊区,\n";
        UUID id = checked(ImportKind.CUSTOMERS, people, ImportOptions.none());
        assertThat(imports.faults(manager(), id, 0, 10))
                .extracting(FaultLine::code)
                .containsExactlyInAnyOrder("no-phone", "no-email", "no-such-word");
        assertThat(some.ran(id).tally()).isEqualTo(new Tally(2, 0, 0, 1));
        String units =
                "型号,产品类别,序列号,购买日期,客户编号\nXQG-80,洗衣机,S-900,2026/3/1,K1\nXQG-80,洗衣机,s900,2026年3月1日,K3\nXQG-80,洗衣机,S-901,31.02.2026,K9\n";
        assertThat(imported(ImportKind.UNITS, units, ImportOptions.none())).isEqualTo(new Tally(1, 0, 0, 2));
        assertThat(units("S-900")).singleElement().satisfies(unit -> assertThat(unit.owner())
                .isEqualTo("王小明"));

        String moved = people.replace("中山路 1 号", "延安路 2 号")
                .replace("not a phone", "13800138002")
                .replace("no mail", "lilei@example.com")
                .replace("月球", "远郊");
        assertThat(imported(ImportKind.CUSTOMERS, moved, ImportOptions.none())).isEqualTo(new Tally(1, 1, 1, 0));
        assertThat(customers.find(manager(), "13800138001", 5))
                .singleElement()
                .satisfies(line -> assertThat(line.address()).isEqualTo("延安路 2 号"));
        assertThat(customers.find(manager(), "wang@example.com", 5))
                .as("the file's mail address came in and stayed")
                .singleElement()
                .satisfies(line -> assertThat(line.name()).isEqualTo("王小明"));
    }

    @Test
    void the_mapping_is_kept_for_the_next_file_and_checked() {
        String odd = "x1,x2,x3\nMA-1,2026-01-05,oil\n";
        UUID id = imports.upload(
                manager(), world.unit("north"), ImportKind.HISTORY, "odd.csv", odd.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> imports.check(manager(), id, new Mapping(Map.of("unit", "x9"), EXCAVATORS)))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.fields())
                        .extracting(InvalidInput.Field::field)
                        .containsExactlyInAnyOrder("columns.unit", "columns.date", "columns.words"));
        var said = Map.of("unit", "x1", "date", "x2", "words", "x3");
        imports.check(manager(), id, new Mapping(said, EXCAVATORS));
        worker.workOff();
        assertThatThrownBy(() -> imports.stop(manager(), id)).isInstanceOf(ImportStateForbids.class);
        UUID next = imports.upload(
                manager(), world.unit("north"), ImportKind.HISTORY, "odd.csv", odd.getBytes(StandardCharsets.UTF_8));
        assertThat(imports.file(manager(), next).mapping()).isEqualTo(said);
        imports.discard(manager(), next);
    }

    @Test
    void a_file_goes_up_over_http_and_its_faults_come_down_harmless() {
        String form = "--b\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nhistory\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                + "unit,date,text\n=cmd(),=1+1,x\n\r\n--b--\r\n";
        var browser = world.browser(Who.NORTH_MANAGER);
        var made = browser.send(
                "POST", "/api/exchange/imports", form, Map.of("Content-Type", "multipart/form-data; boundary=b"));
        assertThat(made.status()).isEqualTo(201);
        String path = made.header("Location");
        var file = browser.get(path).body();
        assertThat(file.get("mapping").get("words").asString()).isEqualTo("text");
        assertThat(file.get("encoding").asString()).isEqualTo("UTF-8");
        assertThat(browser.post(path + "/check", Map.of("columns", file.get("mapping")))
                        .status())
                .isEqualTo(200);
        worker.workOff();
        assertThat(browser.get(path + "/faults").body().size()).isEqualTo(2);
        assertThat(browser.get(path + "/faults.csv").status()).isEqualTo(200);
        assertThat(SafeCell.of("=1+1")).isEqualTo("'=1+1");
        assertThat(world.browser(Who.SOUTH_MANAGER).get(path).status()).isEqualTo(404);
        assertThat(browser.send("POST", path + "/run", null, Map.of()).status()).isEqualTo(200);
        worker.workOff();
        assertThat(browser.get(path).body().get("tally").get("faulty").asInt()).isEqualTo(1);
    }
}
