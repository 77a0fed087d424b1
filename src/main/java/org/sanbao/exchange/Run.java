package org.sanbao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sanbao.exchange.rows.RowFault;
import org.sanbao.exchange.rows.RowKinds;
import org.sanbao.exchange.source.SourceRow;
import org.sanbao.shared.Refused;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rows of one file go in, some at a time, each by one command. How far it came is written with the rows themselves, so after a kill it
 * goes on with the next one. When a row of a transaction is refused, its rows are tried one by one: only that one stays out.
 */
final class Run {

    /** Rows with nothing to write go by in larger steps. */
    private static final int MOST_AT_ONCE = 2_000;

    private static final long LONGEST_REST = 250;

    /** A row with what is to be done; {@code reading} is null where nothing is to be read, {@code faults} are those of one that stays out. */
    private record Pending(Step step, RowKinds.Reading reading, List<RowFault> faults) {}

    private final Passage passage;
    private final List<Step> steps;
    private final BatchRepository batches;
    private final ArrivedRows arrived;
    private final TransactionTemplate transaction;
    private final List<Pending> at = new ArrayList<>();
    private int done;
    private boolean ours = true;

    Run(
            Passage passage,
            List<Step> steps,
            BatchRepository batches,
            ArrivedRows arrived,
            TransactionTemplate transaction) {
        this.passage = passage;
        this.steps = steps;
        this.batches = batches;
        this.arrived = arrived;
        this.transaction = transaction;
        done = passage.batch().done();
    }

    /** False if somebody stopped it, or another node took it over. */
    boolean toTheEnd() {
        int from = done;
        passage.each((row, place) -> {
            if (ours && place >= from) {
                take(row, steps.get(place));
            }
        });
        flush();
        return ours;
    }

    private void take(SourceRow row, Step step) {
        at.add(pending(row, step));
        long writing =
                at.stream().filter(pending -> pending.step().deed().writes()).count();
        if (writing >= passage.batch().kind().rowsAtOnce() || at.size() >= MOST_AT_ONCE) {
            flush();
        }
    }

    private Pending pending(SourceRow row, Step step) {
        if (step.deed() == Step.Deed.KEEP) {
            return new Pending(step, null, List.of());
        }
        RowKinds.Reading reading = passage.read(row);
        RowFault hindrance = step.deed() == Step.Deed.ADD ? reading.hindrance() : null;
        return hindrance == null
                ? new Pending(step, reading, reading.faults())
                : new Pending(Step.refused(step.row()), reading, List.of(hindrance));
    }

    private void flush() {
        if (!ours || at.isEmpty()) {
            return;
        }
        long began = System.nanoTime();
        try {
            ours = together(at);
        } catch (Refused oneOfThem) {
            passage.work().forget();
            oneByOne();
        }
        at.clear();
        rest((System.nanoTime() - began) / 1_000_000);
    }

    private boolean together(List<Pending> all) {
        Tally tally = Tally.ZERO;
        for (Pending pending : all) {
            tally = tally.plus(pending.step().deed());
        }
        boolean mine = advance(all.size(), tally, () -> all.forEach(this::write));
        done += mine ? all.size() : 0;
        return mine;
    }

    private void oneByOne() {
        for (Pending pending : at) {
            try {
                ours = ours && together(List.of(pending));
            } catch (Refused refusal) {
                passage.work().forget();
                ours = advance(
                        1,
                        Tally.ZERO.plus(Step.Deed.REFUSE),
                        () -> batches.insertFaults(
                                passage.batch().id(), pending.step().row(), List.of(RowFault.ofRow(refusal.type()))));
                done += ours ? 1 : 0;
            }
        }
    }

    private boolean advance(int rows, Tally tally, Runnable writes) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean mine = batches.advance(passage.batch().id(), done, done + rows, tally);
            if (mine) {
                writes.run();
            }
            return mine;
        }));
    }

    private void write(Pending pending) {
        Step step = pending.step();
        switch (step.deed()) {
            case ADD -> arrived.keep(passage.batch(), step, pending.reading().add());
            case CHANGE -> {
                UUID target = step.target();
                pending.reading().change(target);
                arrived.keep(passage.batch(), step, target);
            }
            case REFUSE -> batches.insertFaults(passage.batch().id(), step.row(), pending.faults());
            case KEEP -> {}
        }
    }

    /** Background work yields to the desk: it rests as long as it worked. */
    private static void rest(long millis) {
        try {
            Thread.sleep(Math.min(millis, LONGEST_REST));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
