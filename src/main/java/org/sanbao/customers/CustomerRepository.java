package org.sanbao.customers;

import static org.sanbao.tables.Tables.CONSENT;
import static org.sanbao.tables.Tables.CONTACT;
import static org.sanbao.tables.Tables.CUSTOMER;
import static org.sanbao.tables.Tables.CUSTOMER_KEY;
import static org.sanbao.tables.Tables.CUSTOMER_PHONE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Row5;
import org.jooq.impl.DSL;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.stereotype.Repository;

/** Writes customers: one statement a table, however many rows. */
@Repository
class CustomerRepository {

    private record PhoneRow(UUID contact, String number, String dialled, String label) {}

    private final DSLContext database;
    private final Locality here;

    CustomerRepository(DSLContext database, Locality here) {
        this.database = database;
        this.here = here;
    }

    void insert(UUID id, UUID org, CustomerEntry entry, Instant now) {
        database.insertInto(CUSTOMER)
                .set(CUSTOMER.ID, id)
                .set(CUSTOMER.ORG, org)
                .set(CUSTOMER.REGISTERED_AT, now)
                .set(content(entry))
                .execute();
        insertParts(id, org, entry);
    }

    /** Counts the version up and so holds the file until the command ends; false if the version seen is not the current one. */
    boolean lock(UUID id, long seen) {
        return database.update(CUSTOMER)
                        .set(CUSTOMER.VERSION, CUSTOMER.VERSION.plus(1))
                        .where(CUSTOMER.ID.eq(id), CUSTOMER.VERSION.eq((int) seen))
                        .execute()
                == 1;
    }

    void update(UUID id, UUID org, CustomerEntry entry) {
        database.update(CUSTOMER).set(content(entry)).where(CUSTOMER.ID.eq(id)).execute();
        database.deleteFrom(CUSTOMER_PHONE)
                .where(CUSTOMER_PHONE.CUSTOMER.eq(id))
                .execute();
        database.deleteFrom(CONTACT).where(CONTACT.CUSTOMER.eq(id)).execute();
        database.deleteFrom(CUSTOMER_KEY).where(CUSTOMER_KEY.CUSTOMER.eq(id)).execute();
        insertParts(id, org, entry);
    }

    void insertConsent(UUID customer, ConsentEntry entry, Instant now, UUID by) {
        database.insertInto(CONSENT)
                .set(CONSENT.ID, Ids.next())
                .set(CONSENT.CUSTOMER, customer)
                .set(CONSENT.PURPOSE, Codes.of(entry.purpose()))
                .set(CONSENT.GIVEN, entry.given())
                .set(CONSENT.TOLD, Written.line(entry.told()))
                .set(CONSENT.RECORDED_AT, now)
                .set(CONSENT.RECORDED_BY, by)
                .execute();
    }

    private Map<Field<?>, Object> content(CustomerEntry entry) {
        String name = Written.line(entry.name());
        if (name == null) {
            throw new InvalidInput("name", "not-blank");
        }
        var values = new HashMap<Field<?>, Object>();
        values.put(CUSTOMER.KIND, Codes.of(entry.kind()));
        values.put(CUSTOMER.NAME, name);
        values.put(CUSTOMER.SORT_KEY, NameKeys.sortKey(name));
        values.put(CUSTOMER.LANGUAGE, entry.language() == null ? here.language() : entry.language());
        values.put(CUSTOMER.IS_FOREIGN, entry.foreign());
        values.put(CUSTOMER.EMAIL, email(entry));
        values.put(CUSTOMER.NOTE, Written.lines(entry.note()));
        return values;
    }

    private static String email(CustomerEntry entry) {
        return Written.line(entry.email()) == null
                ? null
                : MailAddress.comparable(entry.email()).orElseThrow(() -> new InvalidInput("email", "email"));
    }

    private void insertParts(UUID id, UUID org, CustomerEntry entry) {
        var phones = new ArrayList<>(rows(null, entry.phones(), "phones"));
        var contacts = new ArrayList<Row5<UUID, UUID, Integer, String, String>>();
        for (ContactEntry contact : entry.contacts()) {
            UUID contactId = Ids.next();
            String path = "contacts[" + contacts.size() + "].";
            contacts.add(DSL.row(
                    contactId, id, contacts.size() + 1, named(contact, path), Written.line(contact.position())));
            phones.addAll(rows(contactId, contact.phones(), path + "phones"));
        }
        if (!contacts.isEmpty()) {
            database.insertInto(CONTACT, CONTACT.ID, CONTACT.CUSTOMER, CONTACT.PLACE, CONTACT.NAME, CONTACT.POSITION)
                    .valuesOfRows(contacts)
                    .execute();
        }
        insertPhones(id, phones);
        insertKeys(id, org, entry);
    }

    private static String named(ContactEntry contact, String path) {
        String name = Written.line(contact.name());
        if (name == null) {
            throw new InvalidInput(path + "name", "not-blank");
        }
        return name;
    }

    private List<PhoneRow> rows(UUID contact, List<PhoneEntry> entries, String path) {
        var rows = new ArrayList<PhoneRow>();
        for (PhoneEntry entry : entries) {
            String field = path + "[" + rows.size() + "].number";
            String number = PhoneNumbers.comparable(entry.number(), here.region())
                    .orElseThrow(() -> new InvalidInput(field, "phone"));
            rows.add(new PhoneRow(contact, number, Written.line(entry.number()), Written.line(entry.label())));
        }
        return rows;
    }

    private void insertPhones(UUID customer, List<PhoneRow> phones) {
        if (phones.isEmpty()) {
            return;
        }
        var insert = database.insertInto(
                CUSTOMER_PHONE,
                CUSTOMER_PHONE.CUSTOMER,
                CUSTOMER_PHONE.PLACE,
                CUSTOMER_PHONE.CONTACT,
                CUSTOMER_PHONE.NUMBER,
                CUSTOMER_PHONE.DIALLED,
                CUSTOMER_PHONE.LABEL);
        int place = 0;
        for (PhoneRow phone : phones) {
            insert = insert.values(customer, ++place, phone.contact(), phone.number(), phone.dialled(), phone.label());
        }
        insert.execute();
    }

    /** A firm is found under its people's names too. */
    private void insertKeys(UUID customer, UUID org, CustomerEntry entry) {
        var keys = new LinkedHashSet<>(NameKeys.of(entry.name()));
        entry.contacts().forEach(contact -> keys.addAll(NameKeys.of(contact.name())));
        var insert = database.insertInto(CUSTOMER_KEY, CUSTOMER_KEY.ORG, CUSTOMER_KEY.KEY, CUSTOMER_KEY.CUSTOMER);
        for (String key : keys) {
            insert = insert.values(org, key, customer);
        }
        if (!keys.isEmpty()) {
            insert.execute();
        }
    }

    /** Empty where it is not known, or the company's. */
    Optional<String> language(UUID id) {
        return database.select(CUSTOMER.LANGUAGE)
                .from(CUSTOMER)
                .where(CUSTOMER.ID.eq(id))
                .fetchOptional(CUSTOMER.LANGUAGE);
    }
}
