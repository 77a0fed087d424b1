package org.sanbao.regulation.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** One value is another, and everything else stands as it did. */
class YamlEditTest {

    private static final String PACK = """
            # what it is
            params:
              limit: {type: length, value: 6 working hours, source: [S1]}   # as the source has it
            chapters:
            - id: one
              clauses:
              - id: "19"
                rules:
                - obligation: arrive
                  when: call.registered  # 登记 𠮷
                  else: [{notify: head, about: late}]
                  rows:
                  - {if: "a", then: {x: y}}
                  - {then: {x: z}}
                - list: codes
                  items: [a, b]
            """;

    private static final List<String> RULE = List.of("chapters", "one", "clauses", "19", "rules", "arrive");

    @Test
    void a_value_inside_braces_is_replaced_where_it_stands() throws YamlEdit.Impossible {
        assertThat(YamlEdit.set(PACK, List.of("params", "limit", "value"), "4 working hours"))
                .isEqualTo(PACK.replace("6 working hours", "4 working hours"));
    }

    @Test
    void a_value_of_a_rule_found_by_its_id_is_replaced_and_the_comment_stays() throws YamlEdit.Impossible {
        assertThat(YamlEdit.set(PACK, key("when"), "call.closed"))
                .isEqualTo(PACK.replace("call.registered  # 登记", "call.closed  # 登记"));
    }

    @Test
    void what_would_be_read_as_something_else_is_quoted() throws YamlEdit.Impossible {
        String edited = YamlEdit.set(PACK, key("when"), "say: \"no\" # really");

        assertThat(value(edited, "when")).isEqualTo("say: \"no\" # really");
        assertThat(edited).contains("when: \"say: \\\"no\\\" # really\"  # 登记 𠮷");
    }

    @Test
    void several_lines_stand_below_their_key_and_read_back_the_same() throws YamlEdit.Impossible {
        assertThat(value(YamlEdit.set(PACK, key("note"), "first\n\nthird: line"), "note"))
                .isEqualTo("first\n\nthird: line");
    }

    @Test
    void a_list_in_lines_gives_way_to_one_value_and_the_other_way_round() throws YamlEdit.Impossible {
        String inLine = YamlEdit.setYaml(PACK, key("rows"), "[{then: {x: w}}]");
        String inLines = YamlEdit.setYaml(inLine, key("else"), "- {notify: head}\n- {notify: boss}");

        assertThat(inLine).contains("rows: [{then: {x: w}}]\n    - list: codes");
        assertThat(slice(inLines, "else")).startsWith("- {notify: head}\n").endsWith("- {notify: boss}");
    }

    @Test
    void a_new_key_stands_below_the_last_one_and_a_removed_one_leaves_the_rest() throws YamlEdit.Impossible {
        String with = YamlEdit.set(PACK, key("transition"), "cancel");

        assertThat(with).contains("- {then: {x: z}}\n      transition: cancel\n    - list: codes");
        assertThat(YamlEdit.remove(with, key("transition"))).isEqualTo(PACK);
        assertThat(YamlEdit.remove(PACK, List.of("params", "limit", "type")))
                .contains("{value: 6 working hours, source");
        assertThat(YamlEdit.remove(PACK, List.of("params", "limit", "source"))).contains("value: 6 working hours}   #");
    }

    @Test
    void keys_on_the_way_are_made_where_there_are_none() throws YamlEdit.Impossible {
        assertThat(YamlEdit.set("language: en\n", List.of("clauses", "19", "text"), "Be there."))
                .isEqualTo("language: en\nclauses: {\"19\": {text: Be there.}}\n");
    }

    @Test
    void what_would_leave_no_yaml_is_refused() {
        assertThatThrownBy(() -> YamlEdit.setYaml(PACK, key("else"), "[{notify: head"))
                .isInstanceOf(YamlEdit.Impossible.class);
        assertThatThrownBy(() -> YamlEdit.set("- a\n- b\n", List.of("x"), "y")).isInstanceOf(YamlEdit.Impossible.class);
    }

    @Test
    void each_value_of_the_shipped_pack_set_to_itself_leaves_the_text_as_it_is() throws Exception {
        Map<String, String> files = shipped();
        Outline outline = Outline.of(files);
        String text = files.get("regulation.yaml");
        for (Outline.Clause clause : outline.clauses()) {
            for (Outline.Rule rule : clause.rules()) {
                for (Outline.Key key : rule.keys()) {
                    var path = List.of(
                            "chapters", clause.chapter(), "clauses", clause.id(), "rules", rule.id(), key.name());
                    String edited = YamlEdit.setYaml(text, path, key.yaml());
                    if (!key.yaml().contains("\n") && !key.yaml().startsWith("- ")) {
                        assertThat(edited).as(path.toString()).isEqualTo(text);
                    }
                }
            }
        }
        assertThat(outline.clauses()).hasSizeGreaterThan(20);
        assertThat(outline.params()).extracting(Outline.Param::name).contains("arrival_urban");
        assertThat(outline.clauses().getFirst().texts()).containsKeys("en", "zh-CN", "es");
    }

    @Test
    void where_a_key_stands_is_from_its_name_to_behind_its_last_character() throws Exception {
        Map<String, String> files = shipped();
        List<String> lines = files.get("regulation.yaml").lines().toList();
        Outline.of(files).clauses().stream()
                .flatMap(clause -> clause.rules().stream())
                .flatMap(rule -> rule.keys().stream())
                .forEach(key -> {
                    Outline.Span at = key.at();
                    assertThat(lines.get(at.line() - 1).substring(at.column() - 1))
                            .startsWith(key.name());
                    String last = lines.get(at.endLine() - 1).substring(0, at.endColumn() - 1);
                    assertThat(last.stripTrailing()).isEqualTo(last);
                    assertThat(key.yaml()).endsWith(last.substring(last.length() - 1));
                });
    }

    private static List<String> key(String name) {
        var path = new java.util.ArrayList<>(RULE);
        path.add(name);
        return path;
    }

    private static String value(String yaml, String key) {
        return written(yaml, key).value();
    }

    private static String slice(String yaml, String key) {
        return written(yaml, key).yaml();
    }

    private static Outline.Key written(String yaml, String key) {
        return Outline.of(Map.of("regulation.yaml", yaml)).clauses().getFirst().rules().getFirst().keys().stream()
                .filter(each -> each.name().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> shipped() throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.list(Path.of("regulations/P1"))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
