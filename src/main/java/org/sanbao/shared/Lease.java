package org.sanbao.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/**
 * Work that is a row. The node that holds its lease works at it and goes on holding it by saying so; a lease that ran out, the node being
 * dead or slow, is anybody's. Runs on the machine's time. The table has {@code id}, {@code asked_at}, {@code lease_node} and
 * {@code lease_until}.
 *
 * @param length how long a node may be silent
 */
public record Lease<R extends UpdatableRecord<R>>(Table<R> table, Duration length) {

    /** The oldest of these that nobody works at, from now on this node's. */
    public Optional<R> take(DSLContext database, Condition unfinished, UUID node, Instant now) {
        return database.selectFrom(table)
                .where(unfinished, until().isNull().or(until().lt(now)))
                .orderBy(table.field("asked_at"), id())
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional()
                .map(row -> {
                    row.set(node(), node);
                    row.set(until(), now.plus(length));
                    return row;
                });
    }

    public Condition isHeld(UUID id, UUID node) {
        return id().eq(id).and(node().eq(node));
    }

    /** To set: from now on as long as it was at first. */
    public Map<Field<?>, Object> kept(Instant now) {
        return Map.of(until(), now.plus(length));
    }

    /** To set: nobody's. */
    public Map<Field<?>, Object> released() {
        var nobody = new HashMap<Field<?>, Object>();
        nobody.put(node(), null);
        nobody.put(until(), null);
        return nobody;
    }

    private Field<UUID> id() {
        return table.field("id", UUID.class);
    }

    private Field<UUID> node() {
        return table.field("lease_node", UUID.class);
    }

    private Field<Instant> until() {
        return table.field("lease_until", Instant.class);
    }
}
