package org.sanbao.supervision.readings;

import static org.sanbao.tables.Tables.REGULATION_ADOPTION;
import static org.sanbao.tables.Tables.REGULATION_READING;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.sanbao.access.KeptAbout;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Of somebody's own file: which new versions of regulations the person was asked to read, and confirmed. */
@Component
class KeptOnReadings implements KeptAbout {

    private static final List<Column> COLUMNS = List.of(
            new Column("asked", Kind.INSTANT),
            new Column("document", Kind.TEXT),
            new Column("number", Kind.NUMBER),
            new Column("confirmed", Kind.INSTANT));

    private final DSLContext database;

    KeptOnReadings(DSLContext database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("regulation_reading");
    }

    @Override
    public List<Part> parts(Actor whose, int most) {
        List<List<Object>> rows = database.select(
                        REGULATION_READING.ASKED_AT,
                        REGULATION_ADOPTION.DOCUMENT,
                        REGULATION_ADOPTION.NUMBER,
                        REGULATION_READING.CONFIRMED_AT)
                .from(REGULATION_READING)
                .join(REGULATION_ADOPTION)
                .on(REGULATION_ADOPTION.ID.eq(REGULATION_READING.ADOPTION))
                .where(REGULATION_READING.PERSON.eq(whose.person()))
                .orderBy(REGULATION_READING.ASKED_AT.desc(), REGULATION_READING.ID.desc())
                .limit(most + 1L)
                .fetch(row -> Arrays.asList(row.intoArray()));
        return List.of(Part.of("regulation-readings", COLUMNS, rows, most));
    }
}
