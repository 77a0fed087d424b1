package org.sanbao.calls;

import static org.jooq.impl.DSL.arrayToString;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.row;
import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.CUSTOMER;
import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.PERSON;
import static org.sanbao.tables.Tables.PRODUCT;
import static org.sanbao.tables.Tables.SITE;
import static org.sanbao.tables.Tables.UNIT;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.calls.vocabulary.Priority;
import org.sanbao.customers.Zone;
import org.sanbao.fields.OwnFilter;
import org.sanbao.fields.OwnValues;
import org.sanbao.journal.vocabulary.WaitingReason;
import org.sanbao.shared.Beginning;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Prepared;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.stereotype.Repository;

/** Lists of calls: one statement, in the order of an index, from where the page before ended. */
@Repository
class CallQueries {

    static final int PAGE = 50;
    private static final int LARGE_PAGE = 200;
    private static final int EXCERPT = 160;
    private static final int MOST_SHAPES = 200;
    private static final Field<String> ADDRESS = arrayToString(SITE.LINES, inline(", "));
    private static final Field<String> BEGINNING_OF_FAULT = left(CALL.FAULT, inline(EXCERPT));

    private final DSLContext database;
    private final CallFields fields;
    private final Map<Object, Prepared> statements = new ConcurrentHashMap<>();

    CallQueries(DSLContext database, CallFields fields) {
        this.database = database;
        this.fields = fields;
    }

    CallPage page(CallFilter filter, Sight sight) {
        return page(filter, sight, PAGE);
    }

    /** All of it, page by page. */
    void each(CallFilter filter, Sight sight, Consumer<CallLine> into) {
        CallPage page = page(filter, sight, LARGE_PAGE);
        page.rows().forEach(into);
        while (page.next() != null) {
            page = page(filter.beyond(page.next()), sight, LARGE_PAGE);
            page.rows().forEach(into);
        }
    }

    private CallPage page(CallFilter filter, Sight sight, int most) {
        List<CallLine> rows = lines(narrowing(filter, sight), filter.oldestFirst(), most + 1);
        if (rows.size() <= most) {
            return new CallPage(rows, null);
        }
        CallLine last = rows.get(most - 1);
        return new CallPage(List.copyOf(rows.subList(0, most)), last.registeredAt() + "_" + last.id());
    }

    /** Open calls of a customer, or of a unit, latest first. */
    List<CallLine> open(UUID customer, UUID unit, Sight sight, int most) {
        var open = new Narrowing(sight).by("open", CALL.ENDED_AT.isNull());
        if (customer != null && unit != null) {
            Condition either =
                    CALL.CUSTOMER.eq(param("customer", UUID.class)).or(CALL.UNIT.eq(param("unit", UUID.class)));
            open.by("either", either, customer, unit);
        } else if (customer != null) {
            open.by("customer", CALL.CUSTOMER, customer);
        } else {
            // Not by(column): without a unit there is no such call, and not every call.
            open.by("unit", CALL.UNIT.eq(param("unit", UUID.class)), unit);
        }
        return lines(open, false, most);
    }

    /** Calls whose number begins so, typed in small letters or capitals. */
    List<CallLine> byNumber(String typed, Sight sight, int most) {
        String capitals = typed.toUpperCase(Locale.ROOT);
        Condition begins = begins("capitals").or(begins("typed"));
        var number = new Narrowing(sight)
                .by("begins", begins, capitals, Beginning.end(capitals), typed, Beginning.end(typed));
        return lines(number, false, most);
    }

    /** One statement for all lists narrowed alike and in the same order. */
    private List<CallLine> lines(Narrowing narrowing, boolean oldestFirst, int most) {
        if (statements.size() > MOST_SHAPES) {
            statements.clear();
        }
        var shape = List.of(narrowing.shape(), oldestFirst, most);
        return statements
                .computeIfAbsent(
                        shape, asked -> new Prepared(database, select(narrowing.condition(), oldestFirst, most)))
                .rows(narrowing.values())
                .map(CallQueries::line);
    }

