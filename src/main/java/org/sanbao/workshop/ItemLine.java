package org.sanbao.workshop;

import java.time.Instant;
import java.util.UUID;
import org.sanbao.workorders.vocabulary.Payment;

/**
 * Goods in a list: a line of the in/out register.
 *
 * @param number      in the register; null until entered
 * @param receipt     number of the collection receipt
 * @param promisedFor when the customer was promised them, as it stands now; null once nobody promises anything any more
 * @param readyAt     since when they may be fetched; null before
 * @param toldAt      when the customer was last told so
 * @param enteredAt   when the return was entered: the line is closed
 * @param jobVersion  of the work order's schedule, for another promise
 */
public record ItemLine(
        UUID id,
        UUID job,
        String jobNumber,
        UUID call,
        String callNumber,
        String number,
        String receipt,
        ItemState state,
        String customer,
        String model,
        String serial,
        String fault,
        UUID technician,
        String technicianName,
        Payment payment,
        String place,
        Instant promisedFor,
        Instant takenInAt,
        Instant registeredAt,
        Instant readyAt,
        Instant toldAt,
        Instant returnedAt,
        Instant enteredAt,
        int jobVersion) {}
