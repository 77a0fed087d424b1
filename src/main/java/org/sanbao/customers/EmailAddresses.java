package org.sanbao.customers;

import static org.sanbao.tables.Tables.CUSTOMER;
import static org.sanbao.tables.Tables.CUSTOMER_EMAIL;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Repository;

/** From where customers write. An address may be several customers': an office, a couple. */
@Repository
class EmailAddresses {

    private final DSLContext database;

    EmailAddresses(DSLContext database) {
        this.database = database;
    }

    void learn(UUID customer, String address, Instant now) {
        database.insertInto(CUSTOMER_EMAIL)
                .set(CUSTOMER_EMAIL.CUSTOMER, customer)
                .set(CUSTOMER_EMAIL.ADDRESS, comparable(address))
                .set(CUSTOMER_EMAIL.LEARNT_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    boolean isOf(UUID customer, String address) {
        return database.fetchExists(
                CUSTOMER_EMAIL, CUSTOMER_EMAIL.CUSTOMER.eq(customer), CUSTOMER_EMAIL.ADDRESS.eq(comparable(address)));
    }

    /** The one learnt last; empty where none is known. */
    Optional<String> latest(UUID customer) {
        return database.select(CUSTOMER_EMAIL.ADDRESS)
                .from(CUSTOMER_EMAIL)
                .where(CUSTOMER_EMAIL.CUSTOMER.eq(customer))
                .orderBy(CUSTOMER_EMAIL.LEARNT_AT.desc(), CUSTOMER_EMAIL.ADDRESS)
                .limit(1)
                .fetchOptional(CUSTOMER_EMAIL.ADDRESS);
    }

    List<UUID> owners(String address, Sight sight, int most) {
        return database.select(CUSTOMER_EMAIL.CUSTOMER)
                .from(CUSTOMER_EMAIL)
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(CUSTOMER_EMAIL.CUSTOMER))
                .where(CUSTOMER_EMAIL.ADDRESS.eq(comparable(address)), sight.of(CUSTOMER.ORG))
                .limit(most)
                .fetch(CUSTOMER_EMAIL.CUSTOMER);
    }

    private static String comparable(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
