package org.sanbao.people;

import static org.sanbao.tables.Tables.JOB;
import static org.sanbao.tables.Tables.MONEY_ENTRY;
import static org.sanbao.tables.Tables.PAPER;
import static org.sanbao.tables.Tables.PERSON;
import static org.sanbao.tables.Tables.PRODUCT;
import static org.sanbao.tables.Tables.UNIT;
import static org.sanbao.tables.Tables.WORKSHOP_ITEM;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.calendar.Span;
import org.sanbao.shared.Money;
import org.sanbao.shared.Sight;
import org.sanbao.workorders.DoneWork;
import org.springframework.stereotype.Component;

/** Fills in a technician's day from the visits, the bench, the till and the register of goods. */
@Component
class DaySheets {

    private final DoneWork work;
    private final DSLContext database;

    DaySheets(DoneWork work, DSLContext database) {
        this.work = work;
        this.database = database;
    }

    DaySheet sheet(UUID technician, LocalDate day, ZoneId zone, Sight sight) {
        var span = new Span(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
        List<DoneWork.Line> jobs = work.jobs(technician, span, sight);
        List<DoneWork.Part> parts = work.parts(technician, span, sight);
        Map<UUID, DoneWork.Line> byJob =
                jobs.stream().collect(Collectors.toMap(DoneWork.Line::job, Function.identity()));
        return new DaySheet(
                day,
                jobs.stream().map(DaySheets::job).toList(),
                parts.stream()
                        .map(part -> new DaySheet.Part(
                                byJob.containsKey(part.job())
                                        ? byJob.get(part.job()).number()
                                        : null,
                                part.name(),
                                part.number(),
                                part.quantity()))
                        .toList(),
                takings(technician, span, sight),
                goods(technician, span, sight));
    }

    /** The day a colleague joined: nobody reports of days before. */
    LocalDate since(UUID person, ZoneId zone) {
        return database.select(PERSON.JOINED_AT)
                .from(PERSON)
                .where(PERSON.ID.eq(person))
                .fetchSingle(PERSON.JOINED_AT)
                .atZone(zone)
                .toLocalDate();
    }

    private static DaySheet.Job job(DoneWork.Line line) {
        return new DaySheet.Job(
                line.job(),
                line.number(),
                line.customer(),
                line.model(),
                line.category(),
                line.spent().travel().toMinutes(),
                line.spent().work().toMinutes(),
                line.result());
    }

    private List<DaySheet.Taking> takings(UUID technician, Span span, Sight sight) {
        var opposite = MONEY_ENTRY.as("opposite");
        return database.select(JOB.NUMBER, MONEY_ENTRY.AMOUNT, MONEY_ENTRY.CURRENCY)
                .from(MONEY_ENTRY)
                .join(JOB)
                .on(JOB.ID.eq(MONEY_ENTRY.JOB))
                .where(MONEY_ENTRY.PERSON.eq(technician), MONEY_ENTRY.KIND.eq("taken"))
                .and(MONEY_ENTRY.COUNTERS.isNull())
                .andNotExists(DSL.selectOne().from(opposite).where(opposite.COUNTERS.eq(MONEY_ENTRY.ID)))
                .and(MONEY_ENTRY.HAPPENED.ge(span.from()))
                .and(MONEY_ENTRY.HAPPENED.lt(span.to()))
                .and(sight.of(MONEY_ENTRY.ORG))
                .orderBy(MONEY_ENTRY.HAPPENED, MONEY_ENTRY.ID)
                .fetch(row -> new DaySheet.Taking(row.value1(), Money.of(row.value2(), row.value3())));
    }

    private List<DaySheet.Goods> goods(UUID technician, Span span, Sight sight) {
        return database.select(PAPER.NUMBER, PRODUCT.MODEL)
                .from(WORKSHOP_ITEM)
                .join(PAPER)
                .on(PAPER.ID.eq(WORKSHOP_ITEM.RECEIPT))
                .join(JOB)
                .on(JOB.ID.eq(WORKSHOP_ITEM.JOB))
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(JOB.UNIT))
                .leftJoin(PRODUCT)
                .on(PRODUCT.ID.eq(UNIT.PRODUCT))
                .where(WORKSHOP_ITEM.TAKEN_IN_BY.eq(technician))
                .and(WORKSHOP_ITEM.TAKEN_IN_AT.ge(span.from()))
                .and(WORKSHOP_ITEM.TAKEN_IN_AT.lt(span.to()))
                .and(sight.of(WORKSHOP_ITEM.ORG))
                .orderBy(WORKSHOP_ITEM.TAKEN_IN_AT, WORKSHOP_ITEM.ID)
                .fetch(row -> new DaySheet.Goods(row.value1(), row.value2()));
    }
}
