package org.sanbao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.sanbao.Browser;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.Organisation;
import org.sanbao.access.Staff;
import org.sanbao.access.UnitKind;
import org.sanbao.journal.Seals;
import org.sanbao.regulation.vocabulary.Vocabulary;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class AuditTest extends DatabaseTest {

    @Autowired
    World world;

    @Autowired
    Staff staff;

    @Autowired
    Organisation organisation;

    @Autowired
    Seals seals;

    @Test
    void a_changed_telephone_is_told_old_and_new_to_who_may_see_the_branch_and_to_nobody_else() {
        UUID clerk = world.person(Who.NORTH_CLERK);
        change(clerk, "North Clerk", "0210");
        change(clerk, "North Clerk", "0219");
        JsonNode line = first(world.browser(Who.NORTH_MANAGER), "/api/audit?kind=person.changed&about=" + clerk);

        assertThat(line.get("actorName").asString()).isNotBlank();
        assertThat(line.get("what").asString()).isEqualTo("personal details changed");
        assertThat(line.get("about").get("name").asString()).isEqualTo("North Clerk");
        String row = "/api/audit/rows/" + clerk + "?n=" + line.get("n").asInt();
        JsonNode changed =
                world.browser(Who.NORTH_MANAGER).get(row).body().get("changed").get(0);
        assertThat(changed.get("attribute").asString()).isEqualTo("telephone");
        assertThat(changed.get("was").asString()).isEqualTo("0210");
        assertThat(changed.get("became").asString()).isEqualTo("0219");
        assertThat(world.browser(Who.SOUTH_MANAGER).get(row).status()).isEqualTo(404);
        assertThat(lines(world.browser(Who.SOUTH_MANAGER), "/api/audit?about=" + clerk))
                .isEmpty();
        assertThat(world.browser(Who.NORTH_CLERK).get(row).status()).isEqualTo(403);
    }

    @Test
    void the_journal_itself_holds_no_telephone() {
        UUID clerk = world.person(Who.SOUTH_CLERK);
        change(clerk, "South Clerk", "+8613900001111");

        JsonNode detail = world.browser(Who.ADMINISTRATOR)
                .get("/api/audit/rows/" + clerk + "?n=" + last(clerk).get("n").asInt())
                .body();
        assertThat(detail.get("said").toString()).doesNotContain("13900001111").contains("phone");
    }

    @Test
    void a_card_is_told_by_what_differs_from_the_time_before() {
        var administrator = world.actor(Who.ADMINISTRATOR);
        var description =
                new Organisation.Description(UnitKind.GROUP, "Night group", ZoneId.of("Asia/Shanghai"), false);
        UUID group = organisation.open(administrator, world.unit("north"), description);
        var wanted = new Organisation.Description(UnitKind.GROUP, "Night group", ZoneId.of("Europe/Madrid"), true);
        organisation.change(administrator, group, 1, wanted);

        JsonNode changed = world.browser(Who.NORTH_MANAGER)
                .get("/api/audit/rows/" + group + "?n=2")
                .body()
                .get("changed");
        assertThat(changed.size()).isEqualTo(2);
        assertThat(StreamSupport.stream(changed.spliterator(), false)
                        .map(each -> each.get("was").asString() + " → "
                                + each.get("became").asString()))
                .containsExactlyInAnyOrder("Asia/Shanghai → Europe/Madrid", "no → yes");
    }

    @Test
    void pages_follow_each_other_without_repeating_or_leaving_out_a_row() {
        UUID person = world.person(Who.SOUTH_ACCOUNTANT);
        for (int n = 0; n < 120; n++) {
            change(person, "South Accountant", "02" + (1000 + n));
        }
        Browser manager = world.browser(Who.SOUTH_MANAGER);
        var seen = new ArrayList<String>();
        String after = "";
        do {
            JsonNode page = manager.get("/api/audit?kind=person.changed&about=" + person + after)
                    .body();
            page.get("lines").forEach(line -> seen.add(line.get("n").asString()));
            after = page.get("next").isNull()
                    ? null
                    : "&after=" + page.get("next").asString();
        } while (after != null);

        assertThat(seen).hasSize(120);
        assertThat(new HashSet<>(seen)).hasSize(120);
        assertThat(seen.stream().map(Integer::valueOf).toList()).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void it_is_asked_by_person_unit_and_period() {
        UUID person = world.person(Who.NORTH_ACCOUNTANT);
        Instant before = world.now();
        world.wait(Duration.ofHours(1));
        change(person, "North Accountant", "0300");
        Instant after = world.now().plusSeconds(1);
        world.wait(Duration.ofHours(1));
        change(person, "North Accountant", "0301");
        Browser administrator = world.browser(Who.ADMINISTRATOR);
        UUID manager = world.person(Who.NORTH_MANAGER);

        String period = "/api/audit?kind=person.changed&from=" + before + "&to=" + after;
        assertThat(lines(administrator, period)).hasSize(1);
        assertThat(lines(administrator, period + "&person=" + manager)).hasSize(1);
        assertThat(lines(administrator, period + "&person=" + person)).isEmpty();
        assertThat(lines(administrator, period + "&unit=" + world.unit("north")))
                .hasSize(1);
        assertThat(lines(administrator, period + "&unit=" + world.unit("south")))
                .isEmpty();
        assertThat(lines(administrator, period + "&unit=" + world.unit("company")))
                .as("a unit means those below it too")
                .hasSize(1);
    }

    @Test
    void a_place_that_is_none_names_the_field() {
        var answer = world.browser(Who.ADMINISTRATOR).get("/api/audit?after=nonsense");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().get("errors").get(0).get("field").asString()).isEqualTo("after");
    }

    @Test
    void the_seal_is_shown_and_reading_it_all_again_finds_it_whole() throws InterruptedException {
        world.person(Who.ADMINISTRATOR);
        seals.seal();
        Browser administrator = world.browser(Who.ADMINISTRATOR);
        assertThat(administrator.post("/api/audit/verify", Map.of()).status()).isEqualTo(202);

        JsonNode status = status(administrator);
        for (int n = 0; n < 100 && status.get("reading").get("ended").isNull(); n++) {
            Thread.sleep(100);
            status = status(administrator);
        }
        assertThat(status.get("seal").get("root").asString())
                .isEqualTo(seals.last().orElseThrow());
        assertThat(status.get("reading").get("amiss").asInt()).isZero();
        assertThat(status.get("reading").get("rows").asInt()).isPositive();
    }

    @Test
    void cards_and_attributes_of_the_vocabulary_have_words() {
        var texts = new Texts();
        var vocabulary = Vocabulary.ofThisBuild();
        var wordless = new ArrayList<String>();
        vocabulary.cards().values().stream()
                .filter(card -> card.emitted() && !card.name().startsWith("thing"))
                .forEach(card -> card.attributes().keySet().stream()
                        .filter(name -> !card.awaited().contains(name))
                        .filter(name -> !texts.has("audit.attribute." + name))
                        .forEach(name -> wordless.add(card.name() + "." + name)));
        vocabulary.events().values().stream()
                .filter(event -> event.emitted()
                        && !event.name().startsWith("test.")
                        && !event.name().startsWith("obligation."))
                .forEach(event -> event.attributes().keySet().stream()
                        .filter(name -> !event.awaited().contains(name))
                        .filter(name -> !texts.has("audit.attribute." + name))
                        .forEach(name -> wordless.add(event.name() + "." + name)));
        assertThat(wordless)
                .as("give them words in texts/desk.*.json: audit.attribute.…")
                .isEmpty();
    }

    private static JsonNode status(Browser browser) {
        return browser.get("/api/audit/seal").body();
    }

    private JsonNode last(UUID stream) {
        return first(world.browser(Who.ADMINISTRATOR), "/api/audit?about=" + stream);
    }

    private static JsonNode first(Browser browser, String path) {
        return lines(browser, path).getFirst();
    }

    private static List<JsonNode> lines(Browser browser, String path) {
        var answer = browser.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        var lines = new ArrayList<JsonNode>();
        answer.body().get("lines").forEach(lines::add);
        return lines;
    }

    private void change(UUID person, String name, String phone) {
        var now = staff.person(person, Sight.everything("test"));
        boolean north = now.unit().equals(world.unit("north"));
        var manager = world.actor(north ? Who.NORTH_MANAGER : Who.SOUTH_MANAGER);
        staff.change(manager, person, now.version(), new Staff.Details(name, null, Locale.ENGLISH, null, phone));
    }
}
