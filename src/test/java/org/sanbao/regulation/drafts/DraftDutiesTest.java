package org.sanbao.regulation.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.Browser;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.regulation.Adoptions;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A draft that waits for somebody stands among what they have to do, until they did it. */
class DraftDutiesTest extends DatabaseTest {

    private static final String HEARING = "say-what-is-thought-of-a-draft";
    private static final String DECISION = "decide-about-a-draft";

    @Autowired
    private World world;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Adoptions adoptions;

    private UUID draft;
    private String path;
    private Browser editor;
    private Browser head;
    private Browser approver;

    @BeforeEach
    void begin() {
        draft = drafts.begin(
                world.actor(Who.SERVICE_DEPARTMENT),
                adoptions.all().getFirst().id(),
                new DraftTerms("arrive sooner", false, Set.of(), Set.of(), today().plusDays(30)));
        path = "/api/regulation/drafts/" + draft;
        editor = world.browser(Who.SERVICE_DEPARTMENT);
        head = world.browser(Who.NORTH_MANAGER);
        approver = world.browser(Who.GENERAL_MANAGER);
    }

    @Test
    void a_unit_that_is_asked_owes_an_answer_until_it_gave_one() {
        ask(7);
        assertThat(owed(head)).containsExactly(HEARING);
        String duty = duties(head).findFirst().orElseThrow().get("id").asString();
        assertThat(head.get("/api/obligations/" + duty + "/trace").status())
                .as("the case is the company's, the duty the branch's")
                .isEqualTo(200);
        assertThat(world.browser(Who.SOUTH_MANAGER)
                        .get("/api/obligations/" + duty + "/trace")
                        .status())
                .isEqualTo(404);

        ask(10);
        assertThat(owed(head)).as("another last day is no second question").containsExactly(HEARING);

        hear();
        assertThat(owed(head)).isEmpty();

        ask(14);
        assertThat(owed(head)).as("asked again after it answered").containsExactly(HEARING);
    }

    @Test
    void a_draft_put_forward_waits_for_who_decides_and_for_nobody_who_was_asked() {
        ask(7);
        assertThat(owed(approver)).isEmpty();

        submit();
        assertThat(owed(head)).isEmpty();
        assertThat(owed(approver)).containsExactly(DECISION);

        long version = editor.get(path).body().get("version").asLong();
        approver.send("POST", path + "/send-back", Map.of("remark", "Ask the north first."), match(version));
        assertThat(owed(approver)).isEmpty();

        ask(14);
        assertThat(owed(head)).as("asked anew").containsExactly(HEARING);
    }

    @Test
    void a_comment_is_on_a_clause_that_is_there_or_was() {
        assertThat(editor.post(path + "/comments", Map.of("clause", "999", "said", "Which one?"))
                        .body()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("clause");

        var clauses = editor.get(path + "/discussion").body().get("clauses");
        assertThat(clauses.findValuesAsString("id")).contains("19");
        assertThat(clauses.findValuesAsString("title")).isNotEmpty();
    }

    private void ask(int days) {
        assertThat(editor.post(
                                path + "/hearings",
                                Map.of("units", Set.of(world.unit("north")), "until", today().plusDays(days)))
                        .status())
                .isEqualTo(200);
    }

    private void hear() {
        assertThat(head.post(path + "/hearings/" + world.unit("north"), Map.of("agrees", true))
                        .status())
                .isEqualTo(200);
    }

    private void submit() {
        long version = editor.get(path).body().get("version").asLong();
        assertThat(editor.send("POST", path + "/submit", null, match(version)).status())
                .isEqualTo(200);
    }

    private static Map<String, String> match(long version) {
        return Map.of("If-Match", "\"" + version + "\"");
    }

    /** Rules of what the reader owes about the draft. */
    private List<String> owed(Browser reader) {
        return duties(reader).map(each -> each.get("rule").asString()).toList();
    }

    private Stream<JsonNode> duties(Browser reader) {
        return reader.get("/api/obligations/mine")
                .body()
                .get("duties")
                .valueStream()
                .filter(each -> each.at("/title/path").asString("").contains(draft.toString()));
    }

    private LocalDate today() {
        return world.now().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
    }
}
