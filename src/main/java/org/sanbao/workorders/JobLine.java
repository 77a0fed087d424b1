package org.sanbao.workorders;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sanbao.customers.Zone;
import org.sanbao.fields.OwnAnswer;
import org.sanbao.shared.Money;
import org.sanbao.workorders.vocabulary.JobKind;
import org.sanbao.workorders.vocabulary.Payment;
import org.sanbao.workorders.vocabulary.Result;

/**
 * A job in a list.
 *
 * @param dueAt   earliest instant at which something open on its case falls due, else the promised one; null for none
 * @param visit   the open or last visit, null before the first assignment
 * @param own     answers to the voucher's own fields
 * @param version of the schedule, for {@code If-Match}
 */
public record JobLine(
        UUID id,
        UUID call,
        String number,
        String callNumber,
        String orgName,
        JobKind kind,
        JobState state,
        UUID technician,
        String technicianName,
        Instant appointmentFrom,
        Instant appointmentTo,
        Instant dueAt,
        String customer,
        String address,
        Zone zone,
        String model,
        String fault,
        boolean urgent,
        String category,
        Payment payment,
        Money fee,
        Result result,
        boolean takenIn,
        UUID voucher,
        UUID visit,
        VisitState visitState,
        Instant openedAt,
        Map<String, OwnAnswer> own,
        int version) {}
