package org.sanbao.customers;

import static org.sanbao.tables.Tables.SITE;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.sanbao.customers.areas.Place;
import org.sanbao.customers.areas.ServiceArea;
import org.sanbao.customers.areas.ServiceAreas;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.stereotype.Repository;

/** Writes sites. */
@Repository
class SiteRepository {

    private final DSLContext database;
    private final ServiceAreas areas;
    private final Locality here;

    SiteRepository(DSLContext database, ServiceAreas areas, Locality here) {
        this.database = database;
        this.areas = areas;
        this.here = here;
    }

    void insert(UUID id, UUID customer, UUID org, SiteEntry entry) {
        database.insertInto(SITE)
                .set(SITE.ID, id)
                .set(SITE.CUSTOMER, customer)
                .set(SITE.ORG, org)
                .set(content(org, entry))
                .execute();
    }

    /** False if the version seen is not the current one. */
    boolean update(UUID id, UUID org, SiteEntry entry, long seen) {
        return database.update(SITE)
                        .set(content(org, entry))
                        .set(SITE.VERSION, SITE.VERSION.plus(1))
                        .where(SITE.ID.eq(id), SITE.VERSION.eq((int) seen))
                        .execute()
                == 1;
    }

    private Map<Field<?>, Object> content(UUID org, SiteEntry entry) {
        var values = new HashMap<Field<?>, Object>();
        values.put(SITE.LABEL, Written.line(entry.label()));
        values.put(SITE.COUNTRY, entry.country() == null ? here.region() : entry.country());
        values.put(SITE.LINES, lines(entry));
        values.put(SITE.POSTCODE, Written.line(entry.postcode()));
        values.put(SITE.KIND, Written.line(entry.kind()));
        values.put(SITE.ESTATE, entry.estate());
        values.put(SITE.ESTATE_OFFICE, entry.estateOffice());
        values.put(SITE.TIME_ZONE, known(entry.timeZone()));
        if ((entry.latitude() == null) != (entry.longitude() == null)) {
            throw new InvalidInput(entry.latitude() == null ? "latitude" : "longitude", "not-null");
        }
        values.put(SITE.LATITUDE, entry.latitude());
        values.put(SITE.LONGITUDE, entry.longitude());
        values.putAll(whereabouts(org, entry));
        return values;
    }

    /** What a person said of the zone stands; else it is the area's that holds the site. */
    private Map<Field<?>, Object> whereabouts(UUID org, SiteEntry entry) {
        var place = new Place(entry.lines(), entry.postcode(), entry.latitude(), entry.longitude());
        ServiceArea area = areas.holding(org, place).orElse(null);
        var values = new HashMap<Field<?>, Object>();
        values.put(SITE.AREA, area == null ? null : area.id());
        values.put(SITE.ZONE, Codes.of(entry.zone() != null ? entry.zone() : area == null ? null : area.zone()));
        values.put(SITE.ZONE_BY_AREA, entry.zone() == null && area != null);
        return values;
    }

    private static String[] lines(SiteEntry entry) {
        String[] lines = entry.lines().stream()
                .map(Written::line)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        if (lines.length == 0) {
            throw new InvalidInput("lines", "not-empty");
        }
        return lines;
    }

    private static String known(String timeZone) {
        try {
            return timeZone == null ? null : ZoneId.of(timeZone).getId();
        } catch (DateTimeException e) {
            throw new InvalidInput("timeZone", "unknown");
        }
    }
}
