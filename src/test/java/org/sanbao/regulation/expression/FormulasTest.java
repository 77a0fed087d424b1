package org.sanbao.regulation.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanbao.regulation.reading.Reading;
import org.sanbao.regulation.reading.Truth;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.reading.Type.Kind;

/** Formulas over readings with and without what they need. */
class FormulasTest {

    private static final Map<String, Type> EVENT = Map.of(
            "form",
            Type.STRING,
            "result",
            Type.oneOf(List.of("solved", "taken-away")),
            "minutes",
            Type.of(Kind.INT),
            "late",
            Type.BOOL,
            "on",
            Type.of(Kind.DAY),
            "amount",
            Type.of(Kind.MONEY));
    private static final Map<String, Names.ParamValue> PARAMS = Map.of(
            "small_fee", new Names.ParamValue(Type.of(Kind.MONEY), null),
            "warranty", new Names.ParamValue(Type.of(Kind.PERIOD), java.time.Period.ofYears(1)),
            "limit", new Names.ParamValue(Type.of(Kind.INT), 30L));
    private static final Names NAMES = new Names(
            EVENT,
            null,
            Map.of(
                    "job",
                    Map.of("taken_in", Type.BOOL, "fee", Type.of(Kind.MONEY)),
                    "unit",
                    Map.of("sold_on", Type.of(Kind.DAY))),
            new Names.Declared(
                    "T1",
                    PARAMS,
                    Map.of("visits", Type.of(Kind.INT)),
                    Map.of(),
                    Map.of("causes", List.of("a", "b")),
                    Set.of("voucher"),
                    Map.of(),
                    Set.of("arrive"),
                    Map.of("call.triaged", Map.of("step", Type.oneOf(List.of("hotline", "remote")))),
                    "CNY"),
            false);

    @Test
    void what_is_false_or_true_whatever_the_rest_stays_so_when_the_rest_is_absent() {
        assertThat(truth("event.late && job.taken_in", Map.of("late", false))).isEqualTo("no");
        assertThat(truth("job.taken_in && event.late", Map.of("late", false))).isEqualTo("no");
        assertThat(truth("job.taken_in || event.late", Map.of("late", true))).isEqualTo("yes");
        assertThat(truth("job.taken_in || event.late", Map.of("late", false))).isEqualTo("undecided: job.taken_in");
        assertThat(truth("!job.taken_in", Map.of())).isEqualTo("undecided: job.taken_in");
        assertThat(truth("has(job.taken_in) && job.taken_in", Map.of())).isEqualTo("no");
    }

    @Test
    void a_blank_parameter_leaves_a_rule_dormant_unless_the_formula_asks_whether_it_is_set() {
        assertThat(formula("job.fee <= param.small_fee").notSet()).containsExactly("small_fee");
        assertThat(formula("has(param.small_fee) && job.fee <= param.small_fee").notSet())
                .isEmpty();
        assertThat(truth("has(param.small_fee) && job.fee <= param.small_fee", Map.of()))
                .isEqualTo("no");
    }

    @Test
    void money_days_and_periods_are_reckoned_as_such() {
        Map<String, Object> event = Map.of("amount", "120.00 CNY", "on", "2026-02-28", "minutes", 31L, "late", false);

        assertThat(truth("event.amount * 2 > money('239.99')", event)).isEqualTo("yes");
        assertThat(truth("event.amount > money('1 USD')", event)).isEqualTo("undecided: number");
        assertThat(truth("event.on + param.warranty >= event.on + months(12)", event))
                .isEqualTo("yes");
        assertThat(truth("days(event.on, event.on + period('1 weeks')) == 7", event))
                .isEqualTo("yes");
        assertThat(truth("event.minutes / 0 > 1", event)).isEqualTo("undecided: number");
        assertThat(truth("event.minutes > param.limit ? !event.late : event.late", event))
                .isEqualTo("yes");
    }

    @Test
    void what_a_formula_reads_is_known_before_it_runs() {
        var reads = formula("fact.visits > 2 || signed('voucher', 'customer') && event.minutes > 1")
                .reads();

        assertThat(reads.facts()).containsExactly("T1/visits");
        assertThat(reads.history()).containsExactly("form.signed");
        assertThat(reads.attributes()).containsExactly("event.minutes");
    }

