package org.sanbao.eventlogs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayOfLogTest {

    private static final String MAP = "case=Invoice,activity=Step,time=When,resource=Who";
    private static final String PACK = "docs/examples/invoices-log";

    @TempDir
    Path folder;

    /** Each figure was reckoned by hand from the fifteen lines of the example. */
    @Test
    void the_example_comes_to_what_a_hand_reckons() {
        assertThat(replay(
                        Path.of("docs/examples/invoices.csv"), "--map", MAP, "--pack", PACK, "--zone", "Europe/Madrid"))
                .containsSubsequence(
                        "§ 1 check 5 3 1 1 0 1 d 6 h 2 d 22 h",
                        "§ 2 pay 5 2 1 0 1 23 d 0 h 39 d 19 h",
                        "§ 4 tell 1 0 0 1 0 – –",
                        "§ 3 second-person: one event would have been refused",
                        "pay: one was cancelled by the rule itself")
                .anyMatch(line -> line.contains("“Supplier told” never happens in the log."));
    }

    @Test
    void every_count_is_the_length_of_the_list_behind_it() throws IOException {
        Path list = folder.resolve("obligations.csv");
        replay(Path.of("docs/examples/invoices.csv"), "--map", MAP, "--pack", PACK, "--obligations", list.toString());
        assertThat(Files.readAllLines(list))
                .hasSize(1 + 11)
                .filteredOn(line -> line.contains(",1,check,met,"))
                .hasSize(3);
    }

    @Test
    void the_same_events_unordered_mixed_and_in_another_dress_come_to_the_same() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of("docs/examples/invoices.csv")));
        String header = lines.removeFirst();
        java.util.Collections.reverse(lines);
        lines.addFirst(header);
        String dressed =
                "\uFEFF" + String.join("\r\n", lines).replace("2026-04-13 09:00;Luis", "2026-04-13 09:00:00.001;Luis");
        Path file = folder.resolve("log.csv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(dressed.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(replay(file, "--map", MAP, "--pack", PACK, "--zone", "Europe/Madrid"))
                .contains("§ 1 check 5 3 1 1 0 1 d 6 h 2 d 22 h", "§ 2 pay 5 2 1 0 1 23 d 0 h 39 d 19 h");
    }

    @Test
    void xes_comes_to_the_same_as_csv() throws IOException {
        assertThat(replay(Path.of("docs/examples/invoices.xes"), "--pack", PACK, "--zone", "Europe/Madrid"))
                .contains("§ 1 check 2 1 1 0 0 1 d 6 h 2 d 22 h");
    }

    @Test
    void a_log_without_a_pack_tells_what_rules_may_name() {
        assertThat(replay(Path.of("docs/examples/invoices.csv"), "--map", MAP))
                .contains("Invoice received 5", "Amount event.amount double");
    }

    @Test
    void one_event_is_a_log_too() throws IOException {
        assertThat(of("Invoice,Step,When,Who,Amount\nA,Invoice received,1772445600,,1.5\n", "--pack", PACK))
                .contains("§ 1 check 1 0 0 0 1 – –");
    }

    @Test
    void what_cannot_be_read_is_told_with_line_column_and_remedy() throws IOException {
        assertThat(of("Invoice,Step,When\nA,Paid,03/04/2026 10:00\n"))
                .anyMatch(line ->
                        line.startsWith("Line 2: In “03/04/2026 10:00” of “When” day or month may come first."));
        assertThat(of("Invoice,Step,When\nA,Paid,2026-03-01\nB,\"Pa\nid\",soon\n"))
                .anyMatch(line -> line.startsWith("Line 3: “soon” in “When” is no time"));
        assertThat(of("Invoice,Step,When\n,Paid,2026-03-01\n"))
                .anyMatch(line -> line.startsWith("Line 2: “Invoice” is empty"));
        assertThat(of("Invoice,Schritt,When\nA,Paid,2026-03-01\n"))
                .anyMatch(line ->
                        line.startsWith("Line 1: There is no column “Step”. There are: Invoice, Schritt, When."));
        assertThat(of("Invoice,Step,When\nA,\"Paid,2026-03-01\n"))
                .anyMatch(line -> line.startsWith("Line 2: A quotation mark"));
        assertThat(of("Invoice,Step,When\n")).contains("There is no event in the log.");
    }

    @Test
    void one_damaged_row_among_many_is_named_where_its_column_counts_as_text() throws IOException {
        String rows = "A,Paid,2026-03-01,12.5\n".repeat(200);
        assertThat(of("Invoice,Step,When,Amount\n" + rows + "A,Paid,2026-03-02,EUR\n"))
                .contains("Amount event.amount string")
                .contains("“Amount” counts as text: one value is no number, the first “EUR”.");
        assertThat(of("Invoice,Step,When,Amount\n" + rows + "A,Paid,2026-03-02,EUR\n", "--pack", PACK))
                .anyMatch(line -> line.startsWith("regulation.yaml:"))
                .contains("“Amount” counts as text: one value is no number, the first “EUR”.");
        assertThat(of("Invoice,Step,When,Text\n" + rows.replace("12.5", "so") + "A,Paid,2026-03-02,12\n"))
                .noneMatch(line -> line.contains("counts as text"));
    }

    @Test
    void a_file_in_another_encoding_is_told_as_such_wherever_its_first_foreign_letter_stands() throws IOException {
        String rows = "A,Paid,2026-03-01\n".repeat(20_000);
        for (String log : List.of(
                "Invoice,Step,When\nA,Pagó,2026-03-01\n",
                "Invoice,Step,When,Año\nA,Paid,2026-03-01,1\n",
                "Invoice,Step,When\n" + rows + "A,Pagó,2026-03-01\n")) {
            Path file = folder.resolve("latin");
            Files.write(file, log.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(replay(file, "--map", MAP.replace(",resource=Who", "")))
                    .containsExactly("This is not UTF-8. Say which encoding it is, such as GB18030 or windows-1252.");
            assertThat(replay(file, "--map", MAP.replace(",resource=Who", ""), "--encoding", "windows-1252"))
                    .anyMatch(line -> line.startsWith("1 case"));
        }
    }

    @Test
    void two_columns_of_one_name_are_two_attributes() throws IOException {
        assertThat(of("Invoice,Step,When,Amount,Amount\nA,Paid,2026-03-01,1.5,many\n"))
                .contains("Amount event.amount double", "Amount 2 event.amount_2 string");
    }

    @Test
    void a_remedy_holds_wherever_it_is_read() throws IOException {
        assertThat(of("Invoice,Schritt,When\nA,Paid,2026-03-01\n"))
                .allMatch(line -> !line.contains("--") || line.startsWith("Times without"));
    }

    @Test
    void a_document_type_is_never_followed() throws IOException {
        assertThat(of("<?xml version='1.0'?><!DOCTYPE log [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><log><trace>"
                        + "<string key='concept:name' value='&x;'/></trace></log>"))
                .anyMatch(line -> line.contains("This is no XES: <!DOCTYPE>"));
    }

    @Test
    void a_broken_pack_is_told_with_its_place_and_no_half_of_it_runs() throws IOException {
        Path pack = Files.createDirectory(folder.resolve("pack"));
        Files.writeString(
                pack.resolve("regulation.yaml"),
                Files.readString(Path.of(PACK, "regulation.yaml"))
                        .replace("event.amount >= trigger.amount", "event.amuont > 1"));
        assertThat(replay(Path.of("docs/examples/invoices.csv"), "--map", MAP, "--pack", pack.toString()))
                .anyMatch(line -> line.startsWith("regulation.yaml:40:") && line.contains("amuont"))
                .noneMatch(line -> line.startsWith("§"));
    }

    private List<String> of(String log, String... arguments) throws IOException {
        Path file = folder.resolve("log");
        Files.writeString(file, log);
        var all = new ArrayList<>(List.of("--map", log.contains("Who") ? MAP : MAP.replace(",resource=Who", "")));
        all.addAll(Arrays.asList(arguments));
        return replay(file, log.startsWith("<") ? arguments : all.toArray(String[]::new));
    }

    /** The lines printed, their blanks brought to one. */
    private static List<String> replay(Path log, String... arguments) {
        var printed = new ByteArrayOutputStream();
        var all = new ArrayList<>(List.of("--log", log.toString()));
        all.addAll(Arrays.asList(arguments));
        new ReplayOfLog(new PrintStream(printed, true, StandardCharsets.UTF_8), Locale.ENGLISH).run(all);
        return printed.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();
    }
}
