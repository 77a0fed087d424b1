package org.sanbao.dispatch.board;

import static org.sanbao.tables.Tables.OBLIGATION;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sanbao.dispatch.needs.Need;
import org.sanbao.dispatch.needs.Needs;
import org.sanbao.obligations.Dues;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Repository;

/** What jobs take and by when the regulation wants something done for them, put to the jobs. */
@Repository
class Demands {

    private static final Sight FOUND = Sight.everything("what jobs need that were found within sight");

    private final DSLContext database;
    private final Needs needs;

    Demands(DSLContext database, Needs needs) {
        this.database = database;
        this.needs = needs;
    }

    /** The same jobs, knowing what they need and owe. Whoever sees a job may see both. */
    List<BoardJob> of(List<BoardJob> jobs) {
        Map<UUID, Due> first = dues(jobs.stream().map(BoardJob::call).distinct().toList());
        Map<UUID, Need> takes = needs.of(jobs.stream().map(BoardJob::id).collect(Collectors.toSet()), FOUND);
        return jobs.stream()
                .map(job -> put(job, takes.get(job.id()), first.get(job.call())))
                .toList();
    }

    private static BoardJob put(BoardJob job, Need need, Due first) {
        return job.with(
                new BoardJob.Need(
                        need.minutes(),
                        need.people(),
                        need.skills(),
                        need.tools(),
                        need.parts(),
                        need.area(),
                        need.earliest()),
                first,
                need.arriveBy() == null ? null : due(need.arriveBy()));
    }

    private Map<UUID, Due> dues(List<UUID> cases) {
        return database
                .select(OBLIGATION.STREAM, OBLIGATION.DUE, OBLIGATION.EDITION, OBLIGATION.CLAUSE)
                .distinctOn(OBLIGATION.STREAM)
                .from(OBLIGATION)
                .where(
                        OBLIGATION.STREAM.eq(DSL.any(cases.toArray(UUID[]::new))),
                        OBLIGATION.STATE.eq("OPEN"),
                        OBLIGATION.DUE.isNotNull())
                .orderBy(OBLIGATION.STREAM, OBLIGATION.DUE)
                .fetch()
                .stream()
                .collect(Collectors.toMap(row -> row.get(OBLIGATION.STREAM), Demands::due));
    }

    private static Due due(Record row) {
        return Due.of(row.get(OBLIGATION.DUE), row.get(OBLIGATION.EDITION), row.get(OBLIGATION.CLAUSE), false);
    }

    private static Due due(Dues.Due arrival) {
        return Due.of(arrival.at(), arrival.edition(), arrival.clause(), true);
    }
}
