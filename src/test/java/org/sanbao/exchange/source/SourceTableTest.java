package org.sanbao.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTableTest {

    private static List<SourceRow> rows(byte[] file) throws IOException {
        var rows = new ArrayList<SourceRow>();
        try (var table = SourceTable.open(file)) {
            for (SourceRow row = table.next(); row != null; row = table.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> columns(byte[] file) throws IOException {
        try (var table = SourceTable.open(file)) {
            return table.columns();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void chinese_is_read_in_any_encoding_its_systems_write(String encoding) throws IOException {
        byte[] file = "客户,电话\n王小䶮,13800138000\n李四,\"上海, 浦东\"\n".getBytes(Charset.forName(encoding));
        assertThat(columns(file)).containsExactly("客户", "电话");
        assertThat(rows(file))
                .extracting(SourceRow::cells)
                .containsExactly(List.of("王小䶮", "13800138000"), List.of("李四", "上海, 浦东"));
    }

    @Test
    void western_accents_of_an_old_system_are_not_taken_for_chinese() throws IOException {
        byte[] file =
                "Cliente;Población\nJosé Muñoz;Logroño\nMaría Peña;Cádiz\n".getBytes(Charset.forName("windows-1252"));
        assertThat(columns(file)).containsExactly("Cliente", "Población");
        assertThat(rows(file).getFirst().cells()).containsExactly("José Muñoz", "Logroño");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() throws IOException {
        assertThat(columns("\uFEFFname,phone\nx,1\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("name", "phone");
    }

    @Test
    void a_row_with_too_many_cells_is_damaged_and_the_next_is_read() throws IOException {
        var rows = rows("a,b\n1,2\n3,4,5\n6\n7,8,\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows).extracting(SourceRow::damage).containsExactly(null, "too-many-cells", null, null);
        assertThat(rows).extracting(SourceRow::number).containsExactly(2L, 3L, 4L, 5L);
        assertThat(rows.get(2).cells()).containsExactly("6", "");
    }

    @Test
    void columns_without_a_name_or_with_one_taken_are_told_apart() throws IOException {
        assertThat(columns("a,,a\n1,2,3\n".getBytes(StandardCharsets.UTF_8))).containsExactly("a", "#2", "a#3");
    }

    @Test
    void a_workbook_gives_dates_numbers_and_text_as_they_are_meant() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("客户");
            sheet.value(0, 0, "名称");
            sheet.value(0, 1, "购买日期");
            sheet.value(0, 2, "金额");
            sheet.value(1, 0, "王小明");
            sheet.value(1, 1, LocalDate.of(2024, 2, 29));
            sheet.style(1, 1).format("yyyy-mm-dd").set();
            sheet.value(1, 2, 1234567.5);
            sheet.value(2, 2, -3);
        }
        var rows = rows(bytes.toByteArray());
        assertThat(rows.get(0).cells()).containsExactly("王小明", "2024-02-29", "1234567.5");
        assertThat(rows.get(1).cells()).containsExactly("", "", "-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK\u0003\u0004 this is no workbook"})
    void what_is_no_table_is_refused(String content) {
        assertThatThrownBy(() -> rows(content.getBytes(StandardCharsets.UTF_8))).isInstanceOf(FileUnreadable.class);
    }
}
