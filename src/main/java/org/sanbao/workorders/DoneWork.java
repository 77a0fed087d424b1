package org.sanbao.workorders;

import static org.sanbao.tables.Tables.BENCH_TIME;
import static org.sanbao.tables.Tables.CUSTOMER;
import static org.sanbao.tables.Tables.JOB;
import static org.sanbao.tables.Tables.PART_LINE;
import static org.sanbao.tables.Tables.PRODUCT;
import static org.sanbao.tables.Tables.UNIT;
import static org.sanbao.tables.Tables.VISIT;
import static org.sanbao.tables.Tables.VISIT_STEP;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.calendar.Span;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Sight;
import org.sanbao.workorders.vocabulary.Category;
import org.sanbao.workorders.vocabulary.Result;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What one technician did in a span of time, on visits and on the bench: for reports, and asked anew each time. */
@Component
@Transactional(readOnly = true)
public class DoneWork {

    private final DSLContext database;

    DoneWork(DSLContext database) {
        this.database = database;
    }

    /**
     * A job something was done on.
     *
     * @param number   of its voucher
     * @param model    null where the unit is unknown
     * @param category null while undecided
     * @param spent    travel and work that ended in the span, work on the bench with it
     * @param result   how the work ended, whenever it did; null while it has not
     */
    public record Line(
            UUID job,
            UUID call,
            String number,
            String customer,
            String model,
            Category category,
            TimeSpent spent,
            Result result) {}

    /** A part the technician entered. */
    public record Part(UUID job, String name, String number, int quantity) {}

    /** In the order in which the jobs were begun. */
    public List<Line> jobs(UUID technician, Span span, Sight sight) {
        Map<UUID, TimeSpent> spent = new LinkedHashMap<>(visited(technician, span));
        bench(technician, span).forEach((job, time) -> spent.merge(job, time, TimeSpent::plus));
        Map<UUID, Line> lines = lines(spent, sight);
        return spent.keySet().stream()
                .filter(lines::containsKey)
                .map(lines::get)
                .toList();
    }

    /** Parts the technician entered in the span, oldest first. */
    public List<Part> parts(UUID technician, Span span, Sight sight) {
        return database.select(PART_LINE.JOB, PART_LINE.NAME, PART_LINE.NUMBER, PART_LINE.QUANTITY)
                .from(PART_LINE)
                .join(JOB)
                .on(JOB.ID.eq(PART_LINE.JOB))
                .where(PART_LINE.ENTERED_BY.eq(technician), sight.of(JOB.ORG))
                .and(PART_LINE.ENTERED_AT.ge(span.from()))
                .and(PART_LINE.ENTERED_AT.lt(span.to()))
                .orderBy(PART_LINE.ENTERED_AT, PART_LINE.ID)
                .fetch(row -> new Part(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private Map<UUID, TimeSpent> visited(UUID technician, Span span) {
        var during = DSL.select(VISIT_STEP.VISIT)
                .from(VISIT_STEP)
                .where(VISIT_STEP.RECORDED_BY.eq(technician))
                .and(VISIT_STEP.STEP.ne(Step.ACCEPTED.code()))
                .and(VISIT_STEP.HAPPENED.ge(span.from()))
                .and(VISIT_STEP.HAPPENED.lt(span.to()));
        var spent = new LinkedHashMap<UUID, TimeSpent>();
        database.select(VISIT.JOB, VISIT_STEP.VISIT, VISIT_STEP.STEP, VISIT_STEP.HAPPENED, VISIT_STEP.RECORDED)
                .from(VISIT_STEP)
                .join(VISIT)
                .on(VISIT.ID.eq(VISIT_STEP.VISIT))
                .where(VISIT.TECHNICIAN.eq(technician), VISIT.ID.in(during))
                .orderBy(VISIT_STEP.HAPPENED, VISIT_STEP.ID)
                .fetchGroups(row -> List.of(row.value2(), row.value1()))
                .forEach((visit, rows) -> {
                    List<StepLine> steps =
                            rows.map(row -> new StepLine(Step.of(row.value3()), row.value4(), row.value5(), null));
                    spent.merge(visit.getLast(), TimeSpent.ended(steps, span.from(), span.to()), TimeSpent::plus);
                });
        return spent;
    }

    private Map<UUID, TimeSpent> bench(UUID technician, Span span) {
        return database.select(BENCH_TIME.JOB, DSL.sum(BENCH_TIME.MINUTES))
                .from(BENCH_TIME)
                .where(BENCH_TIME.TECHNICIAN.eq(technician))
                .and(BENCH_TIME.ENDED_AT.ge(span.from()))
                .and(BENCH_TIME.ENDED_AT.lt(span.to()))
                .groupBy(BENCH_TIME.JOB)
                .fetchMap(
                        BENCH_TIME.JOB,
                        row -> new TimeSpent(
                                Duration.ZERO, Duration.ofMinutes(row.value2().longValue())));
    }

    private Map<UUID, Line> lines(Map<UUID, TimeSpent> spent, Sight sight) {
        Collection<UUID> jobs = spent.keySet();
        return database.select(JOB.ID, JOB.CALL, JOB.NUMBER, CUSTOMER.NAME, PRODUCT.MODEL, JOB.CATEGORY, JOB.RESULT)
                .from(JOB)
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(JOB.CUSTOMER))
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(JOB.UNIT))
                .leftJoin(PRODUCT)
                .on(PRODUCT.ID.eq(UNIT.PRODUCT))
                .where(JOB.ID.in(jobs), sight.of(JOB.ORG))
                .fetchMap(
                        JOB.ID,
                        row -> new Line(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                Codes.parse(Category.class, row.value6()),
                                spent.get(row.value1()),
                                Codes.parse(Result.class, row.value7())));
    }
}
