package org.sanbao.regulation.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.regulation.Adoption;
import org.sanbao.regulation.Adoptions;
import org.sanbao.regulation.ShippedLater;
import org.sanbao.regulation.ShippedVersions.Shipped;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.Version;
import org.springframework.beans.factory.annotation.Autowired;

/** A pack that a company has made its own comes in a new version, with a new build. */
class UpstreamTest extends DatabaseTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String FIRST = """
            pack: UP
            version: "1.0"
            title: {en: Upstream}
            params:
              arrive: {type: length, value: 6 hours}
              card: {type: length, value: 1 days}
            chapters:
            - id: "1"
              title: {en: All}
              clauses:
              - id: "1"
                source: []
                text: {en: "Arrive within {arrive}."}
                rules: []
              - id: "2"
                source: []
                text: {en: "A card within {card}."}
                rules: []
              - id: "3"
                source: []
                text: {en: Be kind.}
                rules: []
            """;
    private static final String SECOND = FIRST.replace("1.0", "1.1")
            .replace("6 hours", "5 hours")
            .replace("1 days", "2 days")
            .replace("Be kind.", "Be kind and brief.")
            .replace("A card within", "One card within");

    @Autowired
    private World world;

    @Autowired
    private ShippedLater builds;

    @Autowired
    private Upstream upstream;

    @Autowired
    private DraftTable table;

    @Autowired
    private Merging merging;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Approval approval;

    @Autowired
    private Adoptions adoptions;

    private Shipped newer;
    private UUID draft;

    /** The company has four hours instead of six, and words of its own in § 2. */
    @BeforeAll
    void aNewBuild() {
        world.actor(Who.GENERAL_MANAGER);
        builds.ship("UP", "1.0", files(FIRST), world.now().minus(Duration.ofDays(2)));
        UUID first = drafts.bring(world.actor(Who.SERVICE_DEPARTMENT), terms(), files(FIRST));
        adopt(first);
        UUID own = drafts.begin(world.actor(Who.SERVICE_DEPARTMENT), inForce().id(), terms());
        var words = FIRST.replace("A card within", "A postcard within");
        drafts.write(
                world.actor(Who.SERVICE_DEPARTMENT),
                own,
                seen(own),
                new Writing(files(words), Map.of("arrive", "4 hours"), Set.of()));
        adopt(own);

        newer = builds.ship("UP", "1.1", files(SECOND), world.now());
        draft = upstream.bring(newer).getFirst();
    }

    @Test
    void a_draft_comes_once_with_what_nobody_else_changed_and_questions_for_the_rest() {
        assertThat(upstream.bring(newer)).isEmpty();

        Writing merged = table.writing(draft, 1);
        assertThat(merged.files().get("regulation.yaml"))
                .contains("Be kind and brief.", "value: 2 days", "A postcard within");
        assertThat(merged.params()).isEqualTo(Map.of("arrive", "4 hours"));
        assertThat(merging.questions(world.actor(Who.SERVICE_DEPARTMENT), draft))
                .extracting(MergeQuestion::path)
                .containsExactly(List.of("chapters", "1", "clauses", "2", "text", "en"), List.of("arrive"));
        var view = world.browser(Who.SERVICE_DEPARTMENT)
                .get("/api/regulation/drafts/" + draft)
                .body();
        assertThat(view.get("upstream").asString()).isEqualTo("1.1");
        assertThat(view.get("drafted").get("by").isNull()).isTrue();
    }

    @Test
    void it_goes_forward_when_every_question_is_answered_and_the_next_version_is_merged_over_that() {
        var drafter = world.actor(Who.SERVICE_DEPARTMENT);
        assertThatThrownBy(() -> approval.submit(drafter, draft, seen(draft))).isInstanceOf(MergeQuestionsOpen.class);
        assertThatThrownBy(
                        () -> merging.answer(drafter, draft, seen(draft), 1, MergeQuestion.Answer.OTHER, "]broken: ["))
                .isInstanceOf(InvalidInput.class);

        merging.answer(drafter, draft, seen(draft), 1, MergeQuestion.Answer.THEIRS, null);
        assertThat(text()).contains("One card within").doesNotContain("postcard");
        merging.answer(drafter, draft, seen(draft), 1, MergeQuestion.Answer.OTHER, "\"A card, within {card}.\"");
        assertThat(text()).contains("A card, within");
        merging.answer(drafter, draft, seen(draft), 2, MergeQuestion.Answer.THEIRS, null);

        assertThat(drafts.writing(drafter, draft).params()).isEmpty();
        var changes = world.browser(Who.SERVICE_DEPARTMENT)
                .get("/api/regulation/drafts/" + draft + "/changes")
                .body();
        assertThat(changes.get("clauses")
                        .valueStream()
                        .map(each -> each.get("clause").asString() + " "
                                + each.get("origin").asString()))
                .containsExactly("1 upstream", "2 both", "3 upstream");
        adopt(draft);
        assertThat(upstream.upstreamOf(inForce())).contains(newer);
        var third =
                builds.ship("UP", "1.2", files(SECOND.replace("1.1", "1.2").replace("brief", "short")), world.now());
        UUID next = upstream.bring(third).getFirst();
        assertThat(merging.questions(drafter, next)).isEmpty();
        assertThat(drafts.writing(drafter, next).files().get("regulation.yaml"))
                .contains("A card, within", "Be kind and short.");
    }

    private String text() {
        return drafts.writing(world.actor(Who.SERVICE_DEPARTMENT), draft)
                .files()
                .get("regulation.yaml");
    }

    private static Map<String, String> files(String main) {
        return new TreeMap<>(Map.of("regulation.yaml", main));
    }

    private DraftTerms terms() {
        return new DraftTerms("as we do it", false, Set.of(), Set.of(), today());
    }

    private LocalDate today() {
        return world.now().atZone(ZONE).toLocalDate();
    }

    private void adopt(UUID id) {
        var drafter = world.actor(Who.SERVICE_DEPARTMENT);
        approval.submit(drafter, id, seen(id));
        approval.approve(world.actor(Who.GENERAL_MANAGER), id, seen(id), null);
    }

    private Adoption inForce() {
        return adoptions.all().stream()
                .filter(each -> each.document().equals("UP") && each.until() == null)
                .findFirst()
                .orElseThrow();
    }

    private String seen(UUID id) {
        return Version.tag(drafts.find(world.actor(Who.SERVICE_DEPARTMENT), id).version());
    }
}
