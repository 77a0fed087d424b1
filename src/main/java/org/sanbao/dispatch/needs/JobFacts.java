package org.sanbao.dispatch.needs;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.CUSTOMER;
import static org.sanbao.tables.Tables.JOB;
import static org.sanbao.tables.Tables.JOB_NEED;
import static org.sanbao.tables.Tables.PRODUCT;
import static org.sanbao.tables.Tables.SITE;
import static org.sanbao.tables.Tables.UNIT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.sanbao.calls.vocabulary.Priority;
import org.sanbao.customers.Zone;
import org.sanbao.dispatch.travel.Waypoint;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Prepared;
import org.sanbao.shared.Sight;
import org.sanbao.workorders.vocabulary.JobKind;
import org.springframework.stereotype.Repository;

/** What is known of jobs before anything is estimated: where they are, what they are about, and what somebody said they need. */
@Repository
class JobFacts {

    private final Prepared facts;
    private final PartCounts counts;

    JobFacts(DSLContext database, PartCounts counts) {
        this.counts = counts;
        this.facts = new Prepared(
                database,
                select(
                                JOB.ID,
                                JOB.CALL,
                                JOB.NUMBER,
                                JOB.KIND,
                                JOB.ORG,
                                JOB.APPOINTMENT_FROM,
                                JOB.APPOINTMENT_TO,
                                CALL.NUMBER,
                                CALL.SYMPTOM,
                                CALL.URGENT,
                                CALL.PRIORITY,
                                CUSTOMER.NAME)
                        .select(SITE.LATITUDE, SITE.LONGITUDE, SITE.ZONE, SITE.AREA, PRODUCT.ID, PRODUCT.LINE)
                        .select(JOB_NEED.fields())
                        .from(JOB)
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
                        .leftJoin(JOB_NEED)
                        .on(JOB_NEED.JOB.eq(JOB.ID))
                        .where(JOB.ID.eq(any(param("jobs", UUID[].class))), Sight.prepared(JOB.ORG)));
    }

    /**
     * @param symptom of the call
     * @param said    what a person said; {@link Said#NOTHING} where nobody did
     * @param version of what was said, 0 where nothing was; with {@code saidBy} and {@code saidAt}
     */
    record Facts(
            UUID job,
            UUID call,
            String number,
            String callNumber,
            JobKind kind,
            UUID org,
            String customer,
            Waypoint place,
            Zone zone,
            UUID area,
            String productLine,
            UUID product,
            String symptom,
            Instant windowFrom,
            Instant windowTo,
            boolean urgent,
            Priority priority,
            Said said,
            int version,
            UUID saidBy,
            Instant saidAt) {

        Work work() {
            return new Work(kind, productLine, product, said.symptom() == null ? symptom : said.symptom());
        }
    }

    List<Facts> of(Collection<UUID> jobs, Sight sight) {
        return jobs.isEmpty()
                ? List.of()
                : facts.rows(jobs.toArray(UUID[]::new), sight.units()).map(this::read);
    }

    private Facts read(Record row) {
        Zone zone = Codes.parse(Zone.class, row.get(SITE.ZONE));
        boolean nothing = row.get(JOB_NEED.JOB) == null;
        return new Facts(
                row.get(JOB.ID),
                row.get(JOB.CALL),
                row.get(JOB.NUMBER),
                row.get(CALL.NUMBER),
                Codes.parse(JobKind.class, row.get(JOB.KIND)),
                row.get(JOB.ORG),
                row.get(CUSTOMER.NAME),
                row.get(SITE.LATITUDE) == null
                        ? null
                        : new Waypoint(
                                row.get(SITE.LATITUDE).doubleValue(),
                                row.get(SITE.LONGITUDE).doubleValue(),
                                zone),
                zone,
                row.get(SITE.AREA),
                row.get(PRODUCT.LINE),
                row.get(PRODUCT.ID),
                row.get(CALL.SYMPTOM),
                row.get(JOB.APPOINTMENT_FROM),
                row.get(JOB.APPOINTMENT_TO),
                row.get(CALL.URGENT),
                Codes.parse(Priority.class, row.get(CALL.PRIORITY)),
                nothing ? Said.NOTHING : said(row),
                nothing ? 0 : row.get(JOB_NEED.VERSION),
                row.get(JOB_NEED.SAID_BY),
                row.get(JOB_NEED.SAID_AT));
    }

    private Said said(Record row) {
        return new Said(
                row.get(JOB_NEED.SYMPTOM),
                row.get(JOB_NEED.MINUTES),
                row.get(JOB_NEED.PEOPLE),
                listed(row.get(JOB_NEED.SKILLS)),
                listed(row.get(JOB_NEED.TOOLS)),
                counts.read(row.get(JOB_NEED.PARTS)),
                row.get(JOB_NEED.EARLIEST));
    }

    private static List<String> listed(String[] codes) {
        return codes == null ? null : List.of(codes);
    }
}
