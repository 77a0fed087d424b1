package org.sanbao.obligations.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.obligations.engine.Plays.at;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.reader.Adaptation;
import org.sanbao.regulation.reader.PackReader;
import org.sanbao.regulation.vocabulary.Vocabulary;

/** Charges and consequences that come round for the members of a set. A technician begins on Tuesday, 3 March 2026. */
class ComingRoundTest {

    private static final UUID TECHNICIAN = new UUID(7, 7);
    private static final String CHARGE = """
            - fact: changes
              type: int
              count: technician.changed
              same: [person.id]
              during: same month
            - charge: many-changes
              every: month
              for: technicians
              if: "fact.changes >= 2"
              kind: deduction
              to: person.id
              unit: CNY
              amount: "money('10.00 CNY') * fact.changes"
              confirm: service-director
            """;

    private Rerun run;
    private Rows rows;

    @Test
    void a_charge_is_proposed_when_its_period_ends_for_what_happened_in_it() {
        begin(CHARGE);
        rows.tell("technician.changed", "2026-03-10T09:00").tell("technician.changed", "2026-03-31T23:59");
        run.until(at("2026-04-01T00:00"));
        assertThat(run.taken()).as("not before it has ended").isEmpty();

        run.until(at("2026-04-01T00:01"));

        assertThat(run.taken()).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo("charge");
            assertThat(each.at()).isEqualTo(at("2026-04-01T00:00"));
            assertThat(each.arguments()).containsEntry("amount", "20.00 CNY");
        });
    }

    @Test
    void each_period_is_judged_by_itself_and_once() {
        begin(CHARGE);
        rows.tell("technician.changed", "2026-03-10T09:00")
                .tell("technician.changed", "2026-04-02T09:00")
                .tell("technician.changed", "2026-05-04T09:00")
                .tell("technician.changed", "2026-05-05T09:00")
                .tell("technician.changed", "2026-05-06T09:00");
        run.until(at("2026-08-01T12:00"));
        run.until(at("2026-08-01T13:00"));

        assertThat(run.taken()).extracting(Taken::at).containsExactly(at("2026-06-01T00:00"));
        assertThat(run.taken().getFirst().arguments()).containsEntry("amount", "30.00 CNY");
    }

    @Test
    void who_left_before_the_end_is_charged_nothing_for_that_period() {
        begin(CHARGE);
        rows.tell("technician.changed", "2026-03-10T09:00")
                .tell("technician.changed", "2026-03-11T09:00")
                .tell("role.vacated", "2026-03-20T09:00", Map.of("role", "technician"));
        run.until(at("2026-05-01T12:00"));

        assertThat(run.taken()).isEmpty();
    }

    @Test
    void a_consequence_without_a_duty_comes_round_when_its_period_begins() {
        begin("""
                - effect: look-through
                  every: week
                  for: technicians
                  do: [{notify: service-director}]
                """);
        run.until(at("2026-03-20T12:00"));

        assertThat(run.taken()).extracting(Taken::kind).containsOnly("notify");
        assertThat(run.taken()).extracting(Taken::at).containsExactly(at("2026-03-09T00:00"), at("2026-03-16T00:00"));
    }

    private void begin(String rules) {
        List<org.sanbao.regulation.rules.Rule> all = pack(rules).rules().toList();
        run = new Rerun(facts -> Plays.world(all, facts));
        rows = new Rows(run, TECHNICIAN);
        rows.tell(
                "role.filled",
                "2026-03-03T09:00",
                Map.of("role", "technician"),
                Map.of("person", Map.of("id", TECHNICIAN.toString())));
    }

    private static Pack pack(String rules) {
        String text = """
                pack: T
                version: "1"
                title: {en: Test}
                chapters:
                - id: "1"
                  clauses:
                  - id: "1"
                    source: []
                    text: {en: What comes round.}
                    rules:
                """ + rules.indent(4);
        var read = PackReader.read(
                Map.of("regulation.yaml", text), new Adaptation(1, Map.of(), Set.of()), Vocabulary.ofThisBuild());
        assertThat(read.errors()).isEmpty();
        return read.pack();
    }
}
