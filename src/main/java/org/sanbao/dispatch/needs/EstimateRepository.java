package org.sanbao.dispatch.needs;

import static org.sanbao.tables.Tables.PRODUCT;
import static org.sanbao.tables.Tables.WORK_ESTIMATE;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Prepared;
import org.sanbao.shared.Written;
import org.sanbao.workorders.vocabulary.JobKind;
import org.springframework.stereotype.Repository;

/** Estimates as rows. They belong to the whole company. */
@Repository
class EstimateRepository {

    private final DSLContext database;
    private final PartCounts counts;
    private final Prepared all;

    EstimateRepository(DSLContext database, PartCounts counts) {
        this.database = database;
        this.counts = counts;
        this.all =
                new Prepared(database, database.select(WORK_ESTIMATE.fields()).from(WORK_ESTIMATE));
    }

    List<Estimate> all() {
        return all.rows().map(this::estimate);
    }

    Optional<Estimate> find(UUID id) {
        return database.selectFrom(WORK_ESTIMATE).where(WORK_ESTIMATE.ID.eq(id)).fetchOptional(this::estimate);
    }

    /** Of the products that some are about, what each is called. */
    Map<UUID, String> models(Collection<Estimate> some) {
        var products =
                some.stream().map(Estimate::product).filter(Objects::nonNull).toList();
        return database.select(PRODUCT.ID, PRODUCT.MODEL)
                .from(PRODUCT)
                .where(PRODUCT.ID.in(products))
                .fetchMap(PRODUCT.ID, PRODUCT.MODEL);
    }

    /** Empty if there is one for the same work. */
    Optional<UUID> insert(EstimateEntry entry) {
        return database.insertInto(WORK_ESTIMATE)
                .set(WORK_ESTIMATE.ID, Ids.next())
                .set(about(entry))
                .set(figures(entry))
                .onConflictDoNothing()
                .returning(WORK_ESTIMATE.ID)
                .fetchOptional(WORK_ESTIMATE.ID);
    }

    /** The figures; what it is about stays. False if the version seen is not the current one. */
    boolean update(UUID id, EstimateEntry entry, long seen) {
        return database.update(WORK_ESTIMATE)
                        .set(figures(entry))
                        .set(WORK_ESTIMATE.VERSION, WORK_ESTIMATE.VERSION.plus(1))
                        .where(WORK_ESTIMATE.ID.eq(id), WORK_ESTIMATE.VERSION.eq((int) seen))
                        .execute()
                == 1;
    }

    /** False if the version seen is not the current one. */
    boolean delete(UUID id, long seen) {
        return database.deleteFrom(WORK_ESTIMATE)
                        .where(WORK_ESTIMATE.ID.eq(id), WORK_ESTIMATE.VERSION.eq((int) seen))
                        .execute()
                == 1;
    }

    private static Map<Field<?>, Object> about(EstimateEntry entry) {
        var values = new HashMap<Field<?>, Object>();
        values.put(WORK_ESTIMATE.JOB_KIND, Codes.of(entry.kind()));
        values.put(WORK_ESTIMATE.PRODUCT_LINE, entry.product() == null ? Written.line(entry.productLine()) : null);
        values.put(WORK_ESTIMATE.PRODUCT, entry.product());
        values.put(WORK_ESTIMATE.SYMPTOM, entry.symptom());
        return values;
    }

    private Map<Field<?>, Object> figures(EstimateEntry entry) {
        var values = new HashMap<Field<?>, Object>();
        values.put(WORK_ESTIMATE.MINUTES, entry.minutes());
        values.put(WORK_ESTIMATE.PEOPLE, entry.people());
        values.put(WORK_ESTIMATE.SKILLS, entry.skills().toArray(String[]::new));
        values.put(WORK_ESTIMATE.TOOLS, entry.tools().toArray(String[]::new));
        values.put(WORK_ESTIMATE.PARTS, counts.write(entry.parts()));
        return values;
    }

    private Estimate estimate(Record row) {
        return new Estimate(
                row.get(WORK_ESTIMATE.ID),
                Codes.parse(JobKind.class, row.get(WORK_ESTIMATE.JOB_KIND)),
                row.get(WORK_ESTIMATE.PRODUCT_LINE),
                row.get(WORK_ESTIMATE.PRODUCT),
                row.get(WORK_ESTIMATE.SYMPTOM),
                row.get(WORK_ESTIMATE.MINUTES),
                row.get(WORK_ESTIMATE.PEOPLE),
                List.of(row.get(WORK_ESTIMATE.SKILLS)),
                List.of(row.get(WORK_ESTIMATE.TOOLS)),
                counts.read(row.get(WORK_ESTIMATE.PARTS)),
                row.get(WORK_ESTIMATE.VERSION));
    }
}
