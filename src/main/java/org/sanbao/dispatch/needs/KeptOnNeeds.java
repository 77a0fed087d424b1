package org.sanbao.dispatch.needs;

import static org.sanbao.tables.Tables.JOB;
import static org.sanbao.tables.Tables.JOB_NEED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.sanbao.access.KeptAbout;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Of somebody's own file: of which jobs the person said last what they need. */
@Component
class KeptOnNeeds implements KeptAbout {

    private final DSLContext database;

    KeptOnNeeds(DSLContext database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("job_need");
    }

    @Override
    public List<Part> parts(Actor whose, int most) {
        var rows = database.select(JOB_NEED.SAID_AT, JOB.NUMBER)
                .from(JOB_NEED)
                .join(JOB)
                .on(JOB.ID.eq(JOB_NEED.JOB))
                .where(JOB_NEED.SAID_BY.eq(whose.person()))
                .orderBy(JOB_NEED.SAID_AT.desc(), JOB.NUMBER)
                .limit(most + 1L)
                .fetch(row -> Arrays.asList(row.intoArray()));
        return List.of(
                Part.of("needs", List.of(new Column("at", Kind.INSTANT), new Column("job", Kind.TEXT)), rows, most));
    }
}
