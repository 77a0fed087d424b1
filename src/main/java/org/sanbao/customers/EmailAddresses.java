package org.sanbao.customers;

import static org.sanbao.tables.Tables.CUSTOMER;
import static org.sanbao.tables.Tables.CUSTOMER_EMAIL;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.sanbao.shared.Beginning;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Repository;

/**
 * Where customers are written to, and from where they write: what their file says, and what they were learnt to write from. An address may be
 * several customers': an office, a couple.
 */
@Repository
class EmailAddresses {

    /** The address learnt last of a customer in the query around it; null where none is known. */
    static final Field<String> WROTE_FROM = DSL.field(DSL.select(CUSTOMER_EMAIL.ADDRESS)
            .from(CUSTOMER_EMAIL)
            .where(CUSTOMER_EMAIL.CUSTOMER.eq(CUSTOMER.ID))
            .orderBy(CUSTOMER_EMAIL.LEARNT_AT.desc(), CUSTOMER_EMAIL.ADDRESS)
            .limit(DSL.inline(1)));

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
        return database.fetchExists(CUSTOMER, CUSTOMER.ID.eq(customer), CUSTOMER.EMAIL.eq(comparable(address)))
                || database.fetchExists(
                        CUSTOMER_EMAIL,
                        CUSTOMER_EMAIL.CUSTOMER.eq(customer),
                        CUSTOMER_EMAIL.ADDRESS.eq(comparable(address)));
    }

    /** The file's, else the one learnt last; empty where none is known. */
    Optional<String> of(UUID customer) {
        return database.select(DSL.coalesce(CUSTOMER.EMAIL, WROTE_FROM))
                .from(CUSTOMER)
                .where(CUSTOMER.ID.eq(customer))
                .fetchOptional(row -> row.value1());
    }

    /** Whose address it is exactly. */
    List<UUID> owners(String address, Sight sight, int most) {
        String same = comparable(address);
        return owners(CUSTOMER.EMAIL.eq(same), CUSTOMER_EMAIL.ADDRESS.eq(same), sight, most);
    }

    /** Whose address begins so. */
    List<UUID> beginning(String typed, Sight sight, int most) {
        String begun = comparable(typed);
        return owners(Beginning.of(CUSTOMER.EMAIL, begun), Beginning.of(CUSTOMER_EMAIL.ADDRESS, begun), sight, most);
    }

    private List<UUID> owners(Condition inFile, Condition learnt, Sight sight, int most) {
        return database.select(CUSTOMER.ID)
                .from(CUSTOMER)
                .where(inFile, sight.of(CUSTOMER.ORG))
                .union(DSL.select(CUSTOMER.ID)
                        .from(CUSTOMER_EMAIL)
                        .join(CUSTOMER)
                        .on(CUSTOMER.ID.eq(CUSTOMER_EMAIL.CUSTOMER))
                        .where(learnt, sight.of(CUSTOMER.ORG)))
                .limit(most)
                .fetch(CUSTOMER.ID);
    }

    private static String comparable(String address) {
        return address.replace('\uFF20', '@').strip().toLowerCase(Locale.ROOT);
    }
}
