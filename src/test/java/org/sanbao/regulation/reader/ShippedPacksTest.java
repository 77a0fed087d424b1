package org.sanbao.regulation.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanbao.regulation.reader.Finding.Severity;
import org.sanbao.regulation.rules.Head;
import org.sanbao.regulation.vocabulary.Vocabulary;
import org.sanbao.shared.Texts;

/** The packs in this repository can be read, and adopted as the company's file wishes. */
class ShippedPacksTest {

    @Test
    void every_shipped_pack_is_without_error() throws IOException {
        try (var folders = Files.list(Path.of("regulations"))) {
            assertThat(folders.filter(folder -> Files.exists(folder.resolve("regulation.yaml")))
                            .toList())
                    .isNotEmpty()
                    .allSatisfy(folder -> {
                        PackReader.Result result =
                                PackReader.read(files(folder), Adaptation.NONE, Vocabulary.ofThisBuild());
                        assertThat(result.errors())
                                .extracting(finding -> finding.in(Locale.ENGLISH, new Texts()))
                                .isEmpty();
                        assertThat(result.findings())
                                .filteredOn(finding -> finding.code().equals("text-missing-language"))
                                .isEmpty();
                    });
        }
    }

    @Test
    void the_company_s_wishes_name_packs_that_are_shipped() throws IOException {
        CompanyFile.Result company = CompanyFile.read(Files.readString(Path.of("regulations/company.yaml")));

        assertThat(company.findings()).isEmpty();
        assertThat(company.wishes()).isNotEmpty().allSatisfy(wish -> {
            var adapted = new Adaptation(1, wish.params(), wish.switchedOff());
            PackReader.Result result =
                    PackReader.read(files(Path.of("regulations", wish.pack())), adapted, Vocabulary.ofThisBuild());
            assertThat(result.errors()).isEmpty();
            assertThat(result.pack().version()).isEqualTo(wish.version());
        });
    }

    @Test
    void a_parameter_the_company_blanks_leaves_its_rules_dormant() throws IOException {
        Map<String, String> blank = new HashMap<>();
        blank.put("card_within", null);

        PackReader.Result result = PackReader.read(
                files(Path.of("regulations/P1")),
                new Adaptation(1, blank, java.util.Set.of()),
                Vocabulary.ofThisBuild());

        assertThat(result.pack().rules().filter(rule -> rule.id().equals("card-for-every-call")))
                .allSatisfy(rule -> assertThat(rule.head().notSet()).containsExactly("card_within"))
                .noneMatch(rule -> rule.head().state() == Head.State.RUNS);
    }

    @Test
    void a_figure_or_clause_the_pack_has_not_is_refused() throws IOException {
        Map<String, String> files = files(Path.of("regulations/P1"));

        var unknownParam = PackReader.read(
                files, new Adaptation(1, Map.of("no_such", "1"), java.util.Set.of()), Vocabulary.ofThisBuild());
        var unknownClause =
                PackReader.read(files, new Adaptation(1, Map.of(), java.util.Set.of("99")), Vocabulary.ofThisBuild());

        assertThat(unknownParam.errors()).extracting(Finding::code).containsExactly("unknown-param");
        assertThat(unknownClause.errors()).extracting(Finding::code).containsExactly("unknown-clause");
        assertThat(unknownClause.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isNotEmpty();
    }

    private static Map<String, String> files(Path folder) throws IOException {
        var files = new HashMap<String, String>();
        try (var all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
