package org.sanbao.obligations.replay;

import java.time.Instant;
import java.util.UUID;

/**
 * A draft replayed over some time of a unit's cases.
 *
 * @param revision the writing of the draft that counts
 * @param org      whose cases, with the units below
 * @param starts   duties that began in {@code [starts, ends)} are counted
 * @param askedBy  null: Sanbao
 * @param rowsAll  of the journal, 0 until it runs
 * @param millis   it took; null until it is finished
 * @param result   null until it is finished
 * @param failure  null unless it failed
 */
record DraftReplay(
        UUID id,
        UUID draft,
        int revision,
        UUID org,
        Instant starts,
        Instant ends,
        ReplayState state,
        long rowsDone,
        long rowsAll,
        Instant askedAt,
        UUID askedBy,
        Long millis,
        ReplayResult result,
        String failure) {}
