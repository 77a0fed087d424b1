package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.StreamState;

/** One stream worked through in memory from its first row, as production did. Not for two threads. */
public final class CaseRerun {

    private final Engine engine;
    private final Consumer<CaseFile> kept;
    private final StreamState state = new StreamState();
    private final List<Recorded> rows = new ArrayList<>();
    private final CaseFile file;
    private BiConsumer<CaseFile, Recorded> asked = (file, row) -> {};

    /**
     * @param known  whether an obligation of this key was raised in another stream before
     * @param beside how the obligations of another stream are found, for when that one is joined to this
     * @param kept   sees the file after each row and each lapse of time, before what is new in it is forgotten
     */
    public CaseRerun(
            Engine engine,
            Recorded first,
            Predicate<Key> known,
            Function<UUID, List<Obligation>> beside,
            Consumer<CaseFile> kept) {
        this.engine = engine;
        this.kept = kept;
        file = new CaseFile(first.stream(), first.unit(), state, List.of(), () -> rows, known).beside(beside);
    }

    /** @param before sees each row and the file with the cards it leaves, before anything follows from it: where gates stand */
    public CaseRerun asking(BiConsumer<CaseFile, Recorded> before) {
        asked = before;
        return this;
    }

    /** The next row. */
    public void row(Recorded row) {
        engine.advance(file, row.recorded());
        state.fold(row);
        rows.add(row);
        file.now(state, row.unit(), rows.size());
        asked.accept(file, row);
        engine.apply(file, row);
        keep();
    }

    /** Time passes without anything happening. */
    public void until(Instant instant) {
        engine.advance(file, instant);
        keep();
    }

    private void keep() {
        kept.accept(file);
        file.stored();
    }

    public List<Obligation> obligations() {
        return file.obligations();
    }

    CaseFile file() {
        return file;
    }
}
