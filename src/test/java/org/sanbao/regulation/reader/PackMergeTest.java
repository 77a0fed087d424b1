package org.sanbao.regulation.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sanbao.regulation.reader.PackMerge.Question;
import org.sanbao.regulation.vocabulary.Vocabulary;

/** A new version of a pack over what a company made of the version before. */
class PackMergeTest {

    private static final String BASE = """
            pack: T
            version: "1.0"
            title: {en: Test}
            params:
              arrive: {type: length, value: 6 working hours}
              card: {type: length, value: 1 days}
            chapters:
            - id: "1"
              title: {en: All}
              clauses:
              - id: "1"
                source: []
                rules:
                - obligation: arrive
                  when: call.registered
                  who: technician
                  must: visit.arrived
                  within: "{arrive}"
              # a card for everybody
              - id: "2"
                source: []
                rules:
                - obligation: card
                  when: call.registered
                  who: service-department
                  must: survey.sent
                  within: "{card}"
                - effect: tell
                  when: job.delayed
                  do: [{notify: service-director}]
            """;
    private static final String GREETING = """
            \u0020 - id: "1a"
                source: []
                rules:
                - effect: greet
                  when: visit.arrived
                  do: [{notify: technician}]
            """;
    private static final String TEXTS = """
            language: en
            clauses:
              "1": {text: "Arrive within {arrive}."}
              "2":
                text: A card within {card}.
            """;

    @Test
    void what_nobody_changed_comes_as_the_pack_has_it_now_to_the_character() throws YamlEdit.Impossible {
        String newer = BASE.replace("1.0", "1.1").replace("# a card", "# now a card");

        var merged = PackMerge.of(files(BASE, TEXTS), files(BASE, TEXTS), files(newer, TEXTS));

        assertThat(merged.questions()).isEmpty();
        assertThat(merged.files()).isEqualTo(files(newer, TEXTS));
    }

    @Test
    void what_only_one_side_changed_is_taken_from_that_side_and_comments_stay() throws YamlEdit.Impossible {
        String ours = BASE.replace("value: 6 working hours}", "value: 4 working hours} # agreed in May");
        String newer = BASE.replace("1.0", "1.1")
                .replace("value: 1 days", "value: 2 days")
                .replace("within: \"{card}\"", "within: \"{card}\"\n      warn: [{at: 75%, to: technician}]");

        var merged = PackMerge.of(files(BASE, TEXTS), files(ours, TEXTS), files(newer, TEXTS));

        assertThat(merged.questions()).isEmpty();
        assertThat(merged.files().get("regulation.yaml"))
                .contains("value: 4 working hours} # agreed in May")
                .contains("value: 2 days")
                .contains("warn: [{at: 75%, to: technician}]")
                .contains("# a card for everybody")
                .contains("version: \"1.1\"");
        assertThat(readable(merged.files())).isEmpty();
    }

    @Test
    void clauses_and_rules_come_and_go_where_they_stand_in_the_pack() throws YamlEdit.Impossible {
        String ours = BASE.replace("title: {en: Test}", "title: {en: Ours}");
        String newer = BASE.substring(0, BASE.indexOf("    - effect: tell"))
                .replace("  # a card for everybody\n", GREETING + "  # a card for everybody\n");

        var merged = PackMerge.of(
                files(BASE, TEXTS), files(ours, TEXTS), files(newer, TEXTS + "  \"1a\": {text: Say who you are.}\n"));

        String text = merged.files().get("regulation.yaml");
        assertThat(merged.questions()).isEmpty();
        assertThat(Outline.of(merged.files()).clauses())
                .extracting(Outline.Clause::id)
                .containsExactly("1", "1a", "2");
        assertThat(text).contains("effect: greet", "{en: Ours}").doesNotContain("effect: tell");
        assertThat(readable(merged.files())).isEmpty();
    }

    @Test
    void what_both_changed_stays_ours_and_is_a_question() throws YamlEdit.Impossible {
        String ours = BASE.replace("value: 6 working hours", "value: 4 working hours")
                .replace("who: service-department", "who: service-director");
        String newer = BASE.replace("value: 6 working hours", "value: 5 working hours")
                .replace("who: service-department", "who: service-centre-clerk");
        String oursSay = TEXTS.replace("Arrive within", "Be there within");
        String newerSay = TEXTS.replace("Arrive within", "Come within").replace("A card within", "One card within");

        var merged = PackMerge.of(files(BASE, TEXTS), files(ours, oursSay), files(newer, newerSay));

        assertThat(merged.questions())
                .extracting(Question::path)
                .containsExactlyInAnyOrder(
                        List.of("params", "arrive"),
                        List.of("chapters", "1", "clauses", "2", "rules", "card"),
                        List.of("clauses", "1", "text"));
        assertThat(merged.files().get("regulation.yaml")).contains("4 working hours", "who: service-director");
        assertThat(merged.files().get("texts.en.yaml")).contains("Be there within", "One card within");
        assertThat(readable(merged.files())).isEmpty();

        Question rule = merged.questions().stream()
                .filter(each -> each.path().contains("rules"))
                .findFirst()
                .orElseThrow();
        String answered = PackMerge.taken(merged.files().get("regulation.yaml"), rule.path(), rule.theirs());
        assertThat(answered)
                .contains("who: service-centre-clerk")
                .doesNotContain("who: service-director\n      must: survey");
        assertThat(PackMerge.taken(answered, rule.path(), rule.ours()))
                .isEqualTo(merged.files().get("regulation.yaml"));
    }

    @Test
    void what_one_took_out_and_the_other_changed_is_a_question_too() throws YamlEdit.Impossible {
        String without = BASE.substring(0, BASE.indexOf("    - effect: tell"));
        String newer = BASE.replace("do: [{notify: service-director}]", "do: [{notify: technician}]");

        var weTookItOut = PackMerge.of(files(BASE, TEXTS), files(without, TEXTS), files(newer, TEXTS));
        var theyTookItOut = PackMerge.of(files(BASE, TEXTS), files(newer, TEXTS), files(without, TEXTS));

        Question gone = weTookItOut.questions().getFirst();
        assertThat(gone.ours()).isNull();
        assertThat(PackMerge.taken(weTookItOut.files().get("regulation.yaml"), gone.path(), gone.theirs()))
                .contains("notify: technician");
        Question kept = theyTookItOut.questions().getFirst();
        assertThat(kept.theirs()).isNull();
        assertThat(PackMerge.taken(theyTookItOut.files().get("regulation.yaml"), kept.path(), null))
                .doesNotContain("effect: tell");
    }

    private static Map<String, String> files(String main, String texts) {
        return new TreeMap<>(Map.of("regulation.yaml", main, "texts.en.yaml", texts));
    }

    private static List<Finding> readable(Map<String, String> files) {
        return PackReader.read(files, Adaptation.NONE, Vocabulary.ofThisBuild()).errors();
    }
}
