package org.sanbao.dispatch.needs;

import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.JOB;
import static org.sanbao.tables.Tables.JOB_NEED;
import static org.sanbao.tables.Tables.PRODUCT;
import static org.sanbao.tables.Tables.UNIT;
import static org.sanbao.tables.Tables.VISIT;
import static org.sanbao.tables.Tables.VISIT_STEP;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Sight;
import org.sanbao.workorders.vocabulary.JobKind;
import org.springframework.stereotype.Repository;

/** What work really took: minutes on site of finished visits, arrival to departure without pauses, by the steps technicians reported. */
@Repository
class Actuals {

    /** Older visits say little of how one works today. */
    private static final Duration LOOKED_BACK = Duration.ofDays(365);

    /** The latest so many visits are enough for every median. */
    private static final int MOST = 20_000;

    private final DSLContext database;

    Actuals(DSLContext database) {
        this.database = database;
    }

    /** @param median in minutes */
    record Actual(int median, int visits) {}

    /** By estimate, of the visits that it was the estimate for; estimates without any are missing. */
    Map<UUID, Actual> of(EstimateBook book, Instant now, Sight sight) {
        var minutes = new HashMap<UUID, List<Integer>>();
        visits(now, sight).forEach((work, each) -> minutes.merge(book.of(work).id(), each, Actuals::joined));
        var actuals = new HashMap<UUID, Actual>();
        minutes.forEach((estimate, all) -> actuals.put(estimate, new Actual(median(all), all.size())));
        return actuals;
    }

    private static List<Integer> joined(List<Integer> some, List<Integer> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Of an even number the lower of the two in the middle: minutes that somebody really needed. */
    private static int median(List<Integer> minutes) {
        return minutes.stream()
                .sorted()
                .skip((minutes.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }

    private Map<Work, List<Integer>> visits(Instant now, Sight sight) {
        Field<String> symptom = DSL.coalesce(JOB_NEED.SYMPTOM, CALL.SYMPTOM);
        var recent = DSL.select(VISIT.ID, JOB.KIND, PRODUCT.LINE, PRODUCT.ID.as("product"), symptom.as("symptom"))
                .from(JOB)
                .join(VISIT)
                .on(VISIT.JOB.eq(JOB.ID), VISIT.STATE.in("finished", "left", "returned"))
                .join(CALL)
                .on(CALL.ID.eq(JOB.CALL))
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(JOB.UNIT))
                .leftJoin(PRODUCT)
                .on(PRODUCT.ID.eq(UNIT.PRODUCT))
                .leftJoin(JOB_NEED)
                .on(JOB_NEED.JOB.eq(JOB.ID))
                .where(JOB.FINISHED_AT.ge(now.minus(LOOKED_BACK)), sight.of(JOB.ORG))
                .orderBy(JOB.FINISHED_AT.desc())
                .limit(MOST)
                .asTable("recent");
        Field<UUID> visit = recent.field(VISIT.ID);
        Field<Instant> next = DSL.lead(VISIT_STEP.HAPPENED)
                .over(DSL.partitionBy(VISIT_STEP.VISIT).orderBy(VISIT_STEP.HAPPENED, VISIT_STEP.ID));
        var stretches = DSL.select(
                        VISIT_STEP.VISIT,
                        VISIT_STEP.STEP,
                        DSL.field("extract(epoch from {0} - {1})", Double.class, next, VISIT_STEP.HAPPENED)
                                .as("seconds"))
                .from(VISIT_STEP)
                .where(VISIT_STEP.VISIT.in(DSL.select(visit).from(recent)))
                .asTable("stretches");
        Field<Double> seconds = stretches.field("seconds", Double.class);
        Field<Integer> spent = DSL.round(DSL.sum(seconds).div(60)).cast(Integer.class);
        return database.select(
                        recent.field(JOB.KIND),
                        recent.field(PRODUCT.LINE),
                        recent.field("product", UUID.class),
                        recent.field("symptom", String.class),
                        spent)
                .from(recent)
                .join(stretches)
                .on(stretches.field(VISIT_STEP.VISIT).eq(visit))
                .where(stretches.field(VISIT_STEP.STEP).in("arrived", "began", "resumed", "finished"))
                .groupBy(
                        visit,
                        recent.field(JOB.KIND),
                        recent.field(PRODUCT.LINE),
                        recent.field("product", UUID.class),
                        recent.field("symptom", String.class))
                .having(spent.gt(0))
                .fetchGroups(
                        row -> new Work(
                                Codes.parse(JobKind.class, row.value1()), row.value2(), row.value3(), row.value4()),
                        row -> row.value5());
    }
}
