package org.sanbao.customers;

import static org.jooq.impl.DSL.arrayToString;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.reverse;
import static org.jooq.impl.DSL.select;
import static org.sanbao.tables.Tables.CUSTOMER;
import static org.sanbao.tables.Tables.CUSTOMER_KEY;
import static org.sanbao.tables.Tables.CUSTOMER_PHONE;
import static org.sanbao.tables.Tables.SITE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.sanbao.shared.Beginning;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Repository;

/**
 * Finds customers by telephone, mail address or name. Each way is one range of a B-tree that stops after the rows asked for, so the commonest name is
 * found as fast as the rarest.
 */
@Repository
class CustomerSearch {

    /** One name has several keys that may begin alike; so many are read for each customer wanted. */
    private static final int KEYS_READ = 3;

    /** A switchboard, or the nought that old systems write for none, may be that of many. */
    private static final int MOST_OF_A_NUMBER = 100;

    private final DSLContext database;
    private final EmailAddresses emails;
    private final Locality here;

    CustomerSearch(DSLContext database, EmailAddresses emails, Locality here) {
        this.database = database;
        this.emails = emails;
        this.here = here;
    }

    List<CustomerLine> find(String typed, Sight sight, int most) {
        Optional<String> digits = PhoneNumbers.digits(typed);
        SequencedSet<UUID> found =
                digits.isPresent() ? byPhone(typed, digits.get(), sight, most) : new LinkedHashSet<>();
        if (typed.indexOf('@') > 0 || typed.indexOf('\uFF20') > 0) {
            found.addAll(emails.beginning(typed, sight, most));
        }
        if (found.size() < most) {
            found.addAll(byName(NameKeys.folded(typed), sight, most));
        }
        return lines(found, most);
    }

    List<CustomerLine> byPhone(String comparable, Sight sight, int most) {
        return lines(new LinkedHashSet<>(phones(CUSTOMER_PHONE.NUMBER.eq(comparable), sight, most)), most);
    }

    /** One query where nobody has these telephones, which is the usual case. */
    List<CustomerLine> alike(String name, Collection<String> comparable, Sight sight, int most) {
        String wanted = NameKeys.folded(name);
        var found = database
                .select(CUSTOMER.ID, CUSTOMER.NAME)
                .from(CUSTOMER_PHONE)
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(CUSTOMER_PHONE.CUSTOMER))
                .where(CUSTOMER_PHONE.NUMBER.in(comparable), sight.of(CUSTOMER.ORG))
                .limit(MOST_OF_A_NUMBER)
                .fetch()
                .stream()
                .filter(row -> NameKeys.folded(row.value2()).equals(wanted))
                .map(Record2::value1)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return lines(found, most);
    }

    List<CustomerLine> byEmail(String address, Sight sight, int most) {
        return lines(new LinkedHashSet<>(emails.owners(address, sight, most)), most);
    }

    /** Exactly this number first; then numbers that begin so at home, or end so: people often know the last digits only. */
    private SequencedSet<UUID> byPhone(String typed, String digits, Sight sight, int most) {
        var found = new LinkedHashSet<UUID>();
        Field<String> number = CUSTOMER_PHONE.NUMBER;
        PhoneNumbers.comparable(typed, here.region())
                .ifPresent(exact -> found.addAll(phones(number.eq(exact), sight, most)));
        if (found.isEmpty()) {
            String dialled = PhoneNumbers.beginning(typed, digits, here.region());
            found.addAll(phones(Beginning.of(number, dialled).or(Beginning.of(number, digits)), sight, most));
            String ending = new StringBuilder(digits).reverse().toString();
            found.addAll(phones(Beginning.of(reverse(number), ending), sight, most));
        }
        return found;
    }

    private List<UUID> phones(Condition condition, Sight sight, int most) {
        return database.select(CUSTOMER_PHONE.CUSTOMER)
                .from(CUSTOMER_PHONE)
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(CUSTOMER_PHONE.CUSTOMER))
                .where(condition, sight.of(CUSTOMER.ORG))
                .limit(most)
                .fetch(CUSTOMER_PHONE.CUSTOMER);
    }

    private List<UUID> byName(String folded, Sight sight, int most) {
        String first = folded.substring(0, Math.min(NameKeys.LONGEST_KEY, folded.length()));
        if (first.isEmpty()) {
            return List.of();
        }
        return database.select(CUSTOMER_KEY.CUSTOMER)
                .from(CUSTOMER_KEY)
                .where(Beginning.of(CUSTOMER_KEY.KEY, first), sight.of(CUSTOMER_KEY.ORG))
                .limit(most * KEYS_READ)
                .fetch(CUSTOMER_KEY.CUSTOMER);
    }

    private List<CustomerLine> lines(SequencedSet<UUID> found, int most) {
        if (found.isEmpty()) {
            return List.of();
        }
        var ids = new ArrayList<>(found).subList(0, Math.min(most, found.size()));
        var phone = field(select(CUSTOMER_PHONE.NUMBER)
                .from(CUSTOMER_PHONE)
                .where(CUSTOMER_PHONE.CUSTOMER.eq(CUSTOMER.ID))
                .orderBy(CUSTOMER_PHONE.PLACE)
                .limit(1));
        var address = field(select(arrayToString(SITE.LINES, inline(", ")))
                .from(SITE)
                .where(SITE.CUSTOMER.eq(CUSTOMER.ID))
                .orderBy(SITE.ID)
                .limit(1));
        return database
                .select(CUSTOMER.ID, CUSTOMER.KIND, CUSTOMER.NAME, phone, address)
                .from(CUSTOMER)
                .where(CUSTOMER.ID.in(ids))
                .fetch(row -> new CustomerLine(
                        row.value1(),
                        Codes.parse(CustomerKind.class, row.value2()),
                        row.value3(),
                        row.value4() == null ? null : PhoneNumbers.readable(row.value4(), here.region()),
                        row.value5()))
                .stream()
                .sorted(Comparator.comparingInt(line -> ids.indexOf(line.id())))
                .toList();
    }
}
