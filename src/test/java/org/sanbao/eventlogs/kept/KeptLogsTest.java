package org.sanbao.eventlogs.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.JOURNAL;
import static org.sanbao.tables.Tables.OBLIGATION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.eventlogs.log.LogUnreadable;
import org.sanbao.regulation.Adoptions;
import org.sanbao.regulation.drafts.DraftTerms;
import org.sanbao.regulation.drafts.Drafts;
import org.sanbao.regulation.drafts.Writing;
import org.sanbao.shared.Actor;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.Version;
import org.springframework.beans.factory.annotation.Autowired;

/** The invoices of the examples, brought along; what a hand reckons of them stands in {@code ReplayOfLogTest}. */
class KeptLogsTest extends DatabaseTest {

    private static final Reading INVOICES = new Reading("Invoice", "Step", "When", "Who", "Europe/Madrid", null, null);

    @Autowired
    private World world;

    @Autowired
    private KeptLogs logs;

    @Autowired
    private DraftOnLog trials;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private DSLContext database;

    private UUID draft;

    @BeforeAll
    void aDraftThatSpeaksOfInvoices() throws IOException {
        String rules = Files.readString(Path.of("docs/examples/invoices-log/regulation.yaml"));
        draft = drafts.bring(drafter(), terms("paying suppliers"), Map.of("regulation.yaml", rules));
    }

    @Test
    void what_one_brought_along_a_colleague_tries_a_draft_on_as_often_as_wanted() throws IOException {
        UUID id = bring("invoices of spring");

        Actor colleague = world.actor(Who.GENERAL_MANAGER);
        KeptLog kept = named(colleague, "invoices of spring");
        DraftOnLog.Trial once = trials.of(colleague, id, draft);

        assertThat(kept.own()).isFalse();
        assertThat(kept.cases()).isEqualTo(5);
        assertThat(kept.events()).isEqualTo(15);
        assertThat(kept.starts()).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(once.mistakes()).isEmpty();
        assertThat(once.neverSeen()).containsExactly("Supplier told");
        assertThat(clause(once, "check"))
                .isEqualTo(new DraftOnLog.Kept("1", "check", 5, 3, 1, 1, 0, 0, 0, 108_000L, 252_000L));
        assertThat(once.gates()).containsExactly(new DraftOnLog.Gate("3", "second-person", 1));
        assertThat(trials.of(colleague, id, draft)).isEqualTo(once);
    }

    @Test
    void nothing_of_it_becomes_a_case_of_ours() throws IOException {
        List<Integer> before = counts();
        UUID id = bring("apart");
        trials.of(drafter(), id, draft);

        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void the_drafts_own_figures_count() throws IOException {
        UUID id = bring("with other figures");
        Writing now = drafts.writing(drafter(), draft);
        String seen = Version.tag(drafts.find(drafter(), draft).version());
        drafts.write(
                drafter(), draft, seen, new Writing(now.files(), Map.of("check_within", "10 working days"), Set.of()));
        try {
            assertThat(clause(trials.of(drafter(), id, draft), "check").metLate())
                    .isZero();
        } finally {
            drafts.write(
                    drafter(), draft, Version.tag(drafts.find(drafter(), draft).version()), now);
        }
    }

    @Test
    void a_draft_that_speaks_of_other_things_says_what_the_log_has_no_words_for() throws IOException {
        UUID id = bring("no calls in it");
        UUID calls = drafts.begin(drafter(), adoptions.all().getFirst().id(), terms("calls"));

        DraftOnLog.Trial trial = trials.of(drafter(), id, calls);

        assertThat(trial.clauses()).isEmpty();
        assertThat(trial.mistakes()).hasSize(20);
        assertThat(trial.further()).isPositive();
    }

    @Test
    void it_goes_when_whoever_brought_it_or_approves_regulations_wants_it_to() throws IOException {
        UUID first = bring("first");
        UUID second = bring("second");

        assertThatThrownBy(() -> logs.delete(world.actor(Who.DEPUTY_GENERAL_MANAGER), first))
                .isInstanceOf(NotAllowed.class);
        logs.delete(drafter(), first);
        logs.delete(world.actor(Who.GENERAL_MANAGER), second);

        assertThatThrownBy(() -> logs.content(drafter(), first)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> logs.delete(drafter(), second)).isInstanceOf(NotVisible.class);
    }

    @Test
    void what_is_no_log_is_refused_and_not_kept() throws IOException {
        byte[] file = Files.readAllBytes(Path.of("docs/examples/invoices.csv"));
        var wrong = new Reading("Invoice", "Deed", "When", null, "Europe/Madrid", null, null);
        var half = new Reading("Invoice", null, "When", null, "Europe/Madrid", null, null);
        var nowhere = new Reading("Invoice", "Step", "When", null, "Europe/Atlantis", null, null);

        for (Reading each : List.of(half, nowhere)) {
            assertThatThrownBy(() -> logs.keep(drafter(), drafter().unit(), "none", "a.csv", file, each))
                    .isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() -> logs.keep(drafter(), drafter().unit(), "none", "a.csv", file, wrong))
                .isInstanceOf(LogUnreadable.class);
        assertThat(logs.all(drafter())).extracting(KeptLog::name).doesNotContain("none");
    }

    private UUID bring(String name) throws IOException {
        byte[] file = Files.readAllBytes(Path.of("docs/examples/invoices.csv"));
        return logs.keep(drafter(), drafter().unit(), name, "invoices.csv", file, INVOICES);
    }

    private Actor drafter() {
        return world.actor(Who.SERVICE_DEPARTMENT);
    }

    private static DraftTerms terms(String purpose) {
        return new DraftTerms(purpose, false, Set.of(), Set.of(), LocalDate.of(2199, 1, 1));
    }

    private KeptLog named(Actor reader, String name) {
        return logs.all(reader).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static DraftOnLog.Kept clause(DraftOnLog.Trial trial, String rule) {
        return trial.clauses().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> counts() {
        return List.of(database.fetchCount(JOURNAL), database.fetchCount(OBLIGATION), database.fetchCount(CALL));
    }
}
