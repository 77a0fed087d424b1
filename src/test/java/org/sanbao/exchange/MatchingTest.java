package org.sanbao.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.exchange.rows.Fingerprint;
import org.sanbao.shared.Ids;

/** Rows here are three cells: the first two tell which thing it is, the third is what may be corrected. */
class MatchingTest {

    private static final UUID FIRST_FILE = Ids.next();

    private static Fingerprint print(String... cells) {
        var hashes = new ArrayList<Integer>();
        for (String cell : cells) {
            hashes.add(cell.hashCode());
        }
        return new Fingerprint(null, id(String.join("|", cells)), id(cells[0] + "|" + cells[1]), hashes);
    }

    private static UUID id(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Step> file(List<String[]> rows) {
        var steps = new ArrayList<Step>();
        for (String[] row : rows) {
            steps.add(new Step(steps.size() + 2, print(row), Step.Deed.ADD, null));
        }
        return steps;
    }

    private static List<Arrived> arrived(List<String[]> rows) {
        return file(rows).stream()
                .map(step -> new Arrived(Ids.next(), step.print(), FIRST_FILE, step.row()))
                .toList();
    }

    private static long count(List<Step> steps, Step.Deed deed) {
        return steps.stream().filter(step -> step.deed() == deed).count();
    }

    private static List<String[]> rows(Random random) {
        var rows = new ArrayList<String[]>();
        for (int i = 0; i < 200; i++) {
            rows.add(new String[] {"u" + random.nextInt(3), "t" + random.nextInt(20), "c" + random.nextInt(4)});
        }
        return rows;
    }

    @Test
    void the_same_file_again_changes_nothing_in_whatever_order() {
        for (long seed = 1; seed <= 50; seed++) {
            var random = new Random(seed);
            var rows = rows(random);
            var known = arrived(rows);
            Collections.shuffle(rows, random);
            var steps = Matching.decide(file(rows), known);
            assertThat(count(steps, Step.Deed.KEEP)).as("seed " + seed).isEqualTo(200);
            assertThat(steps.stream().map(Step::target).distinct().count())
                    .as("seed " + seed)
                    .isEqualTo(200);
        }
    }

    @Test
    void whichever_one_cell_is_changed_one_row_is_changed() {
        for (long seed = 1; seed <= 300; seed++) {
            var random = new Random(seed);
            var rows = rows(random);
            var known = arrived(rows);
            int row = random.nextInt(rows.size());
            rows.get(row)[random.nextInt(3)] = "changed";
            var steps = Matching.decide(file(rows), known);
            assertThat(count(steps, Step.Deed.CHANGE)).as("seed " + seed).isEqualTo(1);
            assertThat(count(steps, Step.Deed.KEEP)).as("seed " + seed).isEqualTo(199);
        }
    }

    @Test
    void the_next_months_file_adds_its_rows_and_overwrites_none() {
        var january = List.of(new String[] {"A", "oil", "1"}, new String[] {"A", "filter", "2"});
        var february = List.of(new String[] {"A", "grease", "1"}, new String[] {"A", "belt", "2"});
        assertThat(count(Matching.decide(file(february), arrived(january)), Step.Deed.ADD))
                .isEqualTo(2);
    }

    @Test
    void repeats_stay_apart_and_one_more_is_one_more() {
        var once = List.of(new String[] {"A", "oil", "1"}, new String[] {"A", "oil", "1"});
        var thrice = List.of(once.get(0), once.get(1), new String[] {"A", "oil", "1"});
        var steps = Matching.decide(file(thrice), arrived(once));
        assertThat(count(steps, Step.Deed.KEEP)).isEqualTo(2);
        assertThat(count(steps, Step.Deed.ADD)).isEqualTo(1);
    }
}
