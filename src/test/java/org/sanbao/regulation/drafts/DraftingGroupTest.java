package org.sanbao.regulation.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.Browser;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.obligations.SmallRegulation;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Experts and people concerned are named to a draft and work on it (S0-095). */
class DraftingGroupTest extends DatabaseTest {

    @Autowired
    private World world;

    @Autowired
    private SomeDrafts some;

    @Autowired
    private SmallRegulation regulation;

    private Browser leads;
    private Browser expert;
    private UUID expertId;
    private String draft;

    @BeforeEach
    void aDraftNobodyWasAskedAbout() {
        leads = world.browser(Who.SERVICE_DEPARTMENT);
        expert = world.browser(Who.NORTH_TECHNICIAN);
        expertId = world.actor(Who.NORTH_TECHNICIAN).person();
        draft = "/api/regulation/drafts/" + some.begin(Set.of());
    }

    @Test
    void whoever_is_named_reads_writes_comments_and_answers_and_the_others_do_not() {
        assertThat(expert.get(draft).status()).as("before").isEqualTo(403);

        JsonNode group = named(expertId).body().get("group");

        assertThat(group).singleElement().satisfies(member -> {
            assertThat(member.get("person").asString()).isEqualTo(expertId.toString());
            assertThat(member.get("name").asString()).isNotBlank();
            assertThat(member.get("by").asString()).isNotBlank();
        });
        assertThat(expert.get(draft).body().get("may").valueStream().map(JsonNode::asString))
                .containsExactly("write");
        assertThat(wrote(expert, "5 working hours").status()).isEqualTo(200);
        assertThat(expert.post(draft + "/comments", Map.of("clause", "19", "said", "Three in the old town."))
                        .status())
                .isEqualTo(200);
        String comment =
                leads.get(draft + "/discussion").body().at("/comments/0/id").asString();
        assertThat(expert.post(draft + "/comments/" + comment + "/answer", Map.of("taken", false, "answer", "Later."))
                        .status())
                .isEqualTo(200);
        assertThat(world.browser(Who.SOUTH_CLERK).get(draft).status()).isEqualTo(403);
    }

    @Test
    void what_is_written_is_looked_at_for_the_group_too() {
        named(expertId);
        var text = text(expert, "5 working hours");
        text.put("edits", List.of());

        assertThat(expert.post(draft + "/editing", text).status()).isEqualTo(200);
        assertThat(world.browser(Who.SOUTH_CLERK).post(draft + "/editing", text).status())
                .isEqualTo(403);
    }

    @Test
    void what_it_is_for_who_belongs_to_it_and_whether_it_goes_forward_is_not_for_the_group() {
        named(expertId);

        assertThat(expert.put(draft, terms(some.tomorrow()), 1).status()).isEqualTo(403);
        assertThat(expert.post(draft + "/group", Map.of("person", expertId)).status())
                .isEqualTo(403);
        assertThat(expert.post(
                                draft + "/hearings",
                                Map.of("units", Set.of(world.unit("north")), "until", some.tomorrow()))
                        .status())
                .isEqualTo(403);
        assertThat(submitted(expert).status()).isEqualTo(403);
        assertThat(expert.post(draft + "/withdraw", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void whoever_is_named_is_told_once() {
        named(expertId);
        named(expertId);
        regulation.carryOut();

        assertThat(expert.get("/api/notices").body().toString().split("drafting group", -1))
                .as("one notice")
                .hasSize(2);
    }

    @Test
    void an_approver_who_wrote_in_it_as_one_of_the_group_does_not_decide_about_it() {
        named(world.actor(Who.GENERAL_MANAGER).person());
        Browser manager = world.browser(Who.GENERAL_MANAGER);
        assertThat(manager.get(draft).body().get("hindrance").asString())
                .as("said before")
                .isEqualTo("nobody-else-decides");

        wrote(manager, "5 working hours");
        submitted(leads);

        var approved = manager.send("POST", draft + "/approve", Map.of(), Map.of("If-Match", seen()));
        assertThat(approved.problem()).isEqualTo("nobody-approves-their-own-draft");
    }

    @Test
    void whoever_is_released_reads_it_no_longer_and_what_they_said_stays() {
        named(expertId);
        expert.post(draft + "/comments", Map.of("said", "Too few in winter."));

        leads.delete(draft + "/group/" + expertId);

        assertThat(expert.get(draft).status()).isEqualTo(403);
        JsonNode said = leads.get(draft + "/discussion").body();
        assertThat(said.get("group")).isEmpty();
        assertThat(said.at("/comments/0/said").asString()).isEqualTo("Too few in winter.");
    }

    @Test
    void somebody_unknown_is_refused_by_the_field_and_a_group_of_a_draft_put_forward_stays_as_it_is() {
        assertThat(named(UUID.randomUUID()).body().toString()).contains("\"person\"");

        wrote(leads, "5 working hours");
        submitted(leads);
        assertThat(named(expertId).problem()).isEqualTo("draft-state-forbids");
    }

    private Browser.Answer named(UUID person) {
        return leads.post(draft + "/group", Map.of("person", person));
    }

    private Browser.Answer wrote(Browser by, String limit) {
        long version = by.get(draft).body().get("version").asLong();
        return by.put(draft + "/text", text(by, limit), version);
    }

    private Map<String, Object> text(Browser by, String limit) {
        JsonNode now = by.get(draft + "/text").body();
        var files = new TreeMap<String, Object>();
        now.get("files")
                .properties()
                .forEach(file -> files.put(file.getKey(), file.getValue().asString()));
        var text = new TreeMap<String, Object>();
        text.put("files", files);
        text.put("params", Map.of("arrival_urban", limit));
        text.put("switchedOff", List.of());
        return text;
    }

    private static Map<String, Object> terms(LocalDate from) {
        return Map.of(
                "purpose", "other", "repeals", false, "units", List.of(), "products", List.of(), "effective", from);
    }

    private Browser.Answer submitted(Browser by) {
        return by.send("POST", draft + "/submit", null, Map.of("If-Match", seen()));
    }

    private String seen() {
        return "\"" + leads.get(draft).body().get("version").asLong() + "\"";
    }
}
