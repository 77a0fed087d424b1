package org.sanbao.access;

import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.PERSON;
import static org.sanbao.tables.Tables.POST_HOLDING;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sanbao.shared.PerTransaction;
import org.sanbao.shared.Prepared;
import org.sanbao.shared.Unsighted;
import org.springframework.stereotype.Component;

/**
 * Finds who answers for a role: its holders in the unit, else in the next unit above, else (for roles the company fills once) wherever
 * in the company they sit; else the head of the unit, marked as such, so that nothing falls through. A deputy stands in for the holder
 * while the deputy's days last.
 */
@Component
@Unsighted("asked by the engine and by commands, about the case at hand; gives ids only")
public class Holders {

    /** A post, whenever it was held. */
    private record Row(
            UUID id, String role, UUID unit, String kind, UUID person, UUID deputyFor, Instant since, Instant until) {
        boolean heldAt(Instant at) {
            return !since.isAfter(at) && (until == null || until.isAfter(at));
        }
    }

    private final DSLContext database;
    private final Roles roles;
    private final Prepared above;
    private final Prepared anywhere;
    private final PerTransaction read = new PerTransaction();

    Holders(DSLContext database, Roles roles) {
        this.database = database;
        this.roles = roles;
        var asked = ORG_UNIT.as("asked");
        var unit = param("unit", UUID.class);
        var path = select(asked.PATH)
                .from(asked)
                .where(asked.ID.eq(unit).or(unit.isNull().and(asked.PARENT.isNull())))
                .<UUID[]>asField();
        above = posts(database, DSL.condition("{0} = any({1}::uuid[])", POST_HOLDING.UNIT, path));
        anywhere = posts(database, POST_HOLDING.ROLE.eq(param("role", String.class)));
    }

    /** Posts of all times, deepest unit first: a transaction that asks about several roles and moments reads once. */
    private static Prepared posts(DSLContext database, Condition which) {
        return new Prepared(
                database,
                select(POST_HOLDING.fields())
                        .select(ORG_UNIT.KIND)
                        .from(POST_HOLDING)
                        .join(ORG_UNIT)
                        .on(ORG_UNIT.ID.eq(POST_HOLDING.UNIT))
                        .where(which)
                        .orderBy(DSL.cardinality(ORG_UNIT.PATH).desc(), POST_HOLDING.SINCE, POST_HOLDING.ID));
    }

    /** The holders at that moment; {@code unit} null asks for the company. Ordered by how long they have held it; empty only if not even a head is found up to the company. */
    public List<Holder> of(String role, UUID unit, Instant at) {
        List<Holder> found = nearest(unit, at, row -> row.role.equals(role));
        if (found.isEmpty() && roles.filledOnce(role)) {
            found = held(read.once(role, () -> anywhere.rows(role).map(Holders::row)), at, row -> true);
        }
        return found.isEmpty() ? heads(unit, at) : found;
    }

    /** The one who has answered for the role longest, as {@link #of} finds them. */
    public Optional<UUID> holder(String role, UUID unit, Instant at) {
        return of(role, unit, at).stream().findFirst().map(Holder::person);
    }

    /** Who would answer for the role if this person held nothing; empty if nobody would. */
    public Optional<UUID> without(UUID gone, String role, UUID unit, Instant at) {
        List<Holder> found = nearest(unit, at, row -> row.role.equals(role) && !row.person.equals(gone));
        if (found.isEmpty() && roles.filledOnce(role)) {
            found = held(
                    read.once(role, () -> anywhere.rows(role).map(Holders::row)), at, row -> !row.person.equals(gone));
        }
        return (found.isEmpty() ? heads(unit, at, row -> !row.person.equals(gone)) : found)
                .stream().findFirst().map(Holder::person);
    }

    /**
     * The head of the unit, else of the next above; {@code unit} null asks for the company. Of several people who could be it, whoever holds the
     * role that {@code access/capabilities.yaml} names first for that kind of unit: in a company the general manager, then the deputy, and the
     * administrator only while it has neither. Of several with the same role, whoever has held it longest.
     */
    public Optional<UUID> head(UUID unit, Instant at) {
        return heads(unit, at).stream().findFirst().map(Holder::person);
    }

