package org.sanbao.supervision.readings;

import java.time.Instant;
import java.util.UUID;

/**
 * A version somebody is asked to read.
 *
 * @param title       of the document in the reader's language, or in {@code language}
 * @param purpose     what the change is for, as whoever drafted it wrote
 * @param from        first instant in force; may lie ahead
 * @param confirmedAt null while it waits
 * @param lapsedAt    null unless a later version came first, or the reader works elsewhere now
 */
public record ReadingView(
        UUID id,
        String document,
        String title,
        String language,
        String edition,
        String purpose,
        Instant from,
        Instant askedAt,
        Instant confirmedAt,
        Instant lapsedAt) {}
