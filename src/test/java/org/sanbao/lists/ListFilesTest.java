package org.sanbao.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanbao.Browser;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists taken out over HTTP: the same rows, columns, order and words as the page's. */
class ListFilesTest extends DatabaseTest {

    private static final Pattern KEY = Pattern.compile("^ *(?:\\{ )?key: \"([a-z-]+)\"", Pattern.MULTILINE);

    @Autowired
    World world;

    private int people;

    private String register(Browser clerk, String name) {
        people++;
        Browser.Answer made = clerk.post(
                "/api/calls",
                new HashMap<>(Map.of(
                        "newCustomer",
                        Map.of(
                                "kind",
                                "private",
                                "name",
                                name,
                                "phones",
                                List.of(Map.of("number", "136000" + (10000 + people)))),
                        "newSite",
                        Map.of("lines", List.of("人民路 " + people + " 号"), "zone", "urban"),
                        "newUnit",
                        Map.of("model", Map.of("line", "television", "model", "TV-55"), "serial", "FILE-" + people),
                        "channel",
                        "mail",
                        "symptom",
                        "leak",
                        "fault",
                        "没有图像",
                        "evenIfKnown",
                        true)));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.body().get("number").asString();
    }

    private static List<CSVRecord> csv(Browser reader, String path, String language) throws IOException {
        String text = new String(reader.file(path, language), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(text.substring(1)))) {
            return parser.getRecords();
        }
    }

    private static List<String> column(List<CSVRecord> records, int n) {
        return records.stream().skip(1).map(line -> line.get(n)).toList();
    }

    @Test
    void the_file_has_all_rows_of_the_list_in_its_order_and_no_other() throws IOException {
        Browser clerk = world.browser(Who.NORTH_CLERK);
        for (int n = 0; n < 205; n++) {
            register(clerk, "李 " + n);
        }
        register(world.browser(Who.SOUTH_CLERK), "南方");
        var shown = new ArrayList<String>();
        String next = "";
        while (next != null) {
            JsonNode page =
                    clerk.get("/api/calls?channel=mail&oldestFirst=true" + next).body();
            page.get("rows").forEach(row -> shown.add(row.get("number").asString()));
            next = page.get("next").isNull()
                    ? null
                    : "&after=" + page.get("next").asString();
        }
        assertThat(shown.size()).isGreaterThanOrEqualTo(205);
        var file = csv(clerk, "/api/calls/file?channel=mail&oldestFirst=true&columns=number,customer&format=csv", "en");
        assertThat(column(file, 0)).isEqualTo(shown);
        assertThat(column(file, 1)).contains("李 204").doesNotContain("南方");
        assertThat(file.getFirst().toList()).containsExactly("Number", "Customer");
    }

    @Test
    void a_sheet_has_the_columns_asked_for_in_the_readers_words_and_zone() throws IOException {
        Browser clerk = world.browser(Who.NORTH_CLERK);
        String number = register(clerk, "=HYPERLINK(1)");
        byte[] bytes = clerk.file(
                "/api/calls/file?format=xlsx&zone=Asia/Shanghai&columns=customer,registered,status,number&number="
                        + number,
                "zh-CN");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("客户");
            assertThat(rows.getFirst().getCellText(2)).isEqualTo("状态");
            assertThat(rows.get(1).getCell(0).asString()).isEqualTo("=HYPERLINK(1)");
            assertThat(rows.get(1).getCell(0).getFormula()).isNull();
            assertThat(rows.get(1).getCell(1).asDate().toLocalDate())
                    .isEqualTo(world.now()
                            .atZone(java.time.ZoneId.of("Asia/Shanghai"))
                            .toLocalDate());
            assertThat(rows.get(1).getCell(3).asString()).isEqualTo(number);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/calls/file, calls/columns.tsx, calls.column., Bought at|Order number|Working height (m)",
        "/api/jobs/list/file, workorders/jobColumns.tsx, workorders.column., Insulation resistance (MΩ)",
        "/api/workshop/items/file, workshop/columns.tsx, workshop.,",
        "/api/surveys/waiting/file, surveys/columns.tsx, surveys.,",
        "'/api/obligations/compliance/list/file?from=2026-01-01T00:00:00Z&to=2026-01-02T00:00:00Z&edition=none&clause=1', regulation/keptColumns.tsx, regulation.kept.,",
        "/api/register/north/file, register/columns.tsx, register.,"
    })
    void a_file_has_the_columns_its_page_has_and_the_papers_own_fields(
            String path, String page, String headings, String own) throws IOException {
        String code = Files.readString(Path.of("web/src/features", page));
        var words = JsonMapper.builder()
                .build()
                .readTree(Path.of("web/src/features", page.split("/")[0], "en.json")
                        .toFile());
        List<String> shown = new ArrayList<>(KEY.matcher(code)
                .results()
                .map(found -> words.get(headings + found.group(1)).asString())
                .toList());
        assertThat(shown).hasSizeGreaterThan(3);
        if (own != null) {
            shown.addAll(List.of(own.split("\\|")));
        }
        Browser clerk = world.browser(Who.NORTH_CLERK);
        String file = path.replace("north", world.unit("north").toString());
        assertThat(csv(clerk, file, "en").getFirst().toList()).isEqualTo(shown);
        assertThat(clerk.get(file).header("Content-Disposition"))
                .as("named in words")
                .doesNotContain("lists.file.");
    }

    @Test
    void who_may_not_take_lists_out_is_refused_and_a_wrong_question_names_its_field() {
        assertThat(world.browser(Who.NORTH_TECHNICIAN).get("/api/calls/file").status())
                .isEqualTo(403);
        Browser clerk = world.browser(Who.NORTH_CLERK);
        for (String amiss : List.of("columns=salary", "format=pdf", "zone=Moon/Base", "sort=salary", "status=odd")) {
            Browser.Answer answer = clerk.get("/api/calls/file?" + amiss);
            assertThat(answer.status()).as(amiss).isEqualTo(400);
            assertThat(answer.body().get("errors").get(0).get("field").asString())
                    .isEqualTo(amiss.split("=")[0]);
        }
    }

    @Test
    void that_a_list_was_taken_out_is_in_the_life_of_who_took_it() {
        Browser accountant = world.browser(Who.NORTH_ACCOUNTANT);
        Browser.Answer answer = accountant.get("/api/calls/file?format=xlsx&number=nothing-like-this");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition"))
                .matches("attachment; .*filename\\*=UTF-8''Calls%20\\d{4}-\\d\\d-\\d\\d\\.xlsx");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        JsonNode last = null;
        for (JsonNode row : world.browser(Who.NORTH_MANAGER)
                .get("/api/cases/" + world.person(Who.NORTH_ACCOUNTANT) + "/timeline")
                .body()) {
            last = row;
        }
        assertThat(last).isNotNull();
        assertThat(last.get("type").asString()).isEqualTo("list.taken");
        assertThat(last.toString()).contains("calls", "xlsx").doesNotContain("nothing-like-this");
    }
}
