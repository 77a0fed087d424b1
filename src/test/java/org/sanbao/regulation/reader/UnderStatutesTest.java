package org.sanbao.regulation.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanbao.regulation.vocabulary.Vocabulary;
import org.sanbao.shared.Texts;

/** What the law lays down outranks what a pack says. */
class UnderStatutesTest {

    private static final String PACK = """
            pack: T
            version: "1"
            title: {en: Test}
            params:
              term: {type: period, value: 1 years}
              share: {type: double, value: 0.5}
              other: {type: period, value: 1 months}
            chapters:
            - id: "1"
              clauses:
              - id: "1"
                source: []
                text: {en: "Free for {term}, half the pay at most, {other}."}
                rules:
                - decision: warranty
                  fills: warranty
                  rows:
                  - {if: "event.on <= unit.sold_on + param.term", then: {covered: "true"}}
                  - {then: {covered: "false"}}
                - ledger: deductions
                  of: person
                  unit: CNY
                  period: month
                  cap: "person.base_pay * param.share"
            """;

    @Test
    void a_pack_that_goes_below_the_law_loads_with_a_red_finding_and_the_law_applies() throws IOException {
        var result = read("ES", Map.of());

        assertThat(result.read().pack().params().get("term").typed()).isEqualTo(Period.ofYears(3));
        assertThat(result.read().pack().params().get("term").shipped()).isEqualTo("1 years");
        assertThat(result.read().pack().params().get("share").typed()).isEqualTo(0.0);
        assertThat(result.read().pack().params().get("other").typed()).isEqualTo(Period.ofMonths(1));
        assertThat(result.overruled().get("term").said()).isEqualTo("1 years");
        assertThat(result.read().errors()).isEmpty();
        assertThat(result.read().findings())
                .filteredOn(each -> each.severity() == Finding.Severity.OVERRULED)
                .extracting(each ->
                        each.arguments().get("name") + " " + each.place().line())
                .containsExactlyInAnyOrder("term 5", "share 6");
    }

    @Test
    void what_the_company_sets_is_judged_and_what_goes_beyond_the_law_stands() throws IOException {
        var generous = read("ES", Map.of("term", "5 years", "share", "0"));
        var tight = read("CN", Map.of("term", "6 months", "share", "0.2"));

        assertThat(generous.overruled()).isEmpty();
        assertThat(generous.read().pack().params().get("term").typed()).isEqualTo(Period.ofYears(5));
        assertThat(tight.overruled()).containsOnlyKeys("term");
        assertThat(tight.read().pack().params().get("term").typed()).isEqualTo(Period.ofYears(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN", "ES"})
    void each_statute_names_its_source_is_marked_for_a_lawyer_and_can_be_read_in_three_languages(String country)
            throws IOException {
        assertThat(statutes(country)).isNotEmpty().allSatisfy(statute -> {
            assertThat(statute.source()).isNotBlank();
            assertThat(statute.verify()).isTrue();
            assertThat(statute.title().byLanguage()).containsOnlyKeys("en", "zh-CN", "es");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN", "es"})
    void the_finding_names_figure_value_and_source(String language) throws IOException {
        var reader = Locale.forLanguageTag(language);
        var finding = read("ES", Map.of()).read().findings().stream()
                .filter(each -> "term".equals(each.arguments().get("name")))
                .findFirst()
                .orElseThrow();

        assertThat(finding.message(reader, new Texts())).contains("term", "1 years", "art. 120");
        assertThat(finding.remedy(reader, new Texts())).isNotBlank();
    }

    private static UnderStatutes.Result read(String country, Map<String, String> params) throws IOException {
        return UnderStatutes.read(
                Map.of("regulation.yaml", PACK),
                new Adaptation(1, new HashMap<>(params), Set.of()),
                Vocabulary.ofThisBuild(),
                statutes(country));
    }

    private static List<Statute> statutes(String country) throws IOException {
        return StatuteFile.read(country, Files.readString(Path.of("regulations/statutes", country + ".yaml")));
    }
}
