package org.sanbao.access;

import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.POST_HOLDING;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.shared.PerTransaction;
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
    private record Row(UUID id, UUID unit, UUID person, UUID deputyFor, Instant since, Instant until) {
        boolean heldAt(Instant at) {
            return !since.isAfter(at) && (until == null || until.isAfter(at));
        }
    }

    private final DSLContext database;
    private final Roles roles;
    private final PerTransaction read = new PerTransaction();

    Holders(DSLContext database, Roles roles) {
        this.database = database;
        this.roles = roles;
    }

    /** The holders at that moment; {@code unit} null asks for the company. Ordered by how long they have held it; empty only if not even a head is found up to the company. */
    public List<Holder> of(String role, UUID unit, Instant at) {
        List<Holder> found = onTheWayUp(role, unit, at);
        if (found.isEmpty() && roles.filledOnce(role)) {
            found = held(List.of(role), POST_HOLDING.ROLE.eq(role), at);
        }
        return found.isEmpty() ? heads(unit, at) : found;
    }

    /** The one who has answered for the role longest, as {@link #of} finds them. */
    public Optional<UUID> holder(String role, UUID unit, Instant at) {
        return of(role, unit, at).stream().findFirst().map(Holder::person);
    }

    /** The head of the unit, else of the next above; {@code unit} null asks for the company. */
    public Optional<UUID> head(UUID unit, Instant at) {
        return heads(unit, at).stream().findFirst().map(Holder::person);
    }

    private List<Holder> onTheWayUp(String role, UUID unit, Instant at) {
        return nearest(Arrays.asList(role, unit), POST_HOLDING.ROLE.eq(role), unit, at);
    }

    /** The nearest unit's head, by the roles that head its kind. */
    private List<Holder> heads(UUID unit, Instant at) {
        Condition heads = DSL.falseCondition();
        for (var head : roles.heads().entrySet()) {
            heads = heads.or(ORG_UNIT.KIND.eq(head.getKey()).and(POST_HOLDING.ROLE.in(head.getValue())));
        }
        return nearest(Arrays.asList("", unit), heads, unit, at).stream()
                .map(each -> new Holder(each.person(), each.unit(), each.deputyFor(), true))
                .toList();
    }

    /** After a change of posts in this transaction. */
    void changed() {
        read.forget();
    }

    private List<Holder> nearest(Object key, Condition which, UUID unit, Instant at) {
        var asked = unit == null ? ORG_UNIT.PARENT.isNull() : ORG_UNIT.ID.eq(unit);
        var path = DSL.select(ORG_UNIT.PATH).from(ORG_UNIT).where(asked).<UUID[]>asField();
        Condition above = DSL.condition("{0} = any({1}::uuid[])", POST_HOLDING.UNIT, path);
        List<Holder> all = held(key, which.and(above), at);
        return all.stream()
                .filter(each -> each.unit().equals(all.getFirst().unit()))
                .toList();
    }

    /** Deepest unit first; each holder's deputy in the holder's place. */
    private List<Holder> held(Object key, Condition which, Instant at) {
        List<Row> rows = read.once(key, () -> rows(which)).stream()
                .filter(row -> row.heldAt(at))
                .toList();
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

    /** Of all times: a transaction that asks about several moments reads once. */
    private List<Row> rows(Condition which) {
        return database.select(
                        POST_HOLDING.ID,
                        POST_HOLDING.UNIT,
                        POST_HOLDING.PERSON,
                        POST_HOLDING.DEPUTY_FOR,
                        POST_HOLDING.SINCE,
                        POST_HOLDING.UNTIL)
                .from(POST_HOLDING)
                .join(ORG_UNIT)
                .on(ORG_UNIT.ID.eq(POST_HOLDING.UNIT))
                .where(which)
                .orderBy(DSL.cardinality(ORG_UNIT.PATH).desc(), POST_HOLDING.SINCE, POST_HOLDING.ID)
                .fetch(row ->
                        new Row(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }
}
