package org.sanbao.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A unit of the organisation.
 *
 * @param parent        null for the company only
 * @param zone          time zone of its working hours and dates
 * @param keepsRegister whether it keeps a repair-call register of its own (service centres, branch service groups)
 * @param path          ids from the company down to this unit
 * @param closed        since when it is closed; null while open
 * @param version       for {@code If-Match}
 */
public record OrgUnit(
        UUID id,
        UUID parent,
        UnitKind kind,
        String name,
        ZoneId zone,
        boolean keepsRegister,
        List<UUID> path,
        Instant closed,
        int version) {

    /** The day it is, was or will be there at this instant. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
