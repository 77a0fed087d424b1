package org.sanbao.calls;

import static org.jooq.impl.DSL.arrayToString;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.row;
import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.CUSTOMER;
import static org.sanbao.tables.Tables.PERSON;
import static org.sanbao.tables.Tables.PRODUCT;
import static org.sanbao.tables.Tables.SITE;
import static org.sanbao.tables.Tables.UNIT;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.calls.vocabulary.Priority;
import org.sanbao.customers.Zone;
import org.sanbao.journal.vocabulary.WaitingReason;
import org.sanbao.shared.Beginning;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.stereotype.Repository;

/** Lists of calls: one statement, in the order of an index, from where the page before ended. */
@Repository
class CallQueries {

    static final int PAGE = 50;
    private static final int EXCERPT = 160;

    private final DSLContext database;

    CallQueries(DSLContext database) {
        this.database = database;
    }

    CallPage page(CallFilter filter, Sight sight) {
        List<CallLine> rows = lines(conditions(filter, sight), filter.oldestFirst(), PAGE + 1);
        if (rows.size() <= PAGE) {
            return new CallPage(rows, null);
        }
        CallLine last = rows.get(PAGE - 1);
        return new CallPage(List.copyOf(rows.subList(0, PAGE)), last.registeredAt() + "_" + last.id());
    }

    /** Open calls of a customer, or of a unit, latest first. */
    List<CallLine> open(UUID customer, UUID unit, Sight sight, int most) {
        Condition whose = customer == null
                ? CALL.UNIT.eq(unit)
                : unit == null
                        ? CALL.CUSTOMER.eq(customer)
                        : CALL.CUSTOMER.eq(customer).or(CALL.UNIT.eq(unit));
        return lines(List.of(whose, CALL.ENDED_AT.isNull(), sight.of(CALL.ORG)), false, most);
    }

    /** Calls whose number begins so, typed in small letters or capitals. */
    List<CallLine> byNumber(String typed, Sight sight, int most) {
        Condition begins =
                Beginning.of(CALL.NUMBER, typed.toUpperCase(Locale.ROOT)).or(Beginning.of(CALL.NUMBER, typed));
        return lines(List.of(begins, sight.of(CALL.ORG)), false, most);
    }

    private List<CallLine> lines(List<Condition> conditions, boolean oldestFirst, int most) {
        Field<String> address = arrayToString(SITE.LINES, inline(", "));
        Field<String> excerpt = left(CALL.FAULT, inline(EXCERPT));
        return database.select(
                        CALL.ID, CALL.NUMBER, CALL.STATUS, CALL.WAITING_FOR, CALL.CHANNEL, CALL.URGENT, CALL.PRIORITY)
                .select(CALL.CUSTOMER, CUSTOMER.NAME, address, SITE.ZONE, CALL.UNIT, PRODUCT.MODEL, UNIT.SERIAL)
                .select(CALL.SYMPTOM, excerpt, CALL.RECEIVED_AT, CALL.REGISTERED_AT, PERSON.NAME)
                .from(CALL)
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(CALL.CUSTOMER))
                .leftJoin(SITE)
                .on(SITE.ID.eq(CALL.SITE))
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(CALL.UNIT))
                .leftJoin(PRODUCT)
                .on(PRODUCT.ID.eq(UNIT.PRODUCT))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(CALL.FIRST_ASKED))
                .where(conditions)
                .orderBy(
                        oldestFirst ? CALL.REGISTERED_AT.asc() : CALL.REGISTERED_AT.desc(),
                        oldestFirst ? CALL.ID.asc() : CALL.ID.desc())
                .limit(most)
                .fetch(row -> line(row, address, excerpt));
    }

    private static CallLine line(Record row, Field<String> address, Field<String> excerpt) {
        return new CallLine(
                row.get(CALL.ID),
                row.get(CALL.NUMBER),
                Codes.parse(CallStatus.class, row.get(CALL.STATUS)),
                Codes.parse(WaitingReason.class, row.get(CALL.WAITING_FOR)),
                Codes.parse(Channel.class, row.get(CALL.CHANNEL)),
                row.get(CALL.URGENT),
                Codes.parse(Priority.class, row.get(CALL.PRIORITY)),
                row.get(CALL.CUSTOMER),
                row.get(CUSTOMER.NAME),
                row.get(address),
                Codes.parse(Zone.class, row.get(SITE.ZONE)),
                row.get(CALL.UNIT),
                row.get(PRODUCT.MODEL),
                row.get(UNIT.SERIAL),
                row.get(CALL.SYMPTOM),
                row.get(excerpt),
                row.get(CALL.RECEIVED_AT),
                row.get(CALL.REGISTERED_AT),
                row.get(PERSON.NAME));
    }

    private static List<Condition> conditions(CallFilter filter, Sight sight) {
        var all = new ArrayList<Condition>(List.of(sight.of(CALL.ORG)));
        add(all, filter.category(), CallQueries::category);
        add(all, filter.status(), status -> CALL.STATUS.eq(Codes.of(status)));
        add(all, filter.channel(), channel -> CALL.CHANNEL.eq(Codes.of(channel)));
        add(all, filter.urgent(), CALL.URGENT::eq);
        add(all, filter.org(), CALL.ORG::eq);
        add(all, filter.customer(), CALL.CUSTOMER::eq);
        add(all, filter.unit(), CALL.UNIT::eq);
        add(all, filter.answeredBy(), CALL.FIRST_ASKED::eq);
        add(all, filter.number(), number -> Beginning.of(CALL.NUMBER, number));
        add(all, filter.from(), CALL.REGISTERED_AT::ge);
        add(all, filter.to(), CALL.REGISTERED_AT::lt);
        add(all, filter.after(), after -> beyond(after, filter.oldestFirst()));
        return all;
    }

    private static <T> void add(List<Condition> all, T value, java.util.function.Function<T, Condition> condition) {
        if (value != null) {
            all.add(condition.apply(value));
        }
    }

    private static Condition category(CallStatus.Category category) {
        return switch (category) {
            case OPEN -> CALL.ENDED_AT.isNull().and(CALL.WAITING_FOR.isNull());
            case WAITING -> CALL.ENDED_AT.isNull().and(CALL.WAITING_FOR.isNotNull());
            case DONE -> CALL.ENDED_AT.isNotNull();
        };
    }

    private static Condition beyond(String after, boolean oldestFirst) {
        try {
            String[] parts = after.split("_", 2);
            var place = row(CALL.REGISTERED_AT, CALL.ID);
            var last = row(Instant.parse(parts[0]), UUID.fromString(parts.length == 2 ? parts[1] : ""));
            return oldestFirst ? place.gt(last) : place.lt(last);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new InvalidInput("after", "malformed");
        }
    }
}
