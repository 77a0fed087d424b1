package org.sanbao.regulation.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanbao.Browser;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.regulation.Adoptions;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Clauses and rules come and go by forms; what else stands in the text stays as its author wrote it. */
class EditingTest extends DatabaseTest {

    private static final List<String> CLAUSES = List.of("chapters", "2", "clauses");

    @Autowired
    private World world;

    @Autowired
    private Adoptions adoptions;

    private final Map<String, String> files = new TreeMap<>();
    private Browser editor;
    private String draft;

    @BeforeAll
    void theTextInForce() {
        editor = world.browser(Who.SERVICE_DEPARTMENT);
        var begun = editor.post(
                "/api/regulation/drafts",
                Map.of(
                        "base",
                        adoptions.all().getFirst().id(),
                        "terms",
                        Map.of(
                                "purpose",
                                "A clause more",
                                "repeals",
                                false,
                                "units",
                                Set.of(),
                                "products",
                                Set.of(),
                                "effective",
                                "2099-01-01")));
        draft = "/api/regulation/drafts/" + begun.body().get("id").asString();
        editor.get(draft + "/text")
                .body()
                .get("files")
                .properties()
                .forEach(file -> files.put(file.getKey(), file.getValue().asString()));
    }

    @Test
    void a_clause_with_a_rule_is_added_behind_another_and_taken_out_again() {
        JsonNode added = edited(
                files,
                List.of(
                        Map.of(
                                "file", "regulation.yaml",
                                "path", CLAUSES,
                                "item", "19a",
                                "yaml", "id: \"19a\"\nsource: []",
                                "after", "19"),
                        Map.of(
                                "file",
                                "texts.en.yaml",
                                "path",
                                List.of("clauses", "19a", "title"),
                                "value",
                                "After the visit"),
                        Map.of(
                                "file", "regulation.yaml",
                                "path", List.of("chapters", "2", "clauses", "19a", "rules"),
                                "item", "ring-back",
                                "yaml", "obligation: ring-back"),
                        Map.of(
                                "file",
                                "texts.en.yaml",
                                "path",
                                List.of("rules", "ring-back"),
                                "value",
                                "Ring the customer back")));

        var clauses = added.get("outline").get("clauses").findValuesAsString("id");
        assertThat(clauses).containsSubsequence("19", "19a", "ring-back");
        assertThat(added.get("findings"))
                .as("what the rule still lacks is said where it stands")
                .anySatisfy(finding -> {
                    assertThat(finding.get("clause").asString()).isEqualTo("19a");
                    assertThat(finding.get("rule").asString()).isEqualTo("ring-back");
                    assertThat(finding.get("remedy").asString()).isNotBlank();
                });

        JsonNode removed = edited(
                with(added),
                List.of(
                        Map.of("file", "regulation.yaml", "path", CLAUSES, "item", "19a"),
                        Map.of("file", "texts.en.yaml", "path", List.of("clauses", "19a")),
                        Map.of("file", "texts.en.yaml", "path", List.of("rules", "ring-back"))));

        assertThat(new TreeMap<>(with(removed))).isEqualTo(files);
        assertThat(removed.get("findings").findValuesAsString("severity")).doesNotContain("error");
    }

    @Test
    void an_item_of_what_is_no_list_is_refused_by_name() {
        var refused = editor.post(
                draft + "/editing",
                asked(
                        files,
                        List.of(Map.of(
                                "file",
                                "regulation.yaml",
                                "path",
                                List.of("nowhere", "at", "all"),
                                "item",
                                "x",
                                "yaml",
                                "id: x"))));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().toString()).contains("edits[0]");
    }

    private Map<String, String> with(JsonNode looked) {
        var after = new TreeMap<>(files);
        looked.get("files")
                .properties()
                .forEach(file -> after.put(file.getKey(), file.getValue().asString()));
        return after;
    }

    private JsonNode edited(Map<String, String> before, List<Map<String, Object>> edits) {
        var answer = editor.post(draft + "/editing", asked(before, edits));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static Map<String, Object> asked(Map<String, String> files, List<Map<String, Object>> edits) {
        return Map.of("files", files, "params", Map.of(), "switchedOff", Set.of(), "edits", edits);
    }
}
