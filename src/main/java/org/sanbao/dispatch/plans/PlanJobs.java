package org.sanbao.dispatch.plans;

import static org.sanbao.tables.Tables.CUSTOMER;
import static org.sanbao.tables.Tables.JOB;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Repository;

/** What jobs are called in a plan. */
@Repository
class PlanJobs {

    private final DSLContext database;

    PlanJobs(DSLContext database) {
        this.database = database;
    }

    record Called(String number, String customer) {}

    /** Of those in sight. */
    Map<UUID, Called> called(Collection<UUID> jobs, Sight sight) {
        return database.select(JOB.ID, JOB.NUMBER, CUSTOMER.NAME)
                .from(JOB)
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(JOB.CUSTOMER))
                .where(JOB.ID.eq(DSL.any(jobs.toArray(UUID[]::new))), sight.of(JOB.ORG))
                .fetchMap(JOB.ID, row -> new Called(row.get(JOB.NUMBER), row.get(CUSTOMER.NAME)));
    }

    Map<UUID, String> numbers(Collection<UUID> jobs, Sight sight) {
        return called(jobs, sight).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().number()));
    }
}
