package org.sanbao.obligations.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.customers.Zone;
import org.sanbao.obligations.SomeDuties;
import org.sanbao.regulation.drafts.DraftState;
import org.sanbao.regulation.drafts.Drafts;
import org.sanbao.regulation.reader.YamlEdit;
import org.sanbao.shared.http.NotVisible;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What a director sees before a shorter limit is put forward. */
class DraftReplayTest extends DatabaseTest {

    @Autowired
    private World world;

    @Autowired
    private SomeDuties duties;

    @Autowired
    private ArrivalDrafts arrival;

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftReplays replays;

    @Autowired
    private ReplayWorker worker;

    @Autowired
    private JsonMapper json;

    private UUID town;
    private LocalDate day;

    /** One call in town and one outside, five hours of work ago: within six and seven hours, not within four. */
    @BeforeAll
    void twoCalls() {
        duties.inAnotherYear();
        duties.tuesday();
        day = duties.today();
        town = duties.register(Zone.URBAN);
        duties.register(Zone.SUBURBAN);
        world.wait(Duration.ofHours(7));
    }

    @Test
    void a_shorter_limit_makes_late_what_was_in_time_and_nothing_else() {
        UUID draft = arrival.draft("4 working hours", Set.of());

        ReplayResult result = replay(draft);

        var clause = clauseOf(draft, result);
        assertThat(clause.before()).isEqualTo(new ReplayResult.Count(2, 0, 0, 2, 0, 0, 0));
        assertThat(clause.after()).isEqualTo(new ReplayResult.Count(2, 0, 0, 1, 1, 0, 0));
        assertThat(clause.changed()).isEqualTo(1);
        assertThat(result.affected()).isEqualTo(1);
        assertThat(result.changes()).isEqualTo(result.listed());
        assertThat(drafts.find(world.actor(Who.SERVICE_DEPARTMENT), draft).state())
                .isEqualTo(DraftState.REPLAYED);
    }

    @Test
    void behind_each_figure_lie_as_many_changes_with_their_reason() {
        UUID draft = arrival.draft("4 working hours", Set.of());
        ReplayResult result = replay(draft);
        DraftReplay replay =
                replays.of(world.actor(Who.SERVICE_DEPARTMENT), draft).getFirst();
        var clause = clauseOf(draft, result);

        var changes = replays.changes(
                world.actor(Who.SERVICE_DEPARTMENT), replay.id(), clause.pack() + "/" + clause.clause(), -1);

        assertThat(changes)
                .hasSize((int) (clause.changed()
                        + clause.decisions()
                        + clause.charged().changed()))
                .allSatisfy(change -> assertThat(change.stream()).isEqualTo(town));
        var duty = changes.stream()
                .filter(each -> each.kind() == Parting.Kind.KEPT_OTHERWISE)
                .findFirst()
                .orElseThrow();
        assertThat(duty.what().before().status()).isEqualTo(Seen.Status.OPEN);
        assertThat(duty.what().after().status()).isEqualTo(Seen.Status.LATE);
        assertThat(duty.what().after().due()).isBefore(duty.what().before().due());
    }

