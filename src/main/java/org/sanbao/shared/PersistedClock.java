package org.sanbao.shared;

import static org.sanbao.tables.Tables.BUSINESS_CLOCK;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.types.YearToSecond;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The business clock: the system's time and an offset kept in the database, so that all nodes agree. Never runs backwards on a node. The
 * offset is negative only where a demonstration kept earlier goes on from the day it was kept.
 */
@Component
public class PersistedClock implements BusinessClock {

    /** The moment somebody plays on this thread; the clock of everybody else goes on. */
    private static final ScopedValue<Instant> PLAYED = ScopedValue.newInstance();

    private final DSLContext database;
    private final SystemClock system;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.EPOCH);
    private volatile Duration ahead;
    private volatile boolean movable;

    PersistedClock(DSLContext database, SystemClock system) {
        this.database = database;
        this.system = system;
        reread();
    }

    @Override
    public Instant instant() {
        if (PLAYED.isBound()) {
            return PLAYED.get();
        }
        Instant now = system.instant().plus(ahead).truncatedTo(ChronoUnit.MICROS);
        return latest.accumulateAndGet(now, (before, reading) -> before.isAfter(reading) ? before : reading);
    }

    /** Moves time forward. Refused in a database that was not made movable, and backwards. */
    @Transactional
    public void forward(Duration by) {
        if (by.isNegative()) {
            throw new ClockMovesForwardOnly();
        }
        var offset = BUSINESS_CLOCK.AHEAD;
        int moved = database.update(BUSINESS_CLOCK)
                .set(offset, offset.plus(DSL.val(YearToSecond.valueOf(by))))
                .where(BUSINESS_CLOCK.MOVABLE)
                .execute();
        if (moved == 0) {
            throw new ClockIsNotMovable();
        }
        reread();
    }

    /** Does something as if it were that moment, for the life of a demonstration company. Nobody else's clock is touched. */
    public void at(Instant moment, Runnable deed) {
        ScopedValue.where(PLAYED, moment.truncatedTo(ChronoUnit.MICROS)).run(deed);
    }

    /** From now on this is the clock of a rehearsal: it can be moved forward. For a database without a company only. */
    @Transactional
    public void makeMovable() {
        database.update(BUSINESS_CLOCK).set(BUSINESS_CLOCK.MOVABLE, true).execute();
        movable = true;
    }

    /**
     * Reads again how far it was moved, where it can be moved: whoever moved it on another node goes on here, perhaps with the next request,
     * and must not be thrown back.
     */
    public void catchUp() {
        if (movable) {
            try {
                reread();
            } catch (DataAccessException | org.jooq.exception.DataAccessException unreachable) {
                // Whoever asks will find that out, and is answered properly.
            }
        }
    }

    /** Another node may have moved it, or made it movable. */
    @Scheduled(fixedDelay = 1000)
    void reread() {
        var stored = database.select(BUSINESS_CLOCK.AHEAD, BUSINESS_CLOCK.MOVABLE)
                .from(BUSINESS_CLOCK)
                .fetchSingle();
        ahead = stored.value1().toDuration();
        movable = stored.value2();
    }
}
