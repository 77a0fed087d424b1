package org.sanbao.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.Ruleset;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is in force after the first start, and how it reads over HTTP. */
class RegulationsTest extends DatabaseTest {

    @Autowired
    private Regulations regulations;

    @Autowired
    private World world;

    @Test
    void the_shipped_pack_is_in_force_for_every_unit_and_from_its_day_on() {
        Ruleset now = regulations.inForce(world.unit("north"), null, world.now());
        Ruleset before =
                regulations.inForce(world.unit("north"), null, world.now().minus(Duration.ofDays(3650)));

        assertThat(now.version()).isEqualTo("P1@1.0#1");
        assertThat(now).isSameAs(regulations.inForce(world.unit("south"), "appliances", world.now()));
        assertThat(before.all(ObligationRule.class)).isEmpty();
    }

    @Test
    void the_company_s_figures_stand_in_place_of_blank_ones() {
        var pack = regulations.packs(world.unit("north")).getFirst();

        assertThat(pack.params().get("small_fee").shipped()).isNull();
        assertThat(pack.params().get("small_fee").value()).isEqualTo("200.00 CNY");
    }

    @Test
    void a_rule_of_an_edition_is_found_again_by_its_reference() {
        var arrive = regulations
                .packs(null)
                .getFirst()
                .rules()
                .filter(rule -> rule.id().equals("arrive"))
                .findFirst()
                .orElseThrow();

        assertThat(regulations.rule(arrive.ref())).contains(arrive);
        assertThat(regulations.inForceSince(arrive.ref().edition())).isPresent();
    }

    @Test
    void a_clause_is_read_in_the_reader_s_language_with_the_figures_in_force() {
        var clause = world.browser(Who.NORTH_CLERK).get("/api/regulation/clauses/P1/19");

        assertThat(clause.status()).isEqualTo(200);
        assertThat(clause.body().get("text").asString())
                .contains("6 working hours")
                .contains("75%")
                .doesNotContain("{");
        assertThat(clause.body().get("version").asString()).isEqualTo("1.0");
        assertThat(clause.body().get("language").asString()).isEqualTo("en");
        assertThat(rule(clause.body(), "arrive").get("name").asString()).isEqualTo("Arrive at the customer");
    }

    @Test
    void what_nobody_wrote_is_not_there() {
        var browser = world.browser(Who.NORTH_CLERK);

        assertThat(browser.get("/api/regulation/clauses/P1/999").status()).isEqualTo(404);
        assertThat(browser.get("/api/regulation/clauses/P1/19?version=9.9").status())
                .isEqualTo(404);
        assertThat(browser.get("/api/regulation/documents/" + "x".repeat(300)).status())
                .isEqualTo(404);
        assertThat(world.stranger().get("/api/regulation/documents").status()).isEqualTo(401);
    }

    @Test
    void the_document_names_its_chapters_and_the_state_of_every_rule() {
        var document = world.browser(Who.GENERAL_MANAGER)
                .get("/api/regulation/documents/P1")
                .body();

        assertThat(document.get("chapters")).hasSize(3);
        var states = new ArrayList<String>();
        document.findValuesAsString("state").forEach(states::add);
        assertThat(states).isNotEmpty().isSubsetOf(List.of("runs", "not-set", "awaits", "off"));
    }

    @Test
    void every_text_reads_in_three_languages_without_a_key_or_a_brace_left_over() {
        var pack = regulations.packs(null).getFirst();
        for (Locale language : org.sanbao.shared.Texts.LANGUAGES) {
            var document = views.document("P1", null, language);
            assertThat(document.language()).isEqualTo(language.toLanguageTag());
            document.chapters().stream()
                    .flatMap(chapter -> chapter.clauses().stream())
                    .forEach(clause -> {
                        assertThat(clause.text()).doesNotContain("{").doesNotContain("regulation.");
                        clause.rules().stream()
                                .flatMap(rule -> rule.lines().stream())
                                .filter(line -> line.text() != null)
                                .forEach(line -> assertThat(line.text())
                                        .as(clause.clause() + " " + line.label())
                                        .doesNotContain("regulation."));
                    });
        }
        assertThat(pack.title().byLanguage()).containsKeys("en", "zh-CN", "es");
    }

    @Autowired
    private DocumentViews views;

    private static JsonNode rule(JsonNode clause, String id) {
        for (JsonNode rule : clause.get("rules")) {
            if (rule.get("id").asString().equals(id)) {
                return rule;
            }
        }
        throw new AssertionError("no rule " + id);
    }
}
