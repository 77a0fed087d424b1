package org.sanbao.documents;

import java.time.Instant;
import java.util.UUID;

/**
 * A picture or file kept with a case.
 *
 * @param about    the thing in the case it belongs to: a job, an item
 * @param moment   what it shows, in the word of the module: {@code before}, {@code condition}, {@code proof}
 * @param picture  whether it can be looked at; other files are only downloaded
 * @param happened when it was taken, as the device says
 * @param addedBy  person, or null for a customer by link
 */
public record Attachment(
        UUID id,
        UUID about,
        String moment,
        String name,
        boolean picture,
        Integer width,
        Integer height,
        int size,
        Instant happened,
        Instant addedAt,
        UUID addedBy) {}
