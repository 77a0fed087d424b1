package org.sanbao.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanbao.exchange.rows.Fingerprint;
import org.sanbao.exchange.rows.RowFault;
import org.sanbao.exchange.rows.RowKinds;
import org.sanbao.exchange.source.SourceRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a whole file and says what would become of each row. Writes nothing but what it found. */
@Component
class DryRun {

    /** Whoever has more must mend the file anyway. */
    private static final int MOST_FAULTY_ROWS_KEPT = 5_000;

    private final ArrivedRows arrived;
    private final BatchRepository batches;
    private final TransactionTemplate transaction;

    DryRun(ArrivedRows arrived, BatchRepository batches, TransactionTemplate transaction) {
        this.arrived = arrived;
        this.batches = batches;
        this.transaction = transaction;
    }

    /** What is to be done with each row, in their order. */
    List<Step> plan(Passage passage, Map<Integer, List<RowFault>> faults) {
        var steps = new ArrayList<Step>();
        var ids = new HashSet<String>();
        passage.each((row, place) -> steps.add(step(passage, row, ids, faults)));
        return Matching.decide(
                steps, arrived.all(passage.batch().org(), passage.batch().kind()));
    }

    private static Step step(Passage passage, SourceRow row, HashSet<String> ids, Map<Integer, List<RowFault>> faults) {
        int number = Math.toIntExact(row.number());
        RowKinds.Reading reading = passage.read(row);
        if (!reading.faults().isEmpty()) {
            faults.put(number, reading.faults());
            return Step.refused(number);
        }
        Fingerprint print = reading.fingerprint();
        if (print.external() != null && !ids.add(print.external())) {
            faults.put(number, List.of(new RowFault("externalId", null, print.external(), "id-repeated")));
            return Step.refused(number);
        }
        return new Step(number, print, Step.Deed.ADD, null);
    }

    /** Finds everything out and keeps it for people to read. */
    void check(Passage passage) {
        var faults = new LinkedHashMap<Integer, List<RowFault>>();
        var steps = new ArrayList<>(plan(passage, faults));
        passage.each((row, place) -> {
            Step step = steps.get(place);
            RowFault hindrance =
                    step.deed() == Step.Deed.ADD ? passage.read(row).hindrance() : null;
            if (hindrance != null) {
                faults.put(step.row(), List.of(hindrance));
                steps.set(place, Step.refused(step.row()));
            }
        });
        Tally tally = Tally.ZERO;
        for (Step step : steps) {
            tally = tally.plus(step.deed());
        }
        keep(passage.batch(), tally, faults);
    }

    private void keep(Batch batch, Tally tally, Map<Integer, List<RowFault>> faults) {
        transaction.executeWithoutResult(status -> {
            if (batches.finishCheck(batch.id(), tally)) {
                batches.deleteFaults(batch.id());
                faults.entrySet().stream()
                        .limit(MOST_FAULTY_ROWS_KEPT)
                        .forEach(row -> batches.insertFaults(batch.id(), row.getKey(), row.getValue()));
            }
        });
    }
}
