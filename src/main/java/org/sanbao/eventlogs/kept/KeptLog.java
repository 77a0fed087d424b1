package org.sanbao.eventlogs.kept;

import java.time.Instant;
import java.util.UUID;

/**
 * A log that was brought along, without its file.
 *
 * @param starts when its first event happened
 * @param ends   when its last did
 * @param by     name of who brought it; null where that is not known any more
 * @param own    whether the reader did
 */
record KeptLog(
        UUID id,
        UUID org,
        String name,
        String fileName,
        long cases,
        long events,
        Instant starts,
        Instant ends,
        Instant broughtAt,
        String by,
        boolean own) {}