    @Test
    void mistakes_are_found_before_anything_runs() {
        assertThat(problems("event.result == 'lost'")).containsExactly("unknown-constant");
        assertThat(problems("event.form == 'vucher'")).containsExactly("unknown-form");
        assertThat(problems("happened('call.triaged', {'step': 'phone'})")).containsExactly("unknown-constant");
        assertThat(problems("happened('call.triaged', {'step': event.result})"))
                .containsExactly("asked-value-not-constant");
        assertThat(problems("happened('call.triaged', {event.result: 'hotline'})"))
                .containsExactly("predicate-needs-constant");
        assertThat(problems("late('leave')")).containsExactly("unknown-rule");
        assertThat(problems("event.late == 1")).containsExactly("types-do-not-fit");
        assertThat(problems("money('ten') > event.amount")).containsExactly("formula-literal");
        assertThat(problems("event.late" + " && event.late".repeat(200))).containsExactly("formula-too-long");
        assertThat(problems("(".repeat(60) + "event.late" + ")".repeat(60))).isNotEmpty();
    }

    /** Where nothing is absent, CEL's own runtime must say the same. */
    @Test
    void agrees_with_the_runtime_of_cel_on_random_formulas() throws CelValidationException, CelEvaluationException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var cel = CelFactory.standardCelBuilder()
                .addVar("event", MapType.create(SimpleType.STRING, SimpleType.DYN))
                .build();
        for (int i = 0; i < 300; i++) {
            String source = random(random, 3);
            Map<String, Object> event = Map.of(
                    "form",
                    random.nextBoolean() ? "voucher" : "",
                    "result",
                    random.nextBoolean() ? "solved" : "taken-away",
                    "minutes",
                    (long) random.nextInt(60),
                    "late",
                    random.nextBoolean());
            Object theirs = cel.createProgram(cel.compile(source).getAst()).eval(Map.of("event", event));

            assertThat(truth(source, event))
                    .as("seed " + seed + ": " + source + " over " + event)
                    .isEqualTo((boolean) theirs ? "yes" : "no");
        }
    }

    private static String random(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return List.of(
                            "event.late",
                            "!event.late",
                            "event.form == 'voucher'",
                            "event.form != 'voucher'",
                            "event.minutes % 7 < 3",
                            "event.minutes + 5 >= 40",
                            "event.result in ['solved']",
                            "size(event.form) > 0",
                            "event.form.startsWith('v')",
                            "(event.late ? event.minutes : 2 * event.minutes) > 30")
                    .get(random.nextInt(10));
        }
        String one = random(random, depth - 1);
        String other = random(random, depth - 1);
        return switch (random.nextInt(4)) {
            case 0 -> one + " && " + other;
            case 1 -> "(" + one + " || " + other + ")";
            case 2 -> "!(" + one + ")";
            default -> "((" + one + ") == (" + other + "))";
        };
    }

    private static Formula formula(String source) {
        return new Formulas().compile(source, NAMES, Type.BOOL, problem -> {
            throw new AssertionError(source + ": " + problem);
        });
    }

    private static String truth(String source, Map<String, Object> event) {
        Truth truth = formula(source).asCondition().evaluate(new EventOnly(event));
        return truth.toString();
    }

    private static List<String> problems(String source) {
        var codes = new ArrayList<String>();
        new Formulas().compile(source, NAMES, Type.BOOL, problem -> codes.add(problem.code()));
        return codes.stream().distinct().toList();
    }

    private record EventOnly(Map<String, Object> attributes) implements Reading {
        @Override
        public Object event(String attribute) {
            return attributes.get(attribute);
        }

        @Override
        public Object trigger(String attribute) {
            return null;
        }

        @Override
        public Object card(String card, String attribute) {
            return null;
        }

        @Override
        public Object outcome(String point, String column) {
            return null;
        }

        @Override
        public Object fact(String key) {
            return null;
        }

        @Override
        public boolean happened(String event, Map<String, Object> wanted) {
            return false;
        }

        @Override
        public Object item() {
            return null;
        }
    }
}
