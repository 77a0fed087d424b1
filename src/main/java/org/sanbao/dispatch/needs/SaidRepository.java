package org.sanbao.dispatch.needs;

import static org.sanbao.tables.Tables.JOB_NEED;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Writes what people say that jobs need. */
@Repository
class SaidRepository {

    private final DSLContext database;
    private final PartCounts counts;

    SaidRepository(DSLContext database, PartCounts counts) {
        this.database = database;
        this.counts = counts;
    }

    /**
     * False if the version seen is not the current one.
     *
     * @param seen 0: nobody had said anything
     */
    boolean write(UUID job, Said said, long seen, UUID by, Instant at) {
        var values = content(said);
        values.put(JOB_NEED.SAID_BY, by);
        values.put(JOB_NEED.SAID_AT, at);
        int written = seen == 0
                ? database.insertInto(JOB_NEED)
                        .set(JOB_NEED.JOB, job)
                        .set(values)
                        .onConflictDoNothing()
                        .execute()
                : database.update(JOB_NEED)
                        .set(values)
                        .set(JOB_NEED.VERSION, JOB_NEED.VERSION.plus(1))
                        .where(JOB_NEED.JOB.eq(job), JOB_NEED.VERSION.eq((int) seen))
                        .execute();
        return written == 1;
    }

    private Map<Field<?>, Object> content(Said said) {
        var values = new HashMap<Field<?>, Object>();
        values.put(JOB_NEED.SYMPTOM, said.symptom());
        values.put(JOB_NEED.MINUTES, said.minutes());
        values.put(JOB_NEED.PEOPLE, said.people());
        values.put(JOB_NEED.SKILLS, listed(said.skills()));
        values.put(JOB_NEED.TOOLS, listed(said.tools()));
        values.put(JOB_NEED.PARTS, counts.write(said.parts()));
        values.put(JOB_NEED.EARLIEST, said.earliest());
        return values;
    }

    private static String[] listed(List<String> codes) {
        return codes == null ? null : codes.toArray(String[]::new);
    }
}
