package org.sanbao.customers;

import static org.sanbao.tables.Tables.CONSENT;
import static org.sanbao.tables.Tables.CONTACT;
import static org.sanbao.tables.Tables.CUSTOMER;
import static org.sanbao.tables.Tables.CUSTOMER_PHONE;
import static org.sanbao.tables.Tables.SITE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Repository;

/** Reads a customer's file. */
@Repository
class CustomerQueries {

    private final DSLContext database;
    private final Locality here;

    CustomerQueries(DSLContext database, Locality here) {
        this.database = database;
        this.here = here;
    }

    Optional<CustomerFile> file(UUID id, Sight sight) {
        return database.selectFrom(CUSTOMER)
                .where(CUSTOMER.ID.eq(id), sight.of(CUSTOMER.ORG))
                .fetchOptional(row -> new CustomerFile(
                        id,
                        row.getOrg(),
                        Codes.parse(CustomerKind.class, row.getKind()),
                        row.getName(),
                        row.getLanguage(),
                        row.getIsForeign(),
                        row.getNote(),
                        phones(id),
                        contacts(id),
                        consents(id),
                        sites(id),
                        row.getRegisteredAt(),
                        row.getVersion()));
    }

    Optional<SiteFile> site(UUID id, Sight sight) {
        return database.selectFrom(SITE)
                .where(SITE.ID.eq(id), sight.of(SITE.ORG))
                .fetchOptional(CustomerQueries::site);
    }

    private List<CustomerFile.PhoneLine> phones(UUID id) {
        return database.selectFrom(CUSTOMER_PHONE)
                .where(CUSTOMER_PHONE.CUSTOMER.eq(id))
                .orderBy(CUSTOMER_PHONE.PLACE)
                .fetch(row -> new CustomerFile.PhoneLine(
                        row.getNumber(),
                        PhoneNumbers.readable(row.getNumber(), here.region()),
                        row.getDialled(),
                        row.getLabel(),
                        row.getContact()));
    }

    private List<CustomerFile.ContactLine> contacts(UUID id) {
        return database.selectFrom(CONTACT)
                .where(CONTACT.CUSTOMER.eq(id))
                .orderBy(CONTACT.PLACE)
                .fetch(row -> new CustomerFile.ContactLine(row.getId(), row.getName(), row.getPosition()));
    }

    private List<CustomerFile.ConsentLine> consents(UUID id) {
        return database.select(CONSENT.PURPOSE, CONSENT.GIVEN, CONSENT.TOLD, CONSENT.RECORDED_AT)
                .distinctOn(CONSENT.PURPOSE)
                .from(CONSENT)
                .where(CONSENT.CUSTOMER.eq(id))
                .orderBy(CONSENT.PURPOSE, CONSENT.RECORDED_AT.desc())
                .fetch(row -> new CustomerFile.ConsentLine(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private List<SiteFile> sites(UUID customer) {
        return database.selectFrom(SITE)
                .where(SITE.CUSTOMER.eq(customer))
                .orderBy(SITE.ID)
                .fetch(CustomerQueries::site);
    }

    private static SiteFile site(Record row) {
        return new SiteFile(
                row.get(SITE.ID),
                row.get(SITE.CUSTOMER),
                row.get(SITE.LABEL),
                row.get(SITE.COUNTRY),
                Arrays.asList(row.get(SITE.LINES)),
                row.get(SITE.POSTCODE),
                Codes.parse(Zone.class, row.get(SITE.ZONE)),
                row.get(SITE.KIND),
                row.get(SITE.ESTATE),
                row.get(SITE.ESTATE_OFFICE),
                row.get(SITE.LATITUDE),
                row.get(SITE.LONGITUDE),
                row.get(SITE.TIME_ZONE),
                row.get(SITE.VERSION));
    }
}
