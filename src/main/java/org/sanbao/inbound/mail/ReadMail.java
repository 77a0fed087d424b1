package org.sanbao.inbound.mail;

import java.util.List;
import org.sanbao.inbound.Arrival;
import org.sanbao.inbound.Aside;

/**
 * A mail as it was understood.
 *
 * @param messageId  as its sender gave it, or null
 * @param references Message-IDs of what it answers, the nearest first
 * @param address    of the sender, in lower case; null if it has none
 * @param name       of the sender, or null
 * @param aside      null for what somebody wrote
 * @param omitted    names of files that are too large
 * @param hash       SHA-256 of what it says and brings
 */
record ReadMail(
        String messageId,
        List<String> references,
        String address,
        String name,
        String subject,
        String words,
        List<Arrival.File> files,
        List<String> omitted,
        Aside aside,
        byte[] hash) {}
