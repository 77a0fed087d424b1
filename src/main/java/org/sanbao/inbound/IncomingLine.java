package org.sanbao.inbound;

import java.time.Instant;
import java.util.UUID;
import org.sanbao.calls.vocabulary.Channel;

/**
 * Something that came in, in the list.
 *
 * @param times   rings or mails it stands for
 * @param phone   readable
 * @param words   their beginning
 * @param files   how many came with it; none once they went into a call
 * @param takenBy name of who deals with it
 * @param mine    whether that is the reader
 * @param call    what became of it, and {@code callNumber}
 * @param answers number of the ended call it answers
 * @param endedBy name; null while open, or if Sanbao did it
 */
public record IncomingLine(
        UUID id,
        String orgName,
        Channel channel,
        String receipt,
        Instant receivedAt,
        int times,
        String name,
        String phone,
        String email,
        String product,
        String subject,
        String words,
        int files,
        IncomingState state,
        Aside aside,
        Trouble trouble,
        String answers,
        String takenBy,
        boolean mine,
        Instant takenAt,
        UUID call,
        String callNumber,
        String reason,
        Instant endedAt,
        String endedBy) {}
