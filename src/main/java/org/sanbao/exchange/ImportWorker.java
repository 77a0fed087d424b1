package org.sanbao.exchange;

import jakarta.annotation.PreDestroy;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.sanbao.exchange.rows.RowKinds;
import org.sanbao.exchange.rows.RowWork;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.OneAtATime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does dry runs and runs, one file at a time on this node. What a killed node began, the next tick of any node goes on with; should two
 * nodes take the same file, the row count in the database lets only one of them write.
 */
@Component
class ImportWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

    private final BatchRepository batches;
    private final ArrivedRows arrived;
    private final DryRun dryRun;
    private final Bringers bringers;
    private final RowKinds kinds;
    private final TransactionTemplate transaction;
    private final BusinessClock clock;
    private final OneAtATime turn = new OneAtATime();
    private volatile boolean closing;

    ImportWorker(
            BatchRepository batches,
            ArrivedRows arrived,
            DryRun dryRun,
            Bringers bringers,
            RowKinds kinds,
            TransactionTemplate transaction,
            BusinessClock clock) {
        this.batches = batches;
        this.arrived = arrived;
        this.dryRun = dryRun;
        this.bringers = bringers;
        this.kinds = kinds;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedRate = 1_000)
    void tick() {
        turn.run(this::workOff);
    }

    @PreDestroy
    void close() {
        closing = true;
    }

    /** Until nothing is left to do. */
    void workOff() {
        for (Optional<Batch> next = batches.next(); next.isPresent() && !closing; next = batches.next()) {
            work(next.get());
        }
    }

    private void work(Batch batch) {
        Optional<Actor> bringer = bringers.of(batch);
        if (bringer.isEmpty()) {
            batches.stop(batch.id(), BatchState.STOPPED, "no-longer-allowed");
            return;
        }
        try {
            work(batch, bringer.get());
        } catch (RuntimeException unforeseen) {
            if (closing) {
                return;
            }
            LOG.error("Import {}", batch.id(), unforeseen);
            batches.stop(batch.id(), BatchState.STOPPED, "unexpected");
        }
    }

    private void work(Batch batch, Actor bringer) {
        var work = new RowWork(
                bringer, batch.org(), batch.mapping().options(), (kind, id) -> arrived.target(batch.org(), kind, id));
        var passage = new Passage(batch, batches.file(batch.id()), kinds, work);
        if (batch.state() == BatchState.CHECKING) {
            dryRun.check(passage);
            return;
        }
        List<Step> steps = dryRun.plan(passage, new HashMap<>());
        work.forget();
        var run = new Run(passage, steps, batches, arrived, transaction);
        if (run.toTheEnd()) {
            batches.finish(batch.id(), steps.size(), clock.instant());
        }
    }
}
