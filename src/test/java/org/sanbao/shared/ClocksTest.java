package org.sanbao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** There are two clocks, and everybody takes one of them: the trade's can be moved, and a replay must not see today. */
class ClocksTest {

    private static final Pattern IN_JAVA = Pattern.compile(
            "\\b(Instant|LocalDate|LocalDateTime|LocalTime|ZonedDateTime|OffsetDateTime|Year|YearMonth)\\.now\\(|System\\.currentTimeMillis\\(|new Date\\(\\)"
                    + "|Clock\\.system|InstantSource\\.system|Calendar\\.getInstance\\(|DSL\\.(now|current\\w+)\\(|\\bcurrent(Timestamp|Instant|Date|LocalDate\\w*|OffsetDateTime)\\(");
    private static final Pattern IN_SQL = Pattern.compile(
            "(?i)\\b(now\\s*\\(\\s*\\)|current_(timestamp|date|time)\\b|localtime(stamp)?\\b|(clock|statement|transaction)_timestamp\\b)");

    /** The machine's clock itself, and ids, whose order in time is for the index only. */
    private static final Set<String> CLOCKS = Set.of("SystemClock.java", "Ids.java");

    @Test
    void nobody_reads_the_machine_s_time_past_the_clocks() {
        assertThat(lines("src/main/java", ".java")
                        .filter(line -> !CLOCKS.contains(line.file.getFileName().toString()))
                        .filter(line -> IN_JAVA.matcher(line.text).find() || inSqlText(line.text)))
                .isEmpty();
    }

    @Test
    void no_migration_takes_the_database_s_time() {
        assertThat(lines("src/main/resources/db/migration", ".sql")
                        .filter(line -> IN_SQL.matcher(line.text.replaceFirst("--.*", ""))
                                .find()))
                .isEmpty();
    }

    @Test
    void the_test_finds_what_it_looks_for() {
        assertThat(List.of(
                        "Instant.now()", "LocalDate.now(zone)", "System.currentTimeMillis()", "DSL.currentTimestamp()"))
                .allMatch(IN_JAVA.asPredicate());
        assertThat(List.of("default now()", "CURRENT_TIMESTAMP", "select clock_timestamp()"))
                .allMatch(IN_SQL.asPredicate());
        assertThat(inSqlText("database.execute(\"update x set at = now()\")")).isTrue();
        assertThat(inSqlText("known(now()); // \"told\"")).isFalse();
    }

    private static boolean inSqlText(String line) {
        return Pattern.compile("\"([^\"\\\\]|\\\\.)*\"").matcher(line).results().anyMatch(text -> IN_SQL.matcher(
                        text.group())
                .find());
    }

    private record Line(Path file, int number, String text) {}

    private static Stream<Line> lines(String folder, String ending) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream()
                    .flatMap(ClocksTest::lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Line> lines(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return java.util.stream.IntStream.range(0, lines.size()).mapToObj(n -> new Line(file, n + 1, lines.get(n)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
