package org.sanbao.customers;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** A site as people read it; see {@link SiteEntry}. */
public record SiteFile(
        UUID id,
        UUID customer,
        String label,
        String country,
        List<String> lines,
        String postcode,
        Zone zone,
        String kind,
        Boolean estate,
        Boolean estateOffice,
        BigDecimal latitude,
        BigDecimal longitude,
        String timeZone,
        int version) {

    /** What rules may read of it. */
    public SiteCard card() {
        return new SiteCard(id, zone, kind, estate, estateOffice);
    }
}
