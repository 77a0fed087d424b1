package org.sanbao.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private final Coverage coverage = new Coverage();

    @Test
    void the_report_is_current() throws IOException {
        String report = coverage.report();
        if (Boolean.getBoolean("coverage.write")) {
            Files.writeString(Coverage.REPORT, report);
        }
        assertThat(Files.readString(Coverage.REPORT))
                .as("docs/coverage.md: run ./sanbao coverage")
                .isEqualTo(report);
    }

    @Test
    void the_catalogue_is_whole() {
        var counts = coverage.catalogue().stream()
                .collect(Collectors.groupingBy(Coverage.Clause::type, Collectors.counting()));
        assertThat(counts)
                .containsEntry("R", 252L)
                .containsEntry("D", 40L)
                .containsEntry("O", 34L)
                .containsEntry("C", 31L)
                .containsEntry("P", 26L);
        assertThat(coverage.catalogue().stream().map(Coverage.Clause::id).distinct())
                .hasSize(383);
        assertThat(coverage.catalogue())
                .allSatisfy(clause -> assertThat(clause.label().split(" ")).hasSizeLessThanOrEqualTo(5));
    }

    @Test
    void packs_name_only_clauses_of_the_catalogue() {
        var known =
                coverage.catalogue().stream().map(Coverage.Clause::id).collect(Collectors.toCollection(HashSet::new));
        assertThat(known).containsAll(coverage.carriers().keySet());
    }

    @Test
    void every_capability_names_a_module_and_evidence_that_exist() {
        assertThat(coverage.capabilities()).allSatisfy(capability -> {
            assertThat(Path.of("src/main/java/org/sanbao", capability.module())).isDirectory();
            assertThat(Path.of(capability.evidence())).isRegularFile();
        });
    }
}
