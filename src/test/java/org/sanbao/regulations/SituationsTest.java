package org.sanbao.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sanbao.regulation.document.Clause;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.rules.Head;
import org.sanbao.regulation.rules.Rule;

/** P1 does what its situations tell, and each of its clauses and figures makes a difference that a situation notices. */
class SituationsTest {

    private static final Shipped P1 = new Shipped("P1");

    @TestFactory
    Stream<DynamicTest> situations_come_out_as_told() {
        return P1.situations().stream()
                .map(situation ->
                        dynamicTest(situation.toString(), () -> assertThat(P1.play(situation, Map.of(), Set.of()))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> a_clause_switched_off_is_noticed() {
        return P1.asAdopted()
                .clauses()
                .filter(clause -> clause.rules().stream().anyMatch(SituationsTest::runs))
                .map(Clause::id)
                .map(clause -> dynamicTest("§" + clause, () -> assertThat(P1.isNoticed(Map.of(), Set.of(clause)))
                        .isTrue()));
    }

    @TestFactory
    Stream<DynamicTest> a_changed_figure_is_noticed() {
        return P1.asAdopted().params().keySet().stream()
                .sorted()
                .map(param -> dynamicTest(param, () -> {
                    var changed = new HashMap<String, String>();
                    changed.put(param, another(P1.asAdopted(), param));
                    assertThat(P1.isNoticed(changed, Set.of())).isTrue();
                }));
    }

    @Test
    void every_clause_with_rules_that_run_has_a_situation() {
        var told = new HashSet<String>();
        P1.situations().forEach(situation -> told.add(situation.clause()));
        var silent = P1.asAdopted()
                .clauses()
                .filter(clause -> clause.rules().stream().anyMatch(SituationsTest::runs) && !told.contains(clause.id()))
                .map(Clause::id)
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void the_company_as_adopted_leaves_no_rule_dormant() {
        List<Rule> dormant = P1.asAdopted()
                .rules()
                .filter(rule -> rule.head().state() == Head.State.NOT_SET)
                .toList();
        assertThat(dormant).isEmpty();
    }

    private static boolean runs(Rule rule) {
        return rule.head().state() == Head.State.RUNS;
    }

    /** A figure of the same type that differs from the one in force. */
    private static String another(Pack pack, String param) {
        String value = pack.params().get(param).value();
        return switch (pack.params().get(param).type().kind()) {
            case LENGTH, PERIOD -> value.replaceFirst("^\\d+", String.valueOf(Long.parseLong(value.split(" ")[0]) + 3));
            case PERCENT -> "50%";
            case MONEY -> "100.00 CNY";
            case DOUBLE -> "2.5";
            case STRING -> "service-centre";
            default -> throw new IllegalArgumentException(param);
        };
    }
}
