package org.sanbao.exchange;

import java.util.List;
import java.util.UUID;
import org.sanbao.exchange.rows.ImportKind;
import org.sanbao.exchange.rows.Mapping;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports, from upload to the last row. Whoever may import may write what the rows say into the unit they are imported for; dry run and run
 * go on in the background.
 */
@Service
public class Imports {

    static final String MAY = "import.run";

    private static final int LATEST = 50;
    private static final int LONGEST_NAME = 300;

    private final BatchRepository batches;
    private final BatchQueries queries;
    private final BusinessClock clock;

    Imports(BatchRepository batches, BatchQueries queries, BusinessClock clock) {
        this.batches = batches;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * Takes a file in.
     *
     * @param org  organisation unit that its things will belong to
     * @param name of the file, for people
     * @throws org.sanbao.exchange.source.FileUnreadable if it is no table
     */
    @Transactional
    public UUID upload(Actor actor, UUID org, ImportKind kind, String name, byte[] file) {
        if (!actor.sight().covers(org)) {
            throw new NotVisible();
        }
        actor.demand(MAY);
        Upload upload = Upload.of(file);
        String clean = Written.line(name);
        String shown = clean == null ? "-" : clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME);
        var batch =
                new Batch(Ids.next(), org, kind, BatchState.UPLOADED, shown, upload.columns(), null, 0, actor.person());
        batches.insert(batch, upload, file, clock.instant());
        return batch.id();
    }

    BatchFile file(Actor actor, UUID id) {
        BatchFile file = queries.file(id, actor).orElseThrow(NotVisible::new);
        actor.demand(MAY);
        return file;
    }

    List<BatchLine> latest(Actor actor) {
        actor.demand(MAY);
        return queries.latest(actor.sight(), LATEST);
    }

    List<FaultLine> faults(Actor actor, UUID id, int afterRow, int most) {
        file(actor, id);
        return queries.faults(id, afterRow, most, actor);
    }

    /** Asks for a dry run with this mapping, which is kept for the next such file. */
    @Transactional
    public void check(Actor actor, UUID id, Mapping mapping) {
        Batch batch = locked(actor, id);
        if (!batch.state().mayBeChecked()) {
            throw new ImportStateForbids(batch.state());
        }
        mapping.check(batch.kind(), batch.columns());
        batches.startCheck(id, mapping);
    }

    /**
     * Asks for the run, from the first row or from where it stopped.
     *
     * @throws ImportUnderWay while another file about the same things of this unit runs
     */
    @Transactional
    public void run(Actor actor, UUID id) {
        Batch batch = locked(actor, id);
        if (!batch.state().mayRun() || batch.mapping() == null) {
            throw new ImportStateForbids(batch.state());
        }
        batches.running(batch.org(), batch.kind()).ifPresent(other -> {
            throw new ImportUnderWay(other);
        });
        batches.startRun(batch);
    }

    /** Stops after the rows at hand; what is in stays in. */
    @Transactional
    public void stop(Actor actor, UUID id) {
        Batch batch = locked(actor, id);
        if (!batch.state().isUnderWay()) {
            throw new ImportStateForbids(batch.state());
        }
        batches.stop(id, batch.state() == BatchState.RUNNING ? BatchState.STOPPED : BatchState.UPLOADED, null);
    }

    /** Takes a file back of which no row was run. */
    @Transactional
    public void discard(Actor actor, UUID id) {
        Batch batch = locked(actor, id);
        if (!batch.state().mayBeChecked() || batches.wroteRows(id)) {
            throw new ImportStateForbids(batch.state());
        }
        batches.delete(id);
    }

    private Batch locked(Actor actor, UUID id) {
        Batch batch = batches.lock(id, actor.sight()).orElseThrow(NotVisible::new);
        actor.demand(MAY);
        return batch;
    }
}
