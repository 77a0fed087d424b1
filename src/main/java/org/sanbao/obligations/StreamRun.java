package org.sanbao.obligations;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sanbao.journal.Recorded;
import org.sanbao.obligations.engine.CaseFile;
import org.sanbao.obligations.engine.CaseRerun;
import org.sanbao.obligations.engine.Engine;
import org.sanbao.obligations.engine.Gate;
import org.sanbao.obligations.engine.Key;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.obligations.engine.Ports;
import org.sanbao.obligations.engine.World;

/** Works streams through in memory, one after the other, as production did. Holds one stream at a time; not for two threads. */
public final class StreamRun {

    private static final Consumer<CaseFile> NOBODY = file -> {};

    private final Engine engine;
    private final Gate gate;
    private final Function<UUID, List<Recorded>> streams;
    private final Instant end;

    /** The row being judged; null when all have been. */
    private Recorded now;

    /**
     * @param world   makes the world around the facts as they were known at the row being judged
     * @param streams rows of another stream, for when one is joined to the stream worked on
     * @param end     up to when time passes after the last row
     */
    public StreamRun(
            Function<Ports.Facts, World> world, NotedFacts facts, Function<UUID, List<Recorded>> streams, Instant end) {
        this.streams = streams;
        this.end = end;
        World around = world.apply((fact, same, from, until) -> facts.knownAt(now, fact, same, from, until));
        engine = new Engine(around);
        gate = new Gate(around);
    }

    /** For whoever asks, within a run, what stands against a row. */
    public Gate gate() {
        return gate;
    }

    /** The engine at work, for whoever asks what becomes of a file once all its rows are judged. */
    public Engine engine() {
        return engine;
    }

    /**
     * @param rows      of one stream, from its first
     * @param elsewhere keys of obligations that another stream raised before
     * @param kept      sees the file after each row and each lapse of time, before what is new in it is forgotten
     * @param asked     sees each row with the cards it leaves, before anything follows from it
     */
    public List<Obligation> run(
            List<Recorded> rows, Set<Key> elsewhere, Consumer<CaseFile> kept, BiConsumer<CaseFile, Recorded> asked) {
        CaseRerun run = open(rows.getFirst(), elsewhere, kept).asking(asked);
        for (Recorded row : rows) {
            now = row;
            run.row(row);
        }
        now = null;
        run.until(end);
        return run.obligations();
    }

    private CaseRerun open(Recorded first, Set<Key> elsewhere, Consumer<CaseFile> kept) {
        return new CaseRerun(engine, first, elsewhere::contains, this::beside, kept);
    }

    /** The obligations of another stream as they stood before the row being judged was recorded. */
    private List<Obligation> beside(UUID stream) {
        Recorded judged = now;
        CaseRerun run = null;
        for (Recorded row : streams.apply(stream)) {
            if (judged != null && row.recorded().isAfter(judged.recorded())) {
                break;
            }
            run = run == null ? open(row, Set.of(), NOBODY) : run;
            now = row;
            run.row(row);
        }
        now = judged;
        return run == null ? List.of() : run.obligations();
    }
}
