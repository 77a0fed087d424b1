package org.sanbao.customers;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A site as people read it; see {@link SiteEntry}.
 *
 * @param zoneByArea nobody said the zone: it is the area's that holds the site, and follows it
 * @param area       service area that holds it, or null
 */
public record SiteFile(
        UUID id,
        UUID customer,
        String label,
        String country,
        List<String> lines,
        String postcode,
        Zone zone,
        boolean zoneByArea,
        UUID area,
        String kind,
        Boolean estate,
        Boolean estateOffice,
        BigDecimal latitude,
        BigDecimal longitude,
        String timeZone,
        int version) {

    /** As an entry gives it back: null where it follows the areas. */
    public Zone zoneSaid() {
        return zoneByArea ? null : zone;
    }

    /** What rules may read of it. */
    public SiteCard card() {
        return new SiteCard(id, zone, kind, estate, estateOffice);
    }
}
