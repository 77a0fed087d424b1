package org.sanbao.calls;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.calls.vocabulary.Priority;
import org.sanbao.customers.Zone;
import org.sanbao.fields.OwnAnswer;
import org.sanbao.journal.vocabulary.WaitingReason;

/** A call in a list. {@code fault} is its beginning; {@code own} the answers to the register's own fields. */
public record CallLine(
        UUID id,
        String number,
        String orgName,
        CallStatus status,
        WaitingReason waitingFor,
        Channel channel,
        boolean urgent,
        Priority priority,
        UUID customer,
        String customerName,
        String address,
        Zone zone,
        UUID unit,
        String model,
        String serial,
        String symptom,
        String fault,
        Instant receivedAt,
        Instant registeredAt,
        String answeredBy,
        Map<String, OwnAnswer> own) {}
