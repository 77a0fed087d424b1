package org.sanbao.regulation.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.regulation.Regulations;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.VersionStale;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands in a draft. */
class DraftsTest extends DatabaseTest {

    @Autowired
    private World world;

    @Autowired
    private Drafts drafts;

    @Autowired
    private SomeDrafts some;

    @Autowired
    private Regulations regulations;

    @Test
    void a_draft_is_the_regulation_as_it_is_until_somebody_writes() {
        UUID id = some.begin(Set.of());

        Draft draft = drafts.find(world.actor(Who.SERVICE_DEPARTMENT), id);
        assertThat(draft.state()).isEqualTo(DraftState.CHECKED);
        assertThat(drafts.writing(world.actor(Who.GENERAL_MANAGER), id).params())
                .isEqualTo(some.last(Set.of()).params());
        assertThat(arrivalLimit(drafts.compiled(id).pack())).isEqualTo("6 working hours");
    }

    @Test
    void a_draft_is_compiled_as_the_engine_takes_it_and_changes_nothing_that_is_in_force() {
        UUID id = some.begin(Set.of());
        some.write(id, "4 working hours");

        CompiledDraft compiled = drafts.compiled(id);
        var longAgo = world.now().minus(Duration.ofDays(3650));
        var would = compiled.rules().inForce(world.unit("north"), null, longAgo);

        assertThat(arrivalLimit(compiled.pack())).isEqualTo("4 working hours");
        assertThat(would.find(ObligationRule.class, "P1/arrive")).isPresent();
        assertThat(regulations.inForce(world.unit("north"), null, longAgo).find(ObligationRule.class, "P1/arrive"))
                .isEmpty();
        assertThat(arrivalLimit(inForceNow())).isEqualTo("6 working hours");
        var rule = would.find(ObligationRule.class, "P1/arrive").orElseThrow();
        assertThat(compiled.rules().rule(rule.ref())).contains(rule);
    }

    @Test
    void what_is_written_with_mistakes_is_kept_but_goes_no_further() {
        UUID id = some.begin(Set.of());
        Draft kept = some.write(id, "as soon as may be");

        assertThat(kept.state()).isEqualTo(DraftState.DRAFT);
        assertThatThrownBy(() -> drafts.compiled(id)).isInstanceOf(DraftHasErrors.class);
        assertThatThrownBy(() -> some.submit(id)).isInstanceOf(DraftHasErrors.class);
    }

    @Test
    void two_who_write_at_once_do_not_overwrite_each_other() {
        UUID id = some.begin(Set.of());
        String seen = some.seen(id);
        drafts.write(world.actor(Who.SERVICE_DEPARTMENT), id, seen, some.written(id, "5 working hours"));

        assertThatThrownBy(() -> drafts.write(
                        world.actor(Who.DEPUTY_GENERAL_MANAGER), id, seen, some.written(id, "3 working hours")))
                .isInstanceOf(VersionStale.class);
    }

    @Test
    void the_text_of_another_document_is_no_revision_of_this_one() {
        UUID id = some.begin(Set.of());
        var other = new Writing(Map.of("regulation.yaml", "pack: P2\nversion: \"1\"\n"), Map.of(), Set.of());

        assertThatThrownBy(() -> drafts.write(world.actor(Who.SERVICE_DEPARTMENT), id, some.seen(id), other))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_draft_given_up_stays_to_be_read_and_is_not_written() {
        UUID id = some.begin(Set.of());
        drafts.withdraw(world.actor(Who.SERVICE_DEPARTMENT), id);

        assertThat(drafts.find(world.actor(Who.SERVICE_DEPARTMENT), id).state()).isEqualTo(DraftState.WITHDRAWN);
        assertThatThrownBy(() -> some.write(id, "4 working hours")).isInstanceOf(DraftStateForbids.class);
    }

    @Test
    void whether_it_was_replayed_is_known_until_it_is_written_anew_or_is_to_count_elsewhere() {
        UUID id = some.begin(Set.of());
        some.write(id, "5 working hours");
        assertThat(isReplayed(id)).isFalse();

        drafts.replayed(id, 1);
        assertThat(isReplayed(id)).as("an earlier writing").isFalse();
        drafts.replayed(id, 2);
        assertThat(isReplayed(id)).isTrue();
        some.submit(id);
        assertThat(isReplayed(id)).as("the approver still knows").isTrue();

        UUID other = some.begin(Set.of());
        drafts.replayed(other, 1);
        some.write(other, "5 working hours");
        assertThat(isReplayed(other)).as("written anew").isFalse();

        UUID elsewhere = some.begin(Set.of());
        drafts.replayed(elsewhere, 1);
        drafts.describe(
                world.actor(Who.SERVICE_DEPARTMENT),
                elsewhere,
                some.seen(elsewhere),
                new DraftTerms("for the north", false, Set.of(world.unit("north")), Set.of(), some.tomorrow()));
        assertThat(isReplayed(elsewhere)).isFalse();
    }

    private boolean isReplayed(UUID id) {
        return world.browser(Who.SERVICE_DEPARTMENT)
                .get("/api/regulation/drafts/" + id)
                .body()
                .get("replayed")
                .asBoolean();
    }

    @Test
    void a_first_day_that_is_over_is_refused_by_its_field() {
        assertThatThrownBy(() -> some.begin(Set.of(), some.today().minusDays(1)))
                .isInstanceOf(InvalidInput.class);
    }

    private Pack inForceNow() {
        return regulations.packs(null).getLast();
    }

    private static String arrivalLimit(Pack pack) {
        return pack.params().get("arrival_urban").value();
    }
}
