package org.sanbao.regulation.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.Browser;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.regulation.Adoptions;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A draft is written in the browser, discussed, and shows what it changes. */
class ConsultationTest extends DatabaseTest {

    @Autowired
    private World world;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Adoptions adoptions;

    @Test
    void departments_are_heard_everybody_may_comment_and_what_is_not_answered_holds_it_back() {
        String draft = "/api/regulation/drafts/" + begin();
        Browser editor = world.browser(Who.SERVICE_DEPARTMENT);
        Browser clerk = world.browser(Who.NORTH_CLERK);
        assertThat(clerk.get(draft).status()).isEqualTo(403);

        var asked = editor.post(
                draft + "/hearings", Map.of("units", Set.of(world.unit("north")), "until", today().plusDays(7)));
        assertThat(asked.status()).isEqualTo(200);
        assertThat(clerk.get(draft).status()).as("open for comments").isEqualTo(200);
        assertThat(clerk.post(draft + "/comments", Map.of("clause", "19", "said", "Four hours are too few in winter."))
                        .status())
                .isEqualTo(200);
        Browser head = world.browser(Who.NORTH_MANAGER);
        assertThat(clerk.post(draft + "/hearings/" + world.unit("north"), Map.of("agrees", true))
                        .status())
                .as("who heads a unit speaks for it")
                .isEqualTo(403);
        assertThat(head.post(draft + "/hearings/" + world.unit("north"), Map.of("agrees", false))
                        .status())
                .as("who objects says why")
                .isEqualTo(400);
        assertThat(head.post(draft + "/hearings/" + world.unit("north"), Map.of("agrees", true))
                        .status())
                .isEqualTo(200);
        assertThat(world.browser(Who.SOUTH_MANAGER)
                        .post(draft + "/hearings/" + world.unit("north"), Map.of("agrees", true))
                        .status())
                .as("another branch")
                .isEqualTo(403);

        assertThat(submit(editor, draft).problem()).isEqualTo("comments-unanswered");
        JsonNode comment =
                editor.get(draft + "/discussion").body().get("comments").get(0);
        editor.post(
                draft + "/comments/" + comment.get("id").asString() + "/answer",
                Map.of("taken", true, "answer", "Five hours from November to March."));
        JsonNode said = clerk.get(draft + "/discussion").body();
        assertThat(said.get("comments").get(0).get("answer").asString()).startsWith("Five hours");
        assertThat(said.get("hearings").get(0).get("agrees").asBoolean()).isTrue();
        assertThat(submit(editor, draft).status()).isEqualTo(200);
        assertThat(clerk.get(draft).status()).as("the discussion is over").isEqualTo(403);
    }

    @Test
    void what_a_department_said_of_an_earlier_text_is_marked_so() {
        String draft = "/api/regulation/drafts/" + begin();
        Browser editor = world.browser(Who.SERVICE_DEPARTMENT);
        UUID north = world.unit("north");
        editor.post(draft + "/hearings", Map.of("units", Set.of(north), "until", today().plusDays(7)));
        Browser head = world.browser(Who.NORTH_MANAGER);
        head.post(draft + "/hearings/" + north, Map.of("agrees", true));
        assertThat(isEarlier(editor, draft)).isFalse();

        JsonNode text = editor.get(draft + "/text").body();
        var changed = Map.of(
                "files", text.get("files"),
                "params", Map.of("arrival_urban", "1 working hours"),
                "switchedOff", Set.of());
        assertThat(editor.put(draft + "/text", changed, 1).status()).isEqualTo(200);
        assertThat(isEarlier(editor, draft)).as("changed since").isTrue();

        head.post(draft + "/hearings/" + north, Map.of("agrees", false, "said", "An hour is too little."));
        assertThat(isEarlier(editor, draft)).as("heard again").isFalse();
    }

    private static boolean isEarlier(Browser reader, String draft) {
        return reader.get(draft + "/discussion")
                .body()
                .at("/hearings/0/earlier")
                .asBoolean();
    }

