package org.sanbao.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.sanbao.shared.Money;
import org.sanbao.shared.http.InvalidInput;
import tools.jackson.databind.json.JsonMapper;

/** What is written is read back by other means. */
class FilesTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant LATE_EVENING = Instant.parse("2026-01-05T17:30:00Z");
    private static final List<Object> CELLS = Arrays.asList(
            "王小明 \"Wang\", Jr.\nline",
            "=cmd|'/c calc'!A0",
            "+8613800138000",
            "@SUM(1)",
            "-2",
            LATE_EVENING,
            LocalDate.of(2026, 2, 3),
            Money.of("1234.50", "CNY"),
            7,
            null);

    private static byte[] csv() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new CsvWriter(bytes, SHANGHAI)) {
            writer.headings(List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J"));
            writer.line(CELLS);
        }
        return bytes.toByteArray();
    }

    @Test
    void a_csv_begins_with_a_byte_order_mark_and_says_what_the_list_says() throws IOException {
        String text = new String(csv(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        try (var parser = CSVFormat.RFC4180.parse(new java.io.StringReader(text.substring(1)))) {
            var records = parser.getRecords();
            assertThat(records).hasSize(2);
            assertThat(records.get(1).toList())
                    .containsExactly(
                            "王小明 \"Wang\", Jr.\nline",
                            "'=cmd|'/c calc'!A0",
                            "'+8613800138000",
                            "'@SUM(1)",
                            "'-2",
                            "2026-01-06 01:30",
                            "2026-02-03",
                            "1234.50",
                            "7",
                            "");
        }
    }

    @Test
    void a_sheet_has_real_dates_and_numbers_and_its_words_are_no_formulas() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new XlsxWriter(bytes, "calls", SHANGHAI)) {
            writer.headings(List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J"));
            writer.line(CELLS);
            for (int n = 0; n < 2500; n++) {
                writer.line(List.of("line " + n, n));
            }
        }
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(book.getFirstSheet().getName()).isEqualTo("calls");
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2502);
            Row row = rows.get(1);
            for (int words = 0; words < 5; words++) {
                assertThat(row.getCell(words).getType()).isEqualTo(CellType.STRING);
                assertThat(row.getCell(words).getFormula()).isNull();
                assertThat(row.getCell(words).asString()).isEqualTo(CELLS.get(words));
            }
            assertThat(row.getCell(5).asDate()).isEqualTo(LocalDateTime.of(2026, 1, 6, 1, 30));
            assertThat(row.getCell(6).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 2, 3));
            assertThat(row.getCell(7).asNumber()).isEqualByComparingTo("1234.5");
            assertThat(row.getCell(8).asNumber()).isEqualByComparingTo("7");
            assertThat(rows.get(2501).getCell(0).asString()).isEqualTo("line 2499");
        }
    }

    @Test
    void a_list_too_long_for_a_sheet_is_refused() throws IOException {
        try (var writer = new XlsxWriter(OutputStream.nullOutputStream(), "long", SHANGHAI)) {
            for (int n = 0; n < XlsxWriter.MOST; n++) {
                writer.line(List.of());
            }
            assertThatThrownBy(() -> writer.line(List.of())).isInstanceOf(TooLongForSheet.class);
        }
    }

    record Line(String name, Integer n, Money fee) {}

    private static final Listing<Line> LINES = Listing.<Line>of("lines", "calls.column.")
            .with("number", Line::name)
            .with("fault", Line::n)
            .with("model", Line::fee)
            .withWords("status", "calls.status.", line -> "closed")
            .withMark("urgent", "calls.field.urgent", line -> line.n() != null);

    private final ListWords words = new ListWords(JsonMapper.builder().build());

    private List<String> order(String column, boolean descending, Locale language, Line... lines) {
        var all = new ArrayList<>(List.of(lines));
        Collections.shuffle(all, new java.util.Random(7));
        all.sort(new Cells(words, language).order(LINES.column("sort", column), descending));
        return all.stream().map(Line::name).toList();
    }

    @Test
    void rows_are_sorted_as_the_page_sorts_them() {
        Line small = new Line("KFR-35", 2, Money.of("9", "CNY"));
        Line large = new Line("KFR-100", 10, Money.of("10", "CNY"));
        Line none = new Line(null, null, null);
        assertThat(order("number", false, Locale.ENGLISH, small, large, none))
                .containsExactly("KFR-35", "KFR-100", null);
        assertThat(order("number", true, Locale.ENGLISH, small, large, none))
                .containsExactly("KFR-100", "KFR-35", null);
        assertThat(order("fault", false, Locale.ENGLISH, small, large, none))
                .containsExactly("KFR-35", "KFR-100", null);
        assertThat(order("model", true, Locale.ENGLISH, small, large, none)).containsExactly("KFR-100", "KFR-35", null);
        assertThat(order(
                        "number",
                        false,
                        Locale.SIMPLIFIED_CHINESE,
                        new Line("王", 1, null),
                        new Line("李", 1, null),
                        new Line("阿", 1, null)))
                .containsExactly("阿", "李", "王");
    }

    @Test
    void codes_are_told_in_the_words_of_the_page() {
        var cells = new Cells(words, Locale.forLanguageTag("es"));
        Line line = new Line("a", 1, null);
        assertThat(cells.heading(LINES.column("columns", "fault"))).isEqualTo("Avería");
        assertThat(cells.of(LINES.column("columns", "status"), line))
                .isEqualTo(words.get(Locale.forLanguageTag("es"), "calls.status.closed"));
        assertThat((String) cells.of(LINES.column("columns", "status"), line)).doesNotContain("calls.");
        assertThat(cells.of(LINES.column("columns", "urgent"), new Line("a", null, null)))
                .isNull();
        assertThatThrownBy(() -> LINES.columns(List.of("number", "salary"))).isInstanceOf(InvalidInput.class);
    }
}
