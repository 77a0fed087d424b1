package org.sanbao.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sanbao.exchange.rows.Fingerprint;

/**
 * Tells rows of a file that came in before from new ones. A row with an id of its system is that one. Among the others, in this order:
 * <ol>
 *   <li>the same content is the same row, one for one, so exact repeats stay apart and none comes twice;
 *   <li>the same identity with other content is a changed row: a cost was corrected;
 *   <li>in a later edition of a file – one that still has at least half of that file's rows – a row that stands where an unmatched one stood
 *       and differs in one cell is that row changed: a text was corrected.
 * </ol>
 * What the file no longer has stays: absence from a list is no order to forget. Pure: no database.
 */
final class Matching {

    private record Place(UUID key, int row) {}

    private final Set<Arrived> left;
    private final Map<UUID, Long> rowsOf;
    private final Step[] steps;

    private Matching(List<Step> steps, List<Arrived> arrived) {
        this.steps = steps.toArray(Step[]::new);
        left = new LinkedHashSet<>(arrived);
        rowsOf = arrived.stream().collect(Collectors.groupingBy(Arrived::batch, Collectors.counting()));
    }

    /** @param steps of the rows in their order; those with faults stay as they are, the others are decided */
    static List<Step> decide(List<Step> steps, List<Arrived> arrived) {
        var matching = new Matching(steps, arrived);
        matching.byExternalId();
        matching.by(Fingerprint::content);
        matching.by(Fingerprint::identity);
        matching.byPlaceInLaterEdition();
        return List.of(matching.steps);
    }

    private void byExternalId() {
        Map<String, Arrived> known = left.stream()
                .filter(each -> each.print().external() != null)
                .collect(Collectors.toMap(each -> each.print().external(), Function.identity()));
        for (int i = 0; i < steps.length; i++) {
            if (steps[i].print() != null && steps[i].print().external() != null) {
                pair(i, known.get(steps[i].print().external()));
            }
        }
    }

    /** Among rows that are alike, first those at the same place: so a repeat that was changed is not mistaken for the one that was not. */
    private void by(Function<Fingerprint, UUID> key) {
        alike(
                known -> new Place(key.apply(known.print()), known.row()),
                step -> new Place(key.apply(step.print()), step.row()));
        alike(known -> key.apply(known.print()), step -> key.apply(step.print()));
    }

    private void alike(Function<Arrived, Object> ofKnown, Function<Step, Object> ofStep) {
        var known = new HashMap<Object, Deque<Arrived>>();
        for (Arrived each : left) {
            if (each.print().external() == null) {
                known.computeIfAbsent(ofKnown.apply(each), none -> new ArrayDeque<>())
                        .add(each);
            }
        }
        for (int i : open()) {
            Deque<Arrived> same = known.get(ofStep.apply(steps[i]));
            pair(i, same == null ? null : same.poll());
        }
    }

    private void byPlaceInLaterEdition() {
        Map<UUID, Long> missing = left.stream().collect(Collectors.groupingBy(Arrived::batch, Collectors.counting()));
        var known = new HashMap<Integer, List<Arrived>>();
        for (Arrived each : left) {
            boolean later = 2 * missing.get(each.batch()) <= rowsOf.get(each.batch());
            if (later && each.print().external() == null) {
                known.computeIfAbsent(each.row(), none -> new ArrayList<>()).add(each);
            }
        }
        for (int i : open()) {
            Step step = steps[i];
            pair(
                    i,
                    known.getOrDefault(step.row(), List.of()).stream()
                            .filter(each -> left.contains(each) && differInOne(each.print(), step.print()))
                            .findFirst()
                            .orElse(null));
        }
    }

    /** Rows that nothing is decided about yet, and that have no id of their own. */
    private List<Integer> open() {
        return IntStream.range(0, steps.length)
                .filter(i ->
                        steps[i].deed() == Step.Deed.ADD && steps[i].print().external() == null)
                .boxed()
                .toList();
    }

    private void pair(int i, Arrived known) {
        if (known != null) {
            boolean same = known.print().content().equals(steps[i].print().content());
            steps[i] = steps[i].as(same ? Step.Deed.KEEP : Step.Deed.CHANGE, known.target());
            left.remove(known);
        }
    }

    private static boolean differInOne(Fingerprint one, Fingerprint other) {
        return one.cells().size() == other.cells().size()
                && IntStream.range(0, one.cells().size())
                                .filter(i ->
                                        !one.cells().get(i).equals(other.cells().get(i)))
                                .count()
                        == 1;
    }
}
