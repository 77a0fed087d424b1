package org.sanbao.workshop;

import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.CUSTOMER;
import static org.sanbao.tables.Tables.JOB;
import static org.sanbao.tables.Tables.PAPER;
import static org.sanbao.tables.Tables.PERSON;
import static org.sanbao.tables.Tables.PRODUCT;
import static org.sanbao.tables.Tables.UNIT;
import static org.sanbao.tables.Tables.WORKSHOP_ITEM;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SortField;
import org.sanbao.calendar.Span;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Sight;
import org.sanbao.workorders.vocabulary.Payment;
import org.springframework.stereotype.Repository;

/** The in/out register, as people read it. */
@Repository
class ItemQueries {

    /** The longest list a page shows. */
    static final int LONGEST = 500;

    private final DSLContext database;

    ItemQueries(DSLContext database) {
        this.database = database;
    }

    /** Lines still open, the day promised longest ago first. */
    List<ItemLine> open(Sight sight, int most) {
        return lines(
                WORKSHOP_ITEM.ENTERED_AT.isNull(),
                sight,
                most,
                JOB.DUE_AT.asc().nullsLast(),
                WORKSHOP_ITEM.TAKEN_IN_AT.asc(),
                WORKSHOP_ITEM.ID.asc());
    }

    /** Lines closed, the last first. */
    List<ItemLine> closed(Sight sight, int most) {
        return lines(
                WORKSHOP_ITEM.ENTERED_AT.isNotNull(),
                sight,
                most,
                WORKSHOP_ITEM.ENTERED_AT.desc(),
                WORKSHOP_ITEM.ID.desc());
    }

    /** Of one job, the last taken in first. */
    List<ItemLine> ofJob(UUID job, Sight sight) {
        return lines(
                WORKSHOP_ITEM.JOB.eq(job), sight, LONGEST, WORKSHOP_ITEM.TAKEN_IN_AT.desc(), WORKSHOP_ITEM.ID.desc());
    }

    /** What somebody took in during a span, the first first. */
    List<ItemLine> takenIn(UUID by, Span span, Sight sight) {
        Condition then = WORKSHOP_ITEM.TAKEN_IN_AT.ge(span.from()).and(WORKSHOP_ITEM.TAKEN_IN_AT.lt(span.to()));
        return lines(
                WORKSHOP_ITEM.TAKEN_IN_BY.eq(by).and(then),
                sight,
                LONGEST,
                WORKSHOP_ITEM.TAKEN_IN_AT.asc(),
                WORKSHOP_ITEM.ID.asc());
    }

    List<ItemLine> one(UUID id, Sight sight) {
        return lines(WORKSHOP_ITEM.ID.eq(id), sight, 1, WORKSHOP_ITEM.ID.asc());
    }

    private List<ItemLine> lines(Condition which, Sight sight, int most, SortField<?>... order) {
        return database.select(WORKSHOP_ITEM.fields())
                .select(
                        JOB.NUMBER,
                        JOB.CALL,
                        JOB.TECHNICIAN,
                        JOB.PAYMENT,
                        JOB.DUE_AT,
                        JOB.VERSION,
                        CALL.NUMBER,
                        CALL.FAULT,
                        CUSTOMER.NAME,
                        PRODUCT.MODEL,
                        UNIT.SERIAL,
                        PERSON.NAME,
                        PAPER.NUMBER)
                .from(WORKSHOP_ITEM)
                .join(JOB)
                .on(JOB.ID.eq(WORKSHOP_ITEM.JOB))
                .join(CALL)
                .on(CALL.ID.eq(JOB.CALL))
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(JOB.CUSTOMER))
                .join(PAPER)
                .on(PAPER.ID.eq(WORKSHOP_ITEM.RECEIPT))
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(JOB.UNIT))
                .leftJoin(PRODUCT)
                .on(PRODUCT.ID.eq(UNIT.PRODUCT))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(JOB.TECHNICIAN))
                .where(which, sight.of(WORKSHOP_ITEM.ORG))
                .orderBy(order)
                .limit(most)
                .fetch(ItemQueries::line);
    }

    private static ItemLine line(Record row) {
        return new ItemLine(
                row.get(WORKSHOP_ITEM.ID),
                row.get(WORKSHOP_ITEM.JOB),
                row.get(JOB.NUMBER),
                row.get(JOB.CALL),
                row.get(CALL.NUMBER),
                row.get(WORKSHOP_ITEM.NUMBER),
                row.get(PAPER.NUMBER),
                Codes.parse(ItemState.class, row.get(WORKSHOP_ITEM.STATE)),
                row.get(CUSTOMER.NAME),
                row.get(PRODUCT.MODEL),
                row.get(UNIT.SERIAL),
                row.get(CALL.FAULT),
                row.get(JOB.TECHNICIAN),
                row.get(PERSON.NAME),
                Codes.parse(Payment.class, row.get(JOB.PAYMENT)),
                row.get(WORKSHOP_ITEM.PLACE),
                row.get(JOB.DUE_AT),
                row.get(WORKSHOP_ITEM.TAKEN_IN_AT),
                row.get(WORKSHOP_ITEM.REGISTERED_AT),
                row.get(WORKSHOP_ITEM.READY_AT),
                row.get(WORKSHOP_ITEM.TOLD_AT),
                row.get(WORKSHOP_ITEM.RETURNED_AT),
                row.get(WORKSHOP_ITEM.ENTERED_AT),
                row.get(JOB.VERSION));
    }
}
