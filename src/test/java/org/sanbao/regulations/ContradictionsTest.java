package org.sanbao.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanbao.regulation.rules.Head;
import org.sanbao.regulation.rules.Rule;

/** Where the regulations of the catalogue contradict each other, both can be in force in one company at once, each in its branch. */
class ContradictionsTest {

    private static final List<Contradiction> ALL = Contradiction.all();

    static Stream<Contradiction> all() {
        return ALL.stream();
    }

    static Stream<Contradiction> told() {
        return all().filter(Contradiction::isTold);
    }

    static Stream<Contradiction> waiting() {
        return all().filter(each -> !each.isTold());
    }

    @Test
    void all_of_the_catalogue_are_written() {
        assertThat(ALL)
                .extracting(Contradiction::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 37)
                        .mapToObj("C%02d"::formatted)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void both_regulations_load(Contradiction each) {
        assertThat(each.north().findings()).isEmpty();
        assertThat(each.south().findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("told")
    void one_story_comes_out_differently_in_two_branches(Contradiction each) {
        assertThat(rules(each)).extracting(rule -> rule.head().state()).containsOnly(Head.State.RUNS);
        assertThat(each.play("north", "north")).isEmpty();
        assertThat(each.play("south", "south")).isEmpty();
        assertThat(each.play("north", "south")).isNotEmpty();
        assertThat(each.play("south", "north")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("waiting")
    void those_without_a_story_say_what_they_wait_for(Contradiction each) {
        assertThat(rules(each)).extracting(rule -> rule.head().state()).containsOnly(Head.State.AWAITS);
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_table_tells_whether_it_runs(Contradiction each) throws IOException {
        var awaited = new TreeSet<String>();
        rules(each).stream()
                .map(rule -> rule.head().awaits())
                .filter(Objects::nonNull)
                .forEach(awaited::add);
        String state = awaited.isEmpty() ? "runs" : "awaits " + String.join(", ", awaited);

        assertThat(Files.readAllLines(Contradiction.FOLDER.resolve("README.md")))
                .filteredOn(line -> line.startsWith("| [" + each.id() + "]"))
                .singleElement()
                .asString()
                .endsWith("| " + state + " |");
    }

    private static List<Rule> rules(Contradiction each) {
        return Stream.of(each.north(), each.south())
                .flatMap(read -> read.pack().rules())
                .toList();
    }
}
