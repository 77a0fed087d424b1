package org.sanbao.obligations;

import static org.sanbao.tables.Tables.OBLIGATION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
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
    private final BusinessClock clock;

    Compliance(DSLContext database, ObligationRows rows, Portrayal portrayal, BusinessClock clock) {
        this.database = database;
        this.rows = rows;
        this.portrayal = portrayal;
        this.clock = clock;
    }

    /** Which obligations are counted: those whose clock began in {@code [from, to)}, of a unit when one is given. */
    public record Span(Instant from, Instant to, UUID unit) {}

    /**
     * How a clause was kept. {@code raised} is the sum of the six after it.
     *
     * @param edition   or the document, where all its issues were counted
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

    /**
     * One line for each clause of a document, whichever of its issues asked: a figure changed elsewhere in it begins no new record.
     *
     * @param document {@code P1}
     */
    @Transactional(readOnly = true)
    public List<Count> ofDocument(Span span, String document, Sight sight) {
        return database.select(OBLIGATION.CLAUSE)
                .select(figures())
                .from(OBLIGATION)
                .where(within(span, sight), of(document))
                .groupBy(OBLIGATION.CLAUSE)
                .orderBy(OBLIGATION.CLAUSE)
                .fetch(row -> count(document, row.get(OBLIGATION.CLAUSE), row));
    }

    /** Of one issue, {@code P1@1.0#2}, or of all of a document, {@code P1}. */
    static Condition of(String edition) {
        return edition.contains("@")
                ? OBLIGATION.EDITION.eq(edition)
                : DSL.splitPart(OBLIGATION.EDITION, "@", 1).eq(edition);
    }

    /** The units in sight of which anything was asked. */
    @Transactional(readOnly = true)
    public Set<UUID> asked(Span span, Sight sight) {
        return database.selectDistinct(OBLIGATION.UNIT)
                .from(OBLIGATION)
                .where(within(span, sight), OBLIGATION.UNIT.isNotNull())
                .fetchSet(OBLIGATION.UNIT);
    }

    /** How many, how kept, and how long what was met took. */
    static List<SelectField<?>> figures() {
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

    static Count count(String edition, String clause, Record row) {
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

    /**
     * Of whom or what somebody wants to see the obligations.
     *
     * @param person who owed them when they were settled, or owes them now; null is anybody
     * @param line   product line of the case; null is any, and cases without one
     */
    record Whose(UUID person, String line) {

        static final Whose ANYBODYS = new Whose(null, null);
    }

    /** The obligations behind a count: as many as it says. {@code status} null is all that were raised. */
    @Transactional(readOnly = true)
    List<ObligationView> behind(Span span, String edition, String clause, Status status, Whose whose, Actor reader) {
        Condition which = status == null ? DSL.noCondition() : status.condition();
        List<Obligation> found = rows.find(within(span, reader.sight())
                .and(of(edition))
                .and(OBLIGATION.CLAUSE.eq(clause))
                .and(which)
                .and(ComplianceParts.ofLine(whose.line())));
        return portrayal.views(found, reader, clock.instant()).stream()
                .filter(each -> whose.person() == null || each.holderIs(whose.person()))
                .toList();
    }

    static Condition within(Span span, Sight sight) {
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

        static Status of(String state, boolean breached) {
            return switch (state) {
                case "MET" -> breached ? MET_LATE : MET;
                case "OPEN" -> breached ? LATE : OPEN;
                default -> valueOf(state);
            };
        }

        Condition condition() {
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
