package org.sanbao.obligations.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.obligations.engine.Plays.at;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.reader.Adaptation;
import org.sanbao.regulation.reader.PackReader;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.Rulebook;
import org.sanbao.regulation.rules.Ruleset;
import org.sanbao.regulation.vocabulary.Vocabulary;

/** A call of Friday at nine is open when, on Saturday, another edition of its rule comes into force. 6 March 2026 is a Friday. */
class SupersedingTest {

    private static final Instant SATURDAY = at("2026-03-07T00:00");
    private static final String ARRIVE = """
            - obligation: arrive
              when: call.registered
              if: "call.register == 'service'"
              who: service-director
              must: visit.arrived
              within: 24 hours
            """;

    private Rerun run;
    private Rows rows;

    @Test
    void a_later_edition_leaves_open_duties_alone() {
        open(ARRIVE.replace("24 hours", "4 hours"));

        assertThat(only().due()).isEqualTo(at("2026-03-07T09:00"));
        assertThat(only().rule().edition()).isEqualTo("T@1#1");
    }

    @Test
    void retarget_judges_them_by_itself_from_their_start() {
        open(ARRIVE.replace("24 hours", "30 hours\n  transition: retarget"));

        assertThat(only().due()).isEqualTo(at("2026-03-07T15:00"));
        assertThat(only().rule().edition()).isEqualTo("T@1#2");
        assertThat(only().breached()).isNull();
        assertThat(run.taken()).extracting(Taken::kind).containsExactly("moved");
    }

    @Test
    void what_would_have_been_late_by_it_is_late_since_then() {
        open(ARRIVE.replace("24 hours", "4 hours\n  transition: retarget"));

        assertThat(only().breached()).isEqualTo(at("2026-03-06T13:00"));
        assertThat(only().isOpen()).isTrue();
    }

    @Test
    void what_was_late_and_is_not_by_it_is_no_longer_late() {
        register();
        run.until(at("2026-03-07T10:00"));
        assertThat(only().breached()).isEqualTo(at("2026-03-07T09:00"));
        takeOver(ARRIVE.replace("24 hours", "30 hours\n  transition: retarget"), "2026-03-07T10:00");

        assertThat(only().breached()).isNull();
        assertThat(only().due()).isEqualTo(at("2026-03-07T15:00"));
    }

    @Test
    void what_it_does_not_ask_any_more_is_not_owed_any_more() {
        open(ARRIVE.replace("'service'", "'desk'").replace("24 hours", "24 hours\n  transition: retarget"));

        assertThat(only().state()).isEqualTo(Obligation.State.CANCELLED);
        assertThat(only().life().why()).isEqualTo("obligation.superseded");
    }

    @Test
    void cancel_ends_them_at_the_instant_it_came_into_force() {
        open(ARRIVE.replace("24 hours", "24 hours\n  transition: cancel"));

        assertThat(only().state()).isEqualTo(Obligation.State.CANCELLED);
        assertThat(only().life().ended()).isEqualTo(SATURDAY);
    }

    @Test
    void what_it_demands_instead_may_have_been_done_already() {
        register();
        rows.tell("job.opened", "2026-03-06T10:00");
        takeOver(
                ARRIVE.replace("visit.arrived", "job.opened").replace("24 hours", "24 hours\n  transition: retarget"),
                "2026-03-07T00:00");

        assertThat(only().state()).isEqualTo(Obligation.State.MET);
        assertThat(only().met()).isEqualTo(at("2026-03-06T10:00"));
        assertThat(only().breached()).isNull();
    }

    @Test
    void told_twice_it_is_the_same() {
        open(ARRIVE.replace("24 hours", "30 hours\n  transition: retarget"));
        String once = only() + " " + run.taken();

        rows.tell("obligation.superseded", "2026-03-07T00:00", Map.of("edition", "T@1#2"));

        assertThat(only() + " " + run.taken()).isEqualTo(once);
    }

    private void open(String later) {
        register();
        takeOver(later, "2026-03-07T00:00");
    }

    /** What is in force on Saturday is not known yet when the call comes in. */
    private void register() {
        editions = new Editions(pack(1, ARRIVE), null);
        run = new Rerun(facts -> world(new LateBook()));
        rows = new Rows(run, Plays.CASE);
        rows.tell(
                "call.registered",
                "2026-03-06T09:00",
                Map.of(),
                Map.of("call", Map.of("id", Plays.CASE.toString(), "register", "service")));
    }

    private void takeOver(String later, String recorded) {
        editions = new Editions(editions.first, pack(2, later));
        rows.tell("obligation.superseded", "2026-03-07T00:00", recorded, Map.of("edition", "T@1#2"));
    }

    private Obligation only() {
        assertThat(run.obligations()).hasSize(1);
        return run.obligations().iterator().next();
    }

    private static World world(Rulebook book) {
        return new World(
                book,
                Plays.times(Plays.OFFICE),
                (role, unit, when) -> Optional.of(Plays.HEAD),
                (fact, same, from, until) -> List.of(),
                row -> List.of(),
                type -> List.of("call"),
                UUID::randomUUID);
    }

    private static Pack pack(int number, String rule) {
        String text = """
                pack: T
                version: "1"
                title: {en: Test}
                chapters:
                - id: "1"
                  clauses:
                  - id: "1"
                    source: []
                    text: {en: Come soon.}
                    rules:
                """ + rule.indent(4);
        var read = PackReader.read(
                Map.of("regulation.yaml", text), new Adaptation(number, Map.of(), Set.of()), Vocabulary.ofThisBuild());
        assertThat(read.errors()).isEmpty();
        return read.pack();
    }

    /** @param second in force from Saturday; null while nobody has adopted it */
    private record Editions(Pack first, Pack second) {}

    private Editions editions;

    private final class LateBook implements Rulebook {

        @Override
        public Ruleset inForce(UUID unit, String productLine, Instant when) {
            boolean second = editions.second != null && !when.isBefore(SATURDAY);
            Pack pack = second ? editions.second : editions.first;
            return new Ruleset(pack.edition(), pack.rules().toList());
        }

        @Override
        public Optional<Rule> rule(RuleRef ref) {
            Pack pack = ref.edition().equals(editions.first.edition()) ? editions.first : editions.second;
            return pack.rules().filter(rule -> rule.ref().equals(ref)).findFirst();
        }
    }
}
