package org.sanbao.workorders.vocabulary;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sanbao.customers.Zone;
import org.sanbao.shared.Money;
import org.sanbao.shared.vocabulary.Card;
import org.sanbao.shared.vocabulary.CardType;

/**
 * What rules may read of a work order.
 *
 * @param category   A to D, null until decided
 * @param fee        labour, material and travel together; null until estimated
 * @param technician null until assigned
 * @param dueAt      promised finishing time, or null
 * @param takenIn    the product is with us
 * @param paper      typed answers to own fields of the voucher, by form and field; null: none
 * @param zone       of the site; null where nobody knows it
 */
@CardType(value = "job", means = "work order and its voucher")
public record JobCard(
        UUID id,
        JobKind kind,
        String category,
        Payment payment,
        Money fee,
        Money travelCost,
        Money labourCost,
        Money materialCost,
        UUID technician,
        Instant dueAt,
        Boolean takenIn,
        Cause cause,
        Zone zone,
        Instant appointmentFrom,
        String siteKind,
        Map<String, Object> paper)
        implements Card {}
