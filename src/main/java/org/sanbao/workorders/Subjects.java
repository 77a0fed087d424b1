package org.sanbao.workorders;

import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.CUSTOMER;
import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.PERSON;
import static org.sanbao.tables.Tables.PRODUCT;
import static org.sanbao.tables.Tables.SITE;
import static org.sanbao.tables.Tables.UNIT;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.customers.Zone;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Repository;

/** What a work order is about, read in one statement: call, customer, site, unit and the house that does it. */
@Repository
class Subjects {

    private final DSLContext database;

    Subjects(DSLContext database) {
        this.database = database;
    }

    /**
     * @param zone    of the site, null if unknown
     * @param phone   the caller's, else the customer's first
     * @param address in the order of its country, on one line
     */
    record Subject(
            UUID call,
            String callNumber,
            String fault,
            String symptom,
            UUID org,
            String organisation,
            ZoneId timeZone,
            UUID customer,
            String customerName,
            Locale language,
            String phone,
            UUID site,
            String address,
            Zone zone,
            String siteKind,
            Double latitude,
            Double longitude,
            UUID unit,
            String model,
            String serial,
            String status) {

        boolean ended() {
            return status.equals("closed") || status.equals("cancelled") || status.equals("merged");
        }
    }

    Optional<Subject> find(UUID call, Sight sight) {
        var phones = org.sanbao.tables.Tables.CUSTOMER_PHONE;
        var phone = DSL.field(DSL.select(phones.DIALLED)
                .from(phones)
                .where(phones.CUSTOMER.eq(CUSTOMER.ID))
                .orderBy(phones.PLACE)
                .limit(1));
        return database.select(CALL.fields())
                .select(ORG_UNIT.NAME, ORG_UNIT.TIME_ZONE, CUSTOMER.NAME, CUSTOMER.LANGUAGE, phone)
                .select(
                        SITE.LINES,
                        SITE.POSTCODE,
                        SITE.ZONE,
                        SITE.KIND,
                        SITE.LATITUDE,
                        SITE.LONGITUDE,
                        UNIT.SERIAL,
                        PRODUCT.MODEL)
                .from(CALL)
                .join(ORG_UNIT)
                .on(ORG_UNIT.ID.eq(CALL.ORG))
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(CALL.CUSTOMER))
                .leftJoin(SITE)
                .on(SITE.ID.eq(CALL.SITE))
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(CALL.UNIT))
                .leftJoin(PRODUCT)
                .on(PRODUCT.ID.eq(UNIT.PRODUCT))
                .where(CALL.ID.eq(call), sight.of(CALL.ORG))
                .fetchOptional(row -> new Subject(
                        row.get(CALL.ID),
                        row.get(CALL.NUMBER),
                        row.get(CALL.FAULT),
                        row.get(CALL.SYMPTOM),
                        row.get(CALL.ORG),
                        row.get(ORG_UNIT.NAME),
                        ZoneId.of(row.get(ORG_UNIT.TIME_ZONE)),
                        row.get(CALL.CUSTOMER),
                        row.get(CUSTOMER.NAME),
                        Locale.forLanguageTag(row.get(CUSTOMER.LANGUAGE)),
                        row.get(CALL.CALLER_PHONE) == null ? row.get(phone) : row.get(CALL.CALLER_PHONE),
                        row.get(CALL.SITE),
                        address(row.get(SITE.LINES), row.get(SITE.POSTCODE)),
                        Codes.parse(Zone.class, row.get(SITE.ZONE)),
                        row.get(SITE.KIND),
                        row.get(SITE.LATITUDE) == null
                                ? null
                                : row.get(SITE.LATITUDE).doubleValue(),
                        row.get(SITE.LONGITUDE) == null
                                ? null
                                : row.get(SITE.LONGITUDE).doubleValue(),
                        row.get(CALL.UNIT),
                        row.get(PRODUCT.MODEL),
                        row.get(UNIT.SERIAL),
                        row.get(CALL.STATUS)));
    }

    String personName(UUID person) {
        return person == null
                ? null
                : database.select(PERSON.NAME)
                        .from(PERSON)
                        .where(PERSON.ID.eq(person))
                        .fetchOne(PERSON.NAME);
    }

    private static String address(String[] lines, String postcode) {
        if (lines == null) {
            return null;
        }
        return String.join(", ", lines) + (postcode == null ? "" : " " + postcode);
    }
}