    @Test
    void on_one_case_a_draft_shows_what_it_would_say_beside_what_is_said_now() {
        UUID draft = arrival.draft("4 working hours", Set.of());

        var said = replays.on(world.actor(Who.SERVICE_DEPARTMENT), draft, town);

        assertThat(said).anySatisfy(each -> {
            assertThat(each.rule()).isEqualTo("arrive");
            assertThat(each.kind()).isEqualTo(Parting.Kind.KEPT_OTHERWISE);
            assertThat(each.what().after().due()).isBefore(each.what().before().due());
        });
        assertThat(said).as("what stays as it is, is shown too").anySatisfy(each -> assertThat(each.kind())
                .isNull());
        assertThatThrownBy(() -> replays.on(world.actor(Who.SERVICE_DEPARTMENT), draft, UUID.randomUUID()))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void a_clause_switched_off_is_no_longer_asked() {
        UUID same = arrival.draft("6 working hours", Set.of());
        String number = clauseOf(same, replay(same)).clause();
        UUID draft = arrival.draft("6 working hours", Set.of(number));

        var without = replay(draft).clauses().stream()
                .filter(each -> each.clause().equals(number))
                .findFirst()
                .orElseThrow();

        assertThat(without.before().raised()).isEqualTo(2);
        assertThat(without.after().raised()).isZero();
    }

    @Test
    void the_regulation_as_it_is_changes_nothing_and_twice_is_the_same_to_the_byte() {
        UUID draft = arrival.draft("6 working hours", Set.of());

        ReplayResult once = replay(draft);
        ReplayResult again = replay(draft);

        assertThat(once.changes()).isZero();
        assertThat(once.events()).isGreaterThanOrEqualTo(2);
        assertThat(json.writeValueAsString(again)).isEqualTo(json.writeValueAsString(once));
    }

    @Test
    void it_tells_which_open_duties_the_draft_would_judge_from_its_first_day_on() throws YamlEdit.Impossible {
        UUID draft = arrival.draft("4 working hours", Set.of(), "retarget");

        ReplayResult result = replay(draft);

        assertThat(result.takeover()).isNotNull();
        assertThat(result.takeover().over()).isEqualTo(2);
        assertThat(result.takeover().gone()).isZero();
        assertThat(result.takeover().at().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate())
                .isEqualTo(LocalDate.of(2199, 1, 1));
        assertThat(clauseOf(draft, result).turned()).isEqualTo(new ReplayResult.Turned(2, 0));
        assertThat(turned(draft, Parting.Kind.TURNED_OVER)).hasSize(2).anySatisfy(each -> {
            assertThat(each.stream()).isEqualTo(town);
            assertThat(each.what().before().status()).isEqualTo(Seen.Status.OPEN);
            assertThat(each.what().after().status())
                    .as("as of now, not of the first day")
                    .isEqualTo(Seen.Status.LATE);
            assertThat(each.what().after().due()).isBefore(each.what().before().due());
        });
        assertThat(result.changes())
                .as("the past is what it was without it")
                .isEqualTo(replay(arrival.draft("4 working hours", Set.of())).changes());
    }

    @Test
    void it_tells_which_open_duties_the_draft_would_let_go_whatever_days_were_asked_for() throws YamlEdit.Impossible {
        UUID draft = arrival.draft("6 working hours", Set.of(), "cancel");

        ReplayResult result = replay(draft, day.minusDays(20), day.minusDays(19));

        assertThat(result.events()).isZero();
        assertThat(result.takeover().gone()).isEqualTo(2);
        assertThat(turned(draft, Parting.Kind.LET_GO))
                .extracting(DraftReplays.Change::rule)
                .containsOnly("arrive");
    }

    @Test
    void it_tells_what_would_have_been_opened_for_somebody_to_see_to() throws YamlEdit.Impossible {
        UUID draft = arrival.draft("4 working hours", Set.of());
        arrival.change(
                draft,
                text -> YamlEdit.setYaml(text, ArrivalDrafts.arrive("else"), "[{open: issue, to: service-director}]"));

        ReplayResult result = replay(draft);

        assertThat(clauseOf(draft, result).charged()).isEqualTo(new ReplayResult.Charged(0, 1, 1));
        assertThat(turned(draft, Parting.Kind.CHARGED)).singleElement().satisfies(each -> {
            assertThat(each.stream()).isEqualTo(town);
            assertThat(each.rule()).isEqualTo("arrive");
        });
        assertThat(clauseOf(draft, replay(arrival.draft("4 working hours", Set.of())))
                        .charged())
                .as("as the clause stands, nothing is opened")
                .isEqualTo(new ReplayResult.Charged(0, 0, 0));
    }

    @Test
    void a_draft_that_says_nothing_of_open_duties_leaves_them_alone() {
        assertThat(replay(arrival.draft("4 working hours", Set.of())).takeover())
                .isNull();
    }

    @Test
    void a_replay_that_was_stopped_stays_stopped() {
        UUID draft = arrival.draft("4 working hours", Set.of());
        UUID asked = replays.ask(world.actor(Who.SERVICE_DEPARTMENT), draft, null, day, day);
        replays.stop(world.actor(Who.SERVICE_DEPARTMENT), asked);

        worker.work();

        DraftReplay found = replays.find(world.actor(Who.SERVICE_DEPARTMENT), asked);
        assertThat(found.state()).isEqualTo(ReplayState.STOPPED);
        assertThat(found.result()).isNull();
    }

    /** The clause of the arrival: the one whose count the switch and the limit concern. */
    private ReplayResult.Clause clauseOf(UUID draft, ReplayResult result) {
        String clause = drafts.compiled(draft)
                .pack()
                .clauses()
                .filter(each -> each.rules().stream().anyMatch(rule -> rule.id().equals("arrive")))
                .findFirst()
                .orElseThrow()
                .id();
        return result.clauses().stream()
                .filter(each -> each.clause().equals(clause))
                .findFirst()
                .orElseThrow();
    }

    /** What the last replay of the draft lists of this kind. */
    private List<DraftReplays.Change> turned(UUID draft, Parting.Kind kind) {
        var by = world.actor(Who.SERVICE_DEPARTMENT);
        return replays.changes(by, replays.of(by, draft).getFirst().id(), null, -1).stream()
                .filter(each -> each.kind() == kind)
                .toList();
    }

    private ReplayResult replay(UUID draft) {
        return replay(draft, day, day);
    }

    private ReplayResult replay(UUID draft, LocalDate from, LocalDate to) {
        UUID id = replays.ask(world.actor(Who.SERVICE_DEPARTMENT), draft, null, from, to);
        while (worker.work()) {
            Thread.onSpinWait();
        }
        DraftReplay found = replays.find(world.actor(Who.SERVICE_DEPARTMENT), id);
        assertThat(found.failure()).isNull();
        return found.result();
    }
}
