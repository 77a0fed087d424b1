package org.sanbao.regulation.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sanbao.regulation.vocabulary.Vocabulary;
import org.sanbao.shared.Texts;

/** Which clause refers to which, by its words and by what its rules use. */
class ReferencesTest {

    private static final String PACK = """
            pack: T1
            version: "1"
            title: {en: Trial}
            chapters:
            - id: "1"
              title: {en: Only}
              clauses:
              - id: "1"
                source: [S3-001]
                text: {en: "As § 2 and clause 9 say. What the law says in 《合同法》第五十条 stays."}
                rules: []
              - id: "2"
                source: [S3-001]
                text: {en: Trial., zh-CN: 见第十二条。}
                rules:
                - obligation: arrive
                  when: call.registered
                  who: technician
                  must: visit.arrived
                  within: 6 working hours
                  else: [{mark: lateness, against: technician, points: "1.0"}]
              - id: "12"
                source: [S3-001]
                text: {en: Trial.}
                rules:
                - ledger: lateness
                  of: person
                  unit: points
                  period: month
            """;

    @Test
    void a_clause_refers_to_those_its_words_name_in_any_language_and_its_rules_use() {
        PackReader.Result read = read(PACK);

        assertThat(read.errors()).isEmpty();
        References references = References.of(read.pack());
        assertThat(references.from("1")).containsExactly("2");
        assertThat(references.from("2")).containsExactly("12");
        assertThat(references.to("12")).containsExactly("2");
        assertThat(references.to("1")).isEmpty();
    }

    @Test
    void an_account_is_used_where_a_mark_goes_into_it() {
        References references =
                References.of(read(PACK.replace("见第十二条。", "试行。")).pack());

        assertThat(references.from("2")).containsExactly("12");
    }

    @Test
    void a_clause_that_is_named_and_is_not_there_is_warned_of_but_not_that_of_another_document() {
        assertThat(read(PACK).findings().stream()
                        .filter(finding -> finding.code().equals("no-such-clause"))
                        .map(finding -> finding.in(Locale.ENGLISH, new Texts())))
                .singleElement()
                .asString()
                .contains("§ 1")
                .contains("clause 9");
    }

    private static PackReader.Result read(String pack) {
        return PackReader.read(Map.of("regulation.yaml", pack), Adaptation.NONE, Vocabulary.ofThisBuild());
    }
}
