package org.sanbao.obligations;

import static org.sanbao.tables.Tables.MEMBERSHIP;
import static org.sanbao.tables.Tables.OBLIGATION;
import static org.sanbao.tables.Tables.PENDING_STEP;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.sanbao.journal.Changes;
import org.sanbao.journal.Journal;
import org.sanbao.journal.StreamState;
import org.sanbao.obligations.engine.CaseFile;
import org.sanbao.obligations.engine.Engine;
import org.sanbao.shared.BusinessClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works off what falls due without anybody doing anything. Every node sweeps; a stream is one short transaction under the stream's lock,
 * taken as a command takes it, and skipped where another node is at it. A breach is dated at its true instant, so a late sweep loses nothing.
 */
@Component
public class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    /** What is left falls to the next sweep, a second later. */
    private static final int MOST_AT_ONCE = 10_000;

    /** From so many on they are worked off several at a time. */
    private static final int MANY = 100;

    private static final int HANDS = 4;

    /** Another node's clock may be a little behind; what it records now must not lie before what was worked off. */
    private static final Duration SLACK = Duration.ofSeconds(1);

    private final DSLContext database;
    private final TransactionTemplate transaction;
    private final Engine engine;
    private final CaseFiles files;
    private final Journal journal;
    private final Changes changes;
    private final BusinessClock clock;
    private volatile boolean resting;

    Sweep(
            DSLContext database,
            TransactionTemplate transaction,
            Engine engine,
            CaseFiles files,
            Journal journal,
            Changes changes,
            BusinessClock clock) {
        this.database = database;
        this.transaction = transaction;
        this.engine = engine;
        this.files = files;
        this.journal = journal;
        this.changes = changes;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_000)
    void everySecond() {
        if (!resting) {
            run();
        }
    }

    /** While the past of a demonstration is lived, it is not yet today, and whoever lives it calls {@link #run}. */
    public void rest(boolean wanted) {
        resting = wanted;
    }

    /**
     * Works off what is due before the business clock's now, and answers how many streams were touched. Each is taken once, so one that
     * fails or is still due afterwards keeps neither the others nor the processor.
     */
    public int run() {
        Instant now = workedOffUntil(clock.instant());
        List<UUID> due = due(now);
        return due.size() < MANY ? workOff(due, now) : sideBySide(due, now);
    }

    /** After a long absence there is much to do: several streams at once, though not so many that commands wait for a connection. */
    private int sideBySide(List<UUID> due, Instant now) {
        int share = (due.size() + HANDS - 1) / HANDS;
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var parts = new ArrayList<Future<Integer>>();
            for (int from = 0; from < due.size(); from += share) {
                var part = due.subList(from, Math.min(from + share, due.size()));
                parts.add(hands.submit(() -> workOff(part, now)));
            }
            return parts.stream().mapToInt(Sweep::outcome).sum();
        }
    }

    private static int outcome(Future<Integer> part) {
        try {
            return part.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private int workOff(List<UUID> streams, Instant now) {
        return (int) streams.stream().filter(stream -> workOff(stream, now)).count();
    }

    /** Up to when a sweep at an instant works off. */
    static Instant workedOffUntil(Instant now) {
        return now.minus(SLACK);
    }

    private List<UUID> due(Instant now) {
        return database.select(OBLIGATION.STREAM)
                .from(OBLIGATION)
                .where(OBLIGATION.NEXT_AT.lt(now))
                .union(DSL.select(PENDING_STEP.STREAM).from(PENDING_STEP).where(PENDING_STEP.AT.lt(now)))
                .union(DSL.select(MEMBERSHIP.STREAM).from(MEMBERSHIP).where(MEMBERSHIP.NEXT_AT.lt(now)))
                .limit(MOST_AT_ONCE)
                .fetch(row -> row.value1());
    }

    /** A stream that fails is logged and left for the next sweep; the others go on. */
    private boolean workOff(UUID stream, Instant now) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                // Not waiting for the disk is safe: what a crash takes back is found due again by the next sweep.
                database.execute("set local synchronous_commit = off");
                return isFree(stream) && advance(stream, now);
            }));
        } catch (RuntimeException failure) {
            LOG.error("Stream {} cannot be worked off", stream, failure);
            return false;
        }
    }

    private boolean isFree(UUID stream) {
        Field<Boolean> lock =
                DSL.field("pg_try_advisory_xact_lock({0})", Boolean.class, DSL.val(stream.getLeastSignificantBits()));
        return Boolean.TRUE.equals(database.select(lock).fetchSingle().value1());
    }

    private boolean advance(UUID stream, Instant now) {
        StreamState state = journal.lock(stream);
        UUID unit = unit(stream);
        CaseFile file = files.load(stream, unit, state, new EngineAtWork.Past(journal, stream), false);
        if (file.next() == null || !file.next().isBefore(now)) {
            return false;
        }
        engine.advance(file, now);
        files.save(file);
        changes.noteDuties(Collections.singletonMap(stream, unit));
        return true;
    }

    private UUID unit(UUID stream) {
        return database.select(org.sanbao.tables.Tables.STREAM.UNIT)
                .from(org.sanbao.tables.Tables.STREAM)
                .where(org.sanbao.tables.Tables.STREAM.ID.eq(stream))
                .fetchOne(org.sanbao.tables.Tables.STREAM.UNIT);
    }
}