    @Test
    void a_form_changes_one_value_and_the_change_is_told_in_words() {
        UUID id = begin();
        String draft = "/api/regulation/drafts/" + id;
        Browser editor = world.browser(Who.SERVICE_DEPARTMENT);
        JsonNode text = editor.get(draft + "/text").body();
        var edit = Map.of(
                "file", "texts.en.yaml", "path", List.of("clauses", "19", "title"), "value", "How soon we are there");
        JsonNode looked = editor.post(
                        draft + "/editing",
                        Map.of(
                                "files", text.get("files"),
                                "params", Map.of("small_fee", "200.00 CNY", "arrival_urban", "4 working hours"),
                                "switchedOff", Set.of("21"),
                                "edits", List.of(edit)))
                .body();
        assertThat(looked.get("findings").findValuesAsString("severity")).doesNotContain("error");
        assertThat(looked.get("outline")
                        .get("params")
                        .get(0)
                        .get("labels")
                        .get("en")
                        .asString())
                .as("a figure by its name")
                .isEqualTo("Time to arrive in town");
        var files = new java.util.TreeMap<String, Object>();
        text.get("files").properties().forEach(file -> files.put(file.getKey(), file.getValue()));
        looked.get("files").properties().forEach(file -> files.put(file.getKey(), file.getValue()));
        var kept = editor.put(
                draft + "/text",
                Map.of(
                        "files", files,
                        "params", Map.of("small_fee", "200.00 CNY", "arrival_urban", "4 working hours"),
                        "switchedOff", Set.of("21")),
                1);
        assertThat(kept.status()).isEqualTo(200);

        JsonNode changes = editor.get(draft + "/changes").body();
        assertThat(changes.get("params")).singleElement().satisfies(param -> {
            assertThat(param.get("before").asString()).isEqualTo("6 working hours");
            assertThat(param.get("after").asString()).isEqualTo("4 working hours");
        });
        assertThat(changes.get("clauses").findValuesAsString("clause"))
                .as("the text people read to a customer in § 8 names the figure too")
                .containsExactly("8", "19", "21");
        JsonNode clause = changes.get("clauses").get(1);
        assertThat(clause.get("title").asString()).isEqualTo("How soon we are there");
        assertThat(clause.get("text").toString()).contains("\"gone\"").contains("\"new\"");
        assertThat(clause.get("rules").toString()).contains("6 working hours").contains("4 working hours");
        assertThat(changes.get("clauses").get(2).get("how").asString()).isEqualTo("off");
    }

    @Test
    void mistakes_are_told_with_line_and_remedy_in_the_reader_s_language() {
        Browser editor = world.browser(Who.SERVICE_DEPARTMENT);
        var broken = Map.of("regulation.yaml", "pack: P1\nversion: \"1\"\nchapters: []\nrule: x\n");
        JsonNode looked = editor.post(
                        "/api/regulation/drafts/" + begin() + "/editing",
                        Map.of("files", broken, "params", Map.of(), "switchedOff", Set.of(), "edits", List.of()))
                .body();

        assertThat(looked.get("findings")).anySatisfy(finding -> {
            assertThat(finding.get("code").asString()).isEqualTo("unknown-key");
            assertThat(finding.get("line").asInt()).isEqualTo(4);
            assertThat(finding.get("remedy").asString()).isNotBlank();
        });
    }

    @Test
    void a_page_says_which_clause_of_which_version_applies_and_why() {
        JsonNode applying = world.browser(Who.NORTH_CLERK)
                .get("/api/regulation/units/" + world.unit("north") + "/applying?day=" + today())
                .body();

        JsonNode document = applying.get("documents").get(0);
        assertThat(document.get("edition").asString()).isEqualTo("P1@1.0#1");
        assertThat(document.get("because").asString()).isEqualTo("only");
        assertThat(document.get("clauses").findValuesAsString("clause")).contains("19");
        assertThat(applying.get("questions"))
                .as("what is answered")
                .anySatisfy(question -> {
                    assertThat(question.get("name").asString()).isEqualTo("Who approves a regulation");
                    assertThat(question.get("answers").findValuesAsString("clause"))
                            .containsExactly("5");
                })
                .as("and what is left open")
                .anySatisfy(question -> {
                    assertThat(question.get("name").asString()).isEqualTo("Who is let in");
                    assertThat(question.get("answers")).isEmpty();
                });
    }

    @Test
    void files_taken_out_are_an_archive_for_who_may_read_the_draft() {
        UUID id = begin();
        byte[] zip = world.browser(Who.SERVICE_DEPARTMENT).file("/api/regulation/drafts/" + id + "/files.zip", "en");

        assertThat(zip).startsWith('P', 'K');
    }

    private Browser.Answer submit(Browser editor, String draft) {
        long version = editor.get(draft).body().get("version").asLong();
        return editor.send("POST", draft + "/submit", null, Map.of("If-Match", "\"" + version + "\""));
    }

    private UUID begin() {
        return drafts.begin(
                world.actor(Who.SERVICE_DEPARTMENT),
                adoptions.all().getFirst().id(),
                new DraftTerms("arrive sooner", false, Set.of(), Set.of(), today().plusDays(30)));
    }

    private LocalDate today() {
        return world.now().atZone(java.time.ZoneId.of("Asia/Shanghai")).toLocalDate();
    }
}
