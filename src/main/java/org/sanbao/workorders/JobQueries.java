package org.sanbao.workorders;

import static org.jooq.impl.DSL.row;
import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.CUSTOMER;
import static org.sanbao.tables.Tables.JOB;
import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.PERSON;
import static org.sanbao.tables.Tables.PRODUCT;
import static org.sanbao.tables.Tables.SITE;
import static org.sanbao.tables.Tables.UNIT;
import static org.sanbao.tables.Tables.VISIT;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.sanbao.customers.Zone;
import org.sanbao.fields.OwnFilter;
import org.sanbao.shared.Beginning;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Sight;
import org.sanbao.workorders.vocabulary.JobKind;
import org.sanbao.workorders.vocabulary.Payment;
import org.sanbao.workorders.vocabulary.Result;
import org.springframework.stereotype.Repository;

/** Lists of jobs, as the office and the technician read them. */
@Repository
class JobQueries {

    private static final int LONGEST = 200;
    private static final List<SortField<?>> LATEST_FIRST = List.of(JOB.OPENED_AT.desc(), JOB.ID.desc());

    private final DSLContext database;
    private final JobFields fields;

    JobQueries(DSLContext database, JobFields fields) {
        this.database = database;
        this.fields = fields;
    }

    /** A technician's own, not ended, and what was finished since {@code since}. */
    List<JobLine> ofTechnician(UUID technician, Instant since, Sight sight) {
        return lines(JOB.TECHNICIAN.eq(technician).and(JOB.ENDED_AT.isNull().or(JOB.FINISHED_AT.ge(since))), sight);
    }

    List<JobLine> ofCase(UUID call, Sight sight) {
        return lines(JOB.CALL.eq(call), sight);
    }

    List<JobLine> one(UUID id, Sight sight) {
        return lines(JOB.ID.eq(id), sight);
    }

    /** One page of all work orders, the last drawn up first; {@code most} at most. */
    List<JobLine> page(JobFilter filter, Sight sight, int most) {
        Condition which = DSL.trueCondition();
        if (filter.state() != null) {
            which = which.and(JOB.STATE.eq(filter.state().code()));
        }
        if (filter.technician() != null) {
            which = which.and(JOB.TECHNICIAN.eq(filter.technician()));
        }
        if (filter.urgent() != null) {
            which = which.and(CALL.URGENT.eq(filter.urgent()));
        }
        if (filter.number() != null) {
            which = which.and(Beginning.of(JOB.NUMBER, filter.number()));
        }
        which = which.and(OwnFilter.of(fields.anywhere(), filter.own()).of(JOB.OWN));
        if (filter.after() != null) {
            which = which.and(row(JOB.OPENED_AT, JOB.ID)
                    .lt(filter.after().openedAt(), filter.after().id()));
        }
        return lines(which, sight, most, LATEST_FIRST);
    }

    List<JobLine> byNumber(String beginning, Sight sight, int most) {
        Condition which =
                Beginning.of(JOB.NUMBER, beginning).or(Beginning.of(JOB.NUMBER, beginning.toUpperCase(Locale.ROOT)));
        return lines(which, sight, most, LATEST_FIRST);
    }

    private List<JobLine> lines(Condition which, Sight sight) {
        return lines(
                which,
                sight,
                LONGEST,
                List.of(
                        CALL.URGENT.desc(),
                        DSL.coalesce(JOB.APPOINTMENT_FROM, JOB.DUE_AT, JOB.OPENED_AT)
                                .asc(),
                        JOB.ID.asc()));
    }

    private List<JobLine> lines(Condition which, Sight sight, int most, List<SortField<?>> order) {
        Field<UUID> visit = DSL.field(DSL.select(VISIT.ID)
                .from(VISIT)
                .where(VISIT.JOB.eq(JOB.ID))
                .orderBy(VISIT.PLANNED_AT.desc(), VISIT.ID.desc())
                .limit(1));
        Field<String> state = DSL.field(DSL.select(VISIT.STATE)
                .from(VISIT)
                .where(VISIT.JOB.eq(JOB.ID))
                .orderBy(VISIT.PLANNED_AT.desc(), VISIT.ID.desc())
                .limit(1));
        return database.select(JOB.fields())
                .select(
                        CALL.NUMBER,
                        CALL.FAULT,
                        CALL.URGENT,
                        CUSTOMER.NAME,
                        SITE.LINES,
                        SITE.ZONE,
                        PRODUCT.MODEL,
                        PERSON.NAME,
                        ORG_UNIT.NAME,
                        visit,
                        state)
                .from(JOB)
                .join(ORG_UNIT)
                .on(ORG_UNIT.ID.eq(JOB.ORG))
                .join(CALL)
                .on(CALL.ID.eq(JOB.CALL))
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(JOB.CUSTOMER))
                .leftJoin(SITE)
                .on(SITE.ID.eq(JOB.SITE))
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(JOB.UNIT))
                .leftJoin(PRODUCT)
                .on(PRODUCT.ID.eq(UNIT.PRODUCT))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(JOB.TECHNICIAN))
                .where(which, sight.of(JOB.ORG))
                .orderBy(order)
                .limit(most)
                .fetch(each -> line(each, visit, state));
    }

    private static JobLine line(Record row, Field<UUID> visit, Field<String> visitState) {
        var job = new Job(row.into(JOB));
        var address = row.get(SITE.LINES);
        return new JobLine(
                job.id(),
                job.stream(),
                row.get(JOB.NUMBER),
                row.get(CALL.NUMBER),
                row.get(ORG_UNIT.NAME),
                Codes.parse(JobKind.class, row.get(JOB.KIND)),
                job.state(),
                job.technician(),
                row.get(PERSON.NAME),
                row.get(JOB.APPOINTMENT_FROM),
                row.get(JOB.APPOINTMENT_TO),
                row.get(JOB.DUE_AT),
                row.get(CUSTOMER.NAME),
                address == null ? null : String.join(", ", address),
                Codes.parse(Zone.class, row.get(SITE.ZONE)),
                row.get(PRODUCT.MODEL),
                row.get(CALL.FAULT),
                row.get(CALL.URGENT),
                row.get(JOB.CATEGORY),
                Codes.parse(Payment.class, row.get(JOB.PAYMENT)),
                job.fee(),
                Codes.parse(Result.class, row.get(JOB.RESULT)),
                row.get(JOB.TAKEN_IN),
                job.voucher(),
                row.get(visit),
                row.get(visitState) == null ? null : VisitState.of(row.get(visitState)),
                row.get(JOB.OPENED_AT),
                JobFields.of(job.row()).answers(),
                row.get(JOB.VERSION));
    }
}
