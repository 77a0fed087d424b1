package org.sanbao.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Unsighted;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened, stream by stream. A command appends inside its transaction; the stream is locked until that ends, so two commands on one
 * case follow each other and the second sees what the first did.
 */
@Component
public class Journal {

    private final BusinessClock clock;
    private final OpenStreams streams;
    private final JournalRows rows;
    private final ObjectProvider<JournalListener> listener;

    Journal(BusinessClock clock, OpenStreams streams, JournalRows rows, ObjectProvider<JournalListener> listener) {
        this.clock = clock;
        this.streams = streams;
        this.rows = rows;
        this.listener = listener;
    }

    /**
     * Records that something happened, and lets the engine draw its consequences before this returns.
     *
     * @throws HappenedInTheFuture if it is said to have happened after the business clock's now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @Unsighted("a command's own row, given back to the command")
    public Recorded append(Entry entry) {
        return append(entry, streams.of(entry.stream()));
    }

    /** {@link #append} for the first row of a stream whose id this command made: nobody else can know it, so nothing is looked up. */
    @Transactional(propagation = Propagation.MANDATORY)
    @Unsighted("a command's own row, given back to the command")
    public Recorded begin(Entry entry) {
        return append(entry, streams.begin(entry.stream()));
    }

    private Recorded append(Entry entry, OpenStream stream) {
        Instant recorded = latest(clock.instant(), stream.recorded());
        Instant happened =
                entry.happened() == null ? recorded : entry.happened().truncatedTo(ChronoUnit.MICROS);
        if (happened.isAfter(recorded)) {
            throw new HappenedInTheFuture(happened);
        }
        Recorded row = stream.next(Ids.next(), entry, happened, recorded);
        rows.insertLater(row, stream);
        listener.ifAvailable(engine -> engine.recorded(row, stream.state()));
        return row;
    }

    /** A row as it would be, and the cards the stream would have then. */
    public record Foreseen(Recorded row, StreamState cards) {}

    /** What {@link #append} would record, without recording it: for rules that are asked before. */
    @Transactional(propagation = Propagation.MANDATORY)
    @Unsighted("a command's own row, before it is one")
    public Foreseen foresee(Entry entry) {
        return foresee(entry, streams.of(entry.stream()));
    }

    /** What {@link #begin} would record, likewise. */
    @Transactional(propagation = Propagation.MANDATORY)
    @Unsighted("a command's own row, before it is one")
    public Foreseen foreseeFirst(Entry entry) {
        return foresee(entry, streams.begin(entry.stream()));
    }

    private Foreseen foresee(Entry entry, OpenStream stream) {
        Instant now = latest(clock.instant(), stream.recorded());
        return stream.foreseen(Ids.next(), entry, entry.happened() == null ? now : entry.happened(), now);
    }

    /** Takes the stream's lock as a command does and gives its cards; empty if it has none yet. The sweep's way in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public StreamState lock(UUID stream) {
        return streams.of(stream).state();
    }

    /** All rows of a stream in order, for predicates over its past; a row appended in this transaction is among them. */
    @Transactional(propagation = Propagation.MANDATORY)
    @Unsighted("asked by the engine, about the stream that a command or the sweep has locked")
    public List<Recorded> past(UUID stream) {
        return rows.of(stream);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
