package org.sanbao.customers;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.sanbao.tables.Tables.CONSENT;
import static org.sanbao.tables.Tables.CONTACT;
import static org.sanbao.tables.Tables.CUSTOMER;
import static org.sanbao.tables.Tables.CUSTOMER_PHONE;
import static org.sanbao.tables.Tables.SITE;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Select;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Prepared;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Repository;

/** Reads a customer's file. */
@Repository
class CustomerQueries {

    private static final Field<Result<Record>> PHONES = lines(
            select(CUSTOMER_PHONE.fields())
                    .from(CUSTOMER_PHONE)
                    .where(CUSTOMER_PHONE.CUSTOMER.eq(CUSTOMER.ID))
                    .orderBy(CUSTOMER_PHONE.PLACE),
            "phones");
    private static final Field<Result<Record>> CONTACTS = lines(
            select(CONTACT.fields())
                    .from(CONTACT)
                    .where(CONTACT.CUSTOMER.eq(CUSTOMER.ID))
                    .orderBy(CONTACT.PLACE),
            "contacts");
    private static final Field<Result<Record>> CONSENTS = lines(
            select(CONSENT.fields())
                    .distinctOn(CONSENT.PURPOSE)
                    .from(CONSENT)
                    .where(CONSENT.CUSTOMER.eq(CUSTOMER.ID))
                    .orderBy(CONSENT.PURPOSE, CONSENT.RECORDED_AT.desc()),
            "consents");
    private static final Field<Result<Record>> SITES = lines(
            select(SITE.fields())
                    .from(SITE)
                    .where(SITE.CUSTOMER.eq(CUSTOMER.ID))
                    .orderBy(SITE.ID),
            "sites");

    private static final Field<String> WROTE_FROM = EmailAddresses.WROTE_FROM.as("wrote_from");

    private final Locality here;
    private final Prepared customer;
    private final Prepared site;

    CustomerQueries(DSLContext database, Locality here) {
        this.here = here;
        customer = new Prepared(
                database,
                select(CUSTOMER.fields())
                        .select(WROTE_FROM, PHONES, CONTACTS, CONSENTS, SITES)
                        .from(CUSTOMER)
                        .where(CUSTOMER.ID.eq(param("customer", UUID.class)), Sight.prepared(CUSTOMER.ORG)));
        site = new Prepared(
                database,
                select(SITE.fields())
                        .from(SITE)
                        .where(SITE.ID.eq(param("site", UUID.class)), Sight.prepared(SITE.ORG)));
    }

    private static Field<Result<Record>> lines(Select<Record> select, String name) {
        return multiset(select).as(name);
    }

    Optional<CustomerFile> file(UUID id, Sight sight) {
        return customer.row(id, sight.units())
                .map(row -> new CustomerFile(
                        id,
                        row.get(CUSTOMER.ORG),
                        Codes.parse(CustomerKind.class, row.get(CUSTOMER.KIND)),
                        row.get(CUSTOMER.NAME),
                        row.get(CUSTOMER.LANGUAGE),
                        row.get(CUSTOMER.IS_FOREIGN),
                        row.get(CUSTOMER.EMAIL),
                        row.get(WROTE_FROM),
                        row.get(CUSTOMER.NOTE),
                        row.get(PHONES).map(this::phone),
                        row.get(CONTACTS).map(CustomerQueries::contact),
                        row.get(CONSENTS).map(CustomerQueries::consent),
                        row.get(SITES).map(CustomerQueries::site),
                        row.get(CUSTOMER.REGISTERED_AT),
                        row.get(CUSTOMER.VERSION)));
    }

    Optional<SiteFile> site(UUID id, Sight sight) {
        return site.row(id, sight.units()).map(CustomerQueries::site);
    }

    private CustomerFile.PhoneLine phone(Record row) {
        String number = row.get(CUSTOMER_PHONE.NUMBER);
        String dialled = row.get(CUSTOMER_PHONE.DIALLED);
        return new CustomerFile.PhoneLine(
                number,
                PhoneNumbers.readable(number, dialled, here.region()),
                dialled,
                row.get(CUSTOMER_PHONE.LABEL),
                row.get(CUSTOMER_PHONE.CONTACT));
    }

    private static CustomerFile.ContactLine contact(Record row) {
        return new CustomerFile.ContactLine(row.get(CONTACT.ID), row.get(CONTACT.NAME), row.get(CONTACT.POSITION));
    }

    private static CustomerFile.ConsentLine consent(Record row) {
        return new CustomerFile.ConsentLine(
                row.get(CONSENT.PURPOSE), row.get(CONSENT.GIVEN), row.get(CONSENT.TOLD), row.get(CONSENT.RECORDED_AT));
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
                row.get(SITE.ZONE_BY_AREA),
                row.get(SITE.AREA),
                row.get(SITE.KIND),
                row.get(SITE.ESTATE),
                row.get(SITE.ESTATE_OFFICE),
                row.get(SITE.LATITUDE),
                row.get(SITE.LONGITUDE),
                row.get(SITE.TIME_ZONE),
                row.get(SITE.VERSION));
    }
}
