package org.sanbao.inbound;

import java.util.List;
import java.util.UUID;
import org.sanbao.calls.CallLine;
import org.sanbao.customers.CustomerLine;
import org.sanbao.documents.Attachment;

/**
 * Something that came in, whole.
 *
 * @param line      its words are whole too
 * @param org       whose door it came to
 * @param foundPhone a telephone that stands in the words, where the sender gave none; a guess, for a person to look at
 * @param omitted   names of files that were too large and stayed in the mailbox
 * @param customers whose telephone or address it came from; empty where the reader may not read customers
 * @param openCalls of those customers
 */
public record IncomingFile(
        IncomingLine line,
        UUID org,
        String address,
        String serial,
        String foundPhone,
        List<String> omitted,
        List<Attachment> attachments,
        List<CustomerLine> customers,
        List<CallLine> openCalls) {}
