package org.sanbao.obligations;

import static org.sanbao.tables.Tables.OBLIGATION;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.sanbao.access.Organisation;
import org.sanbao.obligations.engine.Obligation;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How each clause is kept, in figures that equal what stands behind them. */
@Component
public class Compliance {

    private final DSLContext database;
    private final ObligationRows rows;
    private final Portrayal portrayal;
    private final Organisation organisation;
    private final BusinessClock clock;

    Compliance(
            DSLContext database,
            ObligationRows rows,
            Portrayal portrayal,
            Organisation organisation,
            BusinessClock clock) {
        this.database = database;
        this.organisation = organisation;
        this.rows = rows;
        this.portrayal = portrayal;
        this.clock = clock;
    }

    /** Which obligations are counted: those whose clock began in {@code [from, to)}, of a unit when one is given. */
    public record Span(Instant from, Instant to, UUID unit) {}

    /**
     * How a clause was kept. {@code raised} is the sum of the six after it.
     *
     * @param median    seconds by the clock on the wall that half of those met took at most; null if none was met
     * @param ninetieth seconds that nine of ten took at most; likewise
     */
    public record Count(
            String edition,
            String clause,
            long raised,
            long met,
            long metLate,
            long open,
            long late,
            long waived,
            long cancelled,
            Long median,
            Long ninetieth) {}

    /**
     * A part of what a clause asked, with as many behind it as it says.
     *
     * @param unit null where {@code from} tells the parts
     * @param from first instant of the part, in {@code [from, to)}
     */
    record Part(UUID unit, String name, Instant from, Instant to, Count count) {}

    /** One line for each clause that raised anything. */
    @Transactional(readOnly = true)
    public List<Count> compliance(Span span, Sight sight) {
        return database.select(OBLIGATION.EDITION, OBLIGATION.CLAUSE)
                .select(figures())
                .from(OBLIGATION)
                .where(within(span, sight))
                .groupBy(OBLIGATION.EDITION, OBLIGATION.CLAUSE)
                .orderBy(OBLIGATION.EDITION, OBLIGATION.CLAUSE)
                .fetch(Compliance::count);
    }

    /** The units in sight of which anything was asked. */
    @Transactional(readOnly = true)
    public Set<UUID> asked(Span span, Sight sight) {
        return database.selectDistinct(OBLIGATION.UNIT)
                .from(OBLIGATION)
                .where(within(span, sight), OBLIGATION.UNIT.isNotNull())
                .fetchSet(OBLIGATION.UNIT);
    }

    /** One line for each unit in sight of which the clause asked anything. */
    @Transactional(readOnly = true)
    List<Part> byUnit(Span span, String edition, String clause, Sight sight) {
        var parts = database.select(OBLIGATION.EDITION, OBLIGATION.CLAUSE)
                .select(figures())
                .select(OBLIGATION.UNIT)
                .from(OBLIGATION)
                .where(within(span, sight), OBLIGATION.EDITION.eq(edition), OBLIGATION.CLAUSE.eq(clause))
                .and(OBLIGATION.UNIT.isNotNull())
                .groupBy(OBLIGATION.EDITION, OBLIGATION.CLAUSE, OBLIGATION.UNIT)
                .fetch(row -> new Part(row.get(OBLIGATION.UNIT), null, span.from(), span.to(), count(row)));
        var named = new ArrayList<Part>();
        parts.forEach(part -> named.add(new Part(
                part.unit(), organisation.unit(part.unit(), sight).name(), part.from(), part.to(), part.count())));
        named.sort(Comparator.comparing(Part::name).thenComparing(Part::unit));
        return named;
    }

