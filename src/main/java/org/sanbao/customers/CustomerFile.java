package org.sanbao.customers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A customer's file as people read it.
 *
 * @param email     where notices go; null: none was given
 * @param wroteFrom the address the customer wrote from last, where notices go while none was given; null: none is known
 */
public record CustomerFile(
        UUID id,
        UUID org,
        CustomerKind kind,
        String name,
        String language,
        Boolean foreign,
        String email,
        String wroteFrom,
        String note,
        List<PhoneLine> phones,
        List<ContactLine> contacts,
        List<ConsentLine> consents,
        List<SiteFile> sites,
        Instant registeredAt,
        int version) {

    /**
     * @param number  to compare and dial
     * @param shown   to read
     * @param dialled as it was dictated
     * @param contact whose it is, or null for the customer's own
     */
    public record PhoneLine(String number, String shown, String dialled, String label, UUID contact) {}

    public record ContactLine(UUID id, String name, String position) {}

    /** The latest word on one purpose. */
    public record ConsentLine(String purpose, boolean given, String told, Instant recordedAt) {}
}