    /**
     * The calls first, and what is told of them joined to those few: whatever the database knows or does not know yet of its tables, it
     * never reads all customers to show fifty calls.
     */
    private Query select(Condition condition, boolean oldestFirst, int most) {
        var order = List.of(
                oldestFirst ? CALL.REGISTERED_AT.asc() : CALL.REGISTERED_AT.desc(),
                oldestFirst ? CALL.ID.asc() : CALL.ID.desc());
        var shown = DSL.select(CALL.fields())
                .from(CALL)
                .where(condition)
                .orderBy(order)
                .limit(inline(most))
                .asTable(CALL.getUnqualifiedName());
        return database.select(
                        CALL.ID, CALL.NUMBER, CALL.STATUS, CALL.WAITING_FOR, CALL.CHANNEL, CALL.URGENT, CALL.PRIORITY)
                .select(CALL.CUSTOMER, CUSTOMER.NAME, ADDRESS, SITE.ZONE, CALL.UNIT, PRODUCT.MODEL, UNIT.SERIAL)
                .select(
                        CALL.SYMPTOM,
                        BEGINNING_OF_FAULT,
                        CALL.RECEIVED_AT,
                        CALL.REGISTERED_AT,
                        PERSON.NAME,
                        ORG_UNIT.NAME,
                        CALL.OWN,
                        CALL.OWN_WORDS)
                .from(shown)
                .join(ORG_UNIT)
                .on(ORG_UNIT.ID.eq(CALL.ORG))
                .leftJoin(CUSTOMER)
                .on(CUSTOMER.ID.eq(CALL.CUSTOMER))
                .leftJoin(SITE)
                .on(SITE.ID.eq(CALL.SITE))
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(CALL.UNIT))
                .leftJoin(PRODUCT)
                .on(PRODUCT.ID.eq(UNIT.PRODUCT))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(CALL.FIRST_ASKED))
                .orderBy(order);
    }

    private static CallLine line(Record row) {
        return new CallLine(
                row.get(CALL.ID),
                row.get(CALL.NUMBER),
                row.get(ORG_UNIT.NAME),
                Codes.parse(CallStatus.class, row.get(CALL.STATUS)),
                Codes.parse(WaitingReason.class, row.get(CALL.WAITING_FOR)),
                Codes.parse(Channel.class, row.get(CALL.CHANNEL)),
                row.get(CALL.URGENT),
                Codes.parse(Priority.class, row.get(CALL.PRIORITY)),
                row.get(CALL.CUSTOMER),
                row.get(CUSTOMER.NAME),
                row.get(ADDRESS),
                Codes.parse(Zone.class, row.get(SITE.ZONE)),
                row.get(CALL.UNIT),
                row.get(PRODUCT.MODEL),
                row.get(UNIT.SERIAL),
                row.get(CALL.SYMPTOM),
                row.get(BEGINNING_OF_FAULT),
                row.get(CALL.RECEIVED_AT),
                row.get(CALL.REGISTERED_AT),
                row.get(PERSON.NAME),
                OwnValues.of(row.get(CALL.OWN), row.get(CALL.OWN_WORDS)).answers());
    }

    private Narrowing narrowing(CallFilter filter, Sight sight) {
        var all = new Narrowing(sight)
                .by("status", CALL.STATUS, Codes.of(filter.status()))
                .by("channel", CALL.CHANNEL, Codes.of(filter.channel()))
                .by("urgent", CALL.URGENT, filter.urgent())
                .by("org", CALL.ORG, filter.org())
                .by("customer", CALL.CUSTOMER, filter.customer())
                .by("unit", CALL.UNIT, filter.unit())
                .by("answered", CALL.FIRST_ASKED, filter.answeredBy());
        if (filter.category() != null) {
            all.by("category " + filter.category(), category(filter.category()));
        }
        if (filter.number() != null) {
            all.by("number", begins("number"), filter.number(), Beginning.end(filter.number()));
        }
        if (filter.from() != null) {
            all.by("from", CALL.REGISTERED_AT.ge(param("from", CALL.REGISTERED_AT)), filter.from());
        }
        if (filter.to() != null) {
            all.by("to", CALL.REGISTERED_AT.lt(param("to", CALL.REGISTERED_AT)), filter.to());
        }
        if (filter.own() != null) {
            for (OwnFilter.Part part :
                    OwnFilter.of(fields.anywhere(), filter.own()).parts()) {
                String name = "own " + all.shape().size();
                all.by(name + " " + part.range(), part.named(CALL.OWN, name.replace(' ', '_')), part.value());
            }
        }
        if (filter.after() != null) {
            beyond(all, filter.after(), filter.oldestFirst());
        }
        return all;
    }

    private static Condition begins(String name) {
        return Beginning.between(CALL.NUMBER, param(name, CALL.NUMBER), param(name + "_end", CALL.NUMBER));
    }

    private static Condition category(CallStatus.Category category) {
        return switch (category) {
            case OPEN -> CALL.ENDED_AT.isNull().and(CALL.WAITING_FOR.isNull());
            case WAITING -> CALL.ENDED_AT.isNull().and(CALL.WAITING_FOR.isNotNull());
            case DONE -> CALL.ENDED_AT.isNotNull();
        };
    }

    private static void beyond(Narrowing all, String after, boolean oldestFirst) {
        try {
            String[] parts = after.split("_", 2);
            var place = row(CALL.REGISTERED_AT, CALL.ID);
            var last = row(param("last_at", CALL.REGISTERED_AT), param("last_id", CALL.ID));
            all.by(
                    "after",
                    oldestFirst ? place.gt(last) : place.lt(last),
                    Instant.parse(parts[0]),
                    UUID.fromString(parts.length == 2 ? parts[1] : ""));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new InvalidInput("after", "malformed");
        }
    }

    /** What narrows a list: conditions by their names, and the values that go into them, in order. */
    private static final class Narrowing {

        private final List<String> shape = new ArrayList<>();
        private final List<Condition> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        Narrowing(Sight sight) {
            by("sight", Sight.prepared(CALL.ORG), (Object) sight.units());
        }

        /** @param value null leaves it out */
        <T> Narrowing by(String name, Field<T> column, T value) {
            return value == null ? this : by(name, column.eq(param(name, column)), value);
        }

        Narrowing by(String name, Condition condition, Object... into) {
            shape.add(name);
            conditions.add(condition);
            values.addAll(Arrays.asList(into));
            return this;
        }

        List<String> shape() {
            return shape;
        }

        Condition condition() {
            return DSL.and(conditions);
        }

        Object[] values() {
            return values.toArray();
        }
    }
}