    /** The trend: the span in so many equal parts, those without anything too. */
    @Transactional(readOnly = true)
    List<Part> overTime(Span span, String edition, String clause, int parts, Sight sight) {
        var all = new ArrayList<Part>();
        Duration step = Duration.between(span.from(), span.to()).dividedBy(parts);
        for (int i = 0; i < parts; i++) {
            Instant from = span.from().plus(step.multipliedBy(i));
            Instant to = i + 1 == parts ? span.to() : from.plus(step);
            Count count = database.select(figures())
                    .from(OBLIGATION)
                    .where(within(new Span(from, to, span.unit()), sight))
                    .and(OBLIGATION.EDITION.eq(edition))
                    .and(OBLIGATION.CLAUSE.eq(clause))
                    .fetchSingle(row -> count(edition, clause, row));
            all.add(new Part(span.unit(), null, from, to, count));
        }
        return all;
    }

    /** How many, how kept, and how long what was met took. */
    private static List<SelectField<?>> figures() {
        var fields = new ArrayList<SelectField<?>>(List.of(DSL.count().as("n")));
        for (Status status : Status.values()) {
            fields.add(DSL.count().filterWhere(status.condition()).as(status.name()));
        }
        Field<Long> used =
                DSL.field("extract(epoch from {0} - {1})::bigint", Long.class, OBLIGATION.MET, OBLIGATION.STARTED);
        fields.add(DSL.percentileDisc(0.5)
                .withinGroupOrderBy(used)
                .filterWhere(OBLIGATION.MET.isNotNull())
                .as("median"));
        fields.add(DSL.percentileDisc(0.9)
                .withinGroupOrderBy(used)
                .filterWhere(OBLIGATION.MET.isNotNull())
                .as("ninetieth"));
        return fields;
    }

    private static Count count(Record row) {
        return count(row.get(OBLIGATION.EDITION), row.get(OBLIGATION.CLAUSE), row);
    }

    private static Count count(String edition, String clause, Record row) {
        return new Count(
                edition,
                clause,
                row.get("n", Long.class),
                row.get(Status.MET.name(), Long.class),
                row.get(Status.MET_LATE.name(), Long.class),
                row.get(Status.OPEN.name(), Long.class),
                row.get(Status.LATE.name(), Long.class),
                row.get(Status.WAIVED.name(), Long.class),
                row.get(Status.CANCELLED.name(), Long.class),
                row.get("median", Long.class),
                row.get("ninetieth", Long.class));
    }

    /** The obligations behind a count: as many as it says. {@code status} null is all that were raised. */
    @Transactional(readOnly = true)
    List<ObligationView> behind(Span span, String edition, String clause, Status status, Actor reader) {
        Condition which = status == null ? DSL.noCondition() : status.condition();
        List<Obligation> found = rows.find(within(span, reader.sight())
                .and(OBLIGATION.EDITION.eq(edition))
                .and(OBLIGATION.CLAUSE.eq(clause))
                .and(which));
        return portrayal.views(found, reader, clock.instant());
    }

    private static Condition within(Span span, Sight sight) {
        Condition period = OBLIGATION.STARTED.ge(span.from()).and(OBLIGATION.STARTED.lt(span.to()));
        Condition unit = span.unit() == null ? DSL.noCondition() : OBLIGATION.UNIT.eq(span.unit());
        return period.and(unit).and(sight.of(OBLIGATION.UNIT));
    }

    /** How an obligation is counted; each in exactly one. */
    enum Status {
        MET,
        MET_LATE,
        OPEN,
        LATE,
        WAIVED,
        CANCELLED;

        private Condition condition() {
            return switch (this) {
                case MET -> OBLIGATION.STATE.eq("MET").and(OBLIGATION.BREACHED.isNull());
                case MET_LATE -> OBLIGATION.STATE.eq("MET").and(OBLIGATION.BREACHED.isNotNull());
                case OPEN -> OBLIGATION.STATE.eq("OPEN").and(OBLIGATION.BREACHED.isNull());
                case LATE -> OBLIGATION.STATE.eq("OPEN").and(OBLIGATION.BREACHED.isNotNull());
                case WAIVED -> OBLIGATION.STATE.eq("WAIVED");
                case CANCELLED -> OBLIGATION.STATE.eq("CANCELLED");
            };
        }
    }
}
