package org.sanbao.shared;

import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.impl.DSL;

/**
 * What an actor may see: everything, or the rows of some organisation units (own unit and below). Every query that returns business
 * rows takes one and puts {@link #of} into its condition; a row out of sight is answered 404, as if it were not there.
 */
public final class Sight {

    private final Set<UUID> units;
    private final String reason;

    private Sight(Set<UUID> units, String reason) {
        this.units = units;
        this.reason = reason;
    }

    public static Sight units(Set<UUID> units) {
        return new Sight(Set.copyOf(units), null);
    }

    /** Sees all rows; the reason names the background work, or the root of the organisation. */
    public static Sight everything(String reason) {
        return new Sight(null, reason);
    }

    /** The condition that the row's unit is in sight; {@code true}, not jOOQ's empty condition, which would vanish from an {@code or}. */
    public Condition of(Field<UUID> unit) {
        if (units == null) {
            return DSL.trueCondition();
        }
        return unit.eq(DSL.any(units()));
    }

    /** The condition for a {@link Prepared} statement, whose value {@code sight} is {@link #units}. */
    public static Condition prepared(Field<UUID> unit) {
        Param<UUID[]> sight = DSL.param("sight", UUID[].class);
        return sight.isNull().or(unit.eq(DSL.any(sight)));
    }

    /** What is in sight; null for everything. */
    public UUID[] units() {
        return units == null ? null : units.toArray(UUID[]::new);
    }

    public boolean covers(UUID unit) {
        return units == null || unit != null && units.contains(unit);
    }

    public boolean isEverything() {
        return units == null;
    }

    @Override
    public String toString() {
        return units == null ? "everything: " + reason : units.toString();
    }
}
