package org.sanbao.workorders;

import static org.sanbao.tables.Tables.JOB;
import static org.sanbao.tables.Tables.VISIT;
import static org.sanbao.tables.Tables.VISIT_STEP;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.sanbao.access.KeptAbout;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Texts;
import org.springframework.stereotype.Component;

/** Of somebody's own file: the steps of the person's visits with the positions sent along, until those fade. */
@Component
class KeptOnVisits implements KeptAbout {

    private static final List<Column> STEPS = List.of(
            new Column("at", Kind.INSTANT),
            new Column("job", Kind.TEXT),
            new Column("step", Kind.TEXT),
            new Column("latitude", Kind.NUMBER),
            new Column("longitude", Kind.NUMBER));

    private final DSLContext database;
    private final Texts texts;

    KeptOnVisits(DSLContext database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    @Override
    public Set<String> tables() {
        return Set.of("job", "visit", "visit_step");
    }

    @Override
    public List<Part> parts(Actor whose, int most) {
        List<List<Object>> rows = database.select(
                        VISIT_STEP.HAPPENED, JOB.NUMBER, VISIT_STEP.STEP, VISIT_STEP.LATITUDE, VISIT_STEP.LONGITUDE)
                .from(VISIT_STEP)
                .join(VISIT)
                .on(VISIT.ID.eq(VISIT_STEP.VISIT))
                .join(JOB)
                .on(JOB.ID.eq(VISIT.JOB))
                .where(VISIT.TECHNICIAN.eq(whose.person()))
                .orderBy(VISIT_STEP.HAPPENED.desc(), VISIT_STEP.ID.desc())
                .limit(most + 1L)
                .fetch(row -> Arrays.asList(
                        row.value1(),
                        row.value2(),
                        texts.get(whose.language(), "own-file.step." + row.value3(), Map.of()),
                        row.value4(),
                        row.value5()));
        return List.of(Part.of("visits", STEPS, rows, most));
    }
}