    /**
     * Who answers for what a person was named for: that person, and once they have left, whoever heads the unit; nothing lies with somebody
     * who is not here any more. Empty only if not even a head is found up to the company.
     */
    public Optional<UUID> named(UUID person, UUID unit, Instant at) {
        Instant gone = read.once("those who left", this::left).get(person);
        return gone == null || gone.isAfter(at) ? Optional.of(person) : headBut(person, unit, at);
    }

    /** The head of the unit if this person held nothing. */
    public Optional<UUID> headBut(UUID person, UUID unit, Instant at) {
        return heads(unit, at, row -> !row.person.equals(person)).stream()
                .findFirst()
                .map(Holder::person);
    }

    private Map<UUID, Instant> left() {
        return database.select(PERSON.ID, PERSON.LEFT_AT)
                .from(PERSON)
                .where(PERSON.LEFT_AT.isNotNull())
                .fetchMap(PERSON.ID, PERSON.LEFT_AT);
    }

    /** Whether the person is one of those who may speak for the unit: holds a role that heads it or stands in for who does; where it has none, of the next above. */
    public boolean isHead(UUID person, UUID unit, Instant at) {
        return heads(unit, at).stream().anyMatch(each -> each.person().equals(person));
    }

    /** Of the nearest unit that has one, in the order of {@link #head}. */
    private List<Holder> heads(UUID unit, Instant at) {
        return heads(unit, at, row -> true);
    }

    private List<Holder> heads(UUID unit, Instant at, Predicate<Row> which) {
        return nearest(unit, at, which.and(row -> rank(row) >= 0), Comparator.comparingInt(this::rank)).stream()
                .map(each -> new Holder(each.person(), each.unit(), each.deputyFor(), true))
                .toList();
    }

    /** The place of the role among those that head such a unit; negative if it is none of them. */
    private int rank(Row row) {
        return roles.heads().getOrDefault(row.kind, List.of()).indexOf(row.role);
    }

    /** After a change of posts in this transaction. */
    void changed() {
        read.forget();
    }

    private List<Holder> nearest(UUID unit, Instant at, Predicate<Row> which) {
        return nearest(unit, at, which, (one, other) -> 0);
    }

    /** @param order of those who hold a post in the same unit; who are equal in it stay in the order of their holding it */
    private List<Holder> nearest(UUID unit, Instant at, Predicate<Row> which, Comparator<Row> order) {
        Object key = unit == null ? "the company" : unit;
        List<Row> posts = read.once(key, () -> above.rows(unit).map(Holders::row));
        List<Holder> all = held(posts, at, which);
        return held(posts.stream().sorted(order).toList(), at, which).stream()
                .filter(each -> each.unit().equals(all.getFirst().unit()))
                .toList();
    }

    /** In the order given; each holder's deputy in the holder's place. */
    private static List<Holder> held(List<Row> posts, Instant at, Predicate<Row> which) {
        List<Row> rows = posts.stream().filter(which.and(row -> row.heldAt(at))).toList();
        Map<UUID, Row> deputies = rows.stream()
                .filter(row -> row.deputyFor != null)
                .collect(Collectors.toMap(Row::deputyFor, Function.identity(), (one, other) -> one));
        return rows.stream()
                .filter(row -> row.deputyFor == null)
                .map(row -> deputies.containsKey(row.id)
                        ? new Holder(deputies.get(row.id).person, row.unit, row.person, false)
                        : new Holder(row.person, row.unit, null, false))
                .toList();
    }

    private static Row row(Record row) {
        return new Row(
                row.get(POST_HOLDING.ID),
                row.get(POST_HOLDING.ROLE),
                row.get(POST_HOLDING.UNIT),
                row.get(ORG_UNIT.KIND),
                row.get(POST_HOLDING.PERSON),
                row.get(POST_HOLDING.DEPUTY_FOR),
                row.get(POST_HOLDING.SINCE),
                row.get(POST_HOLDING.UNTIL));
    }
}
