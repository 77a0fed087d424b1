package org.sanbao.journal;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.sanbao.tables.Tables.JOURNAL;
import static org.sanbao.tables.Tables.STREAM;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who did what when, over all streams, newest first, for those who may see it. */
@Component
@Transactional(readOnly = true)
public class AuditTrail {

    private static final List<SelectField<?>> FIELDS = List.of(
            JOURNAL.ID,
            JOURNAL.STREAM,
            JOURNAL.N,
            JOURNAL.UNIT,
            JOURNAL.TYPE,
            JOURNAL.HAPPENED,
            JOURNAL.RECORDED,
            JOURNAL.ACTOR,
            JOURNAL.BODY);

    private final DSLContext database;

    AuditTrail(DSLContext database) {
        this.database = database;
    }

    /**
     * Which rows are asked for; null means any.
     *
     * @param units of the organisation, each for itself
     * @param from  when they were recorded, {@code [from, to)}
     */
    public record Question(UUID actor, String type, Set<UUID> units, UUID stream, Instant from, Instant to) {}

    /** Where a page ended: the next begins behind this row. */
    public record Place(Instant recorded, UUID id) {}

    /** A row with what its cards held before, and its hash in hexadecimal. */
    public record Entire(Recorded row, StreamState before, String hash) {}

    /**
     * The next rows, newest first. However many there are in the journal, a page is read from the end of one index; of several units, from the
     * end of each unit's part of it.
     *
     * @param after null for the first page
     */
    public List<Recorded> rows(Question asked, Place after, int most, Sight sight) {
        UUID[] units = units(asked, sight);
        Condition which = which(asked, after, sight);
        Select<? extends Record> rows =
                units == null || asked.stream != null ? newest(which.and(of(units)), most) : ofEach(units, which, most);
        return rows.fetch(JournalRows::read);
    }

    /** @throws NotVisible if there is no such row in sight */
    public Entire row(UUID stream, int n, Sight sight) {
        Record found = database.select(FIELDS)
                .select(JOURNAL.HASH)
                .from(JOURNAL)
                .where(JOURNAL.STREAM.eq(stream), JOURNAL.N.eq(n), sight.of(JOURNAL.UNIT), streamIn(sight))
                .fetchOptional()
                .orElseThrow(NotVisible::new);
        var before = new StreamState();
        database.select(FIELDS)
                .from(JOURNAL)
                .where(JOURNAL.STREAM.eq(stream), JOURNAL.N.lt(n))
                .orderBy(JOURNAL.N)
                .forEach(each -> before.fold(JournalRows.read(each)));
        return new Entire(JournalRows.read(found), before, HexFormat.of().formatHex(found.get(JOURNAL.HASH)));
    }

    /** The units both asked for and in sight; null where neither limits them. */
    private static UUID[] units(Question asked, Sight sight) {
        if (asked.units == null) {
            return sight.units();
        }
        return asked.units.stream().filter(sight::covers).toArray(UUID[]::new);
    }

    private static Condition of(UUID[] units) {
        return units == null ? DSL.noCondition() : JOURNAL.UNIT.eq(DSL.any(units));
    }

    /** A case may have gone to another branch since: then its past went with it. */
    private static Condition which(Question asked, Place after, Sight sight) {
        var all = new ArrayList<Condition>();
        if (asked.actor != null) {
            all.add(JOURNAL.ACTOR.eq(asked.actor));
        }
        if (asked.type != null) {
            all.add(JOURNAL.TYPE.eq(asked.type));
        }
        if (asked.stream != null) {
            all.add(JOURNAL.STREAM.eq(asked.stream));
        }
        if (asked.from != null) {
            all.add(JOURNAL.RECORDED.ge(asked.from));
        }
        if (asked.to != null) {
            all.add(JOURNAL.RECORDED.lt(asked.to));
        }
        if (after != null) {
            all.add(DSL.row(JOURNAL.RECORDED, JOURNAL.ID).lt(after.recorded, after.id));
        }
        if (!sight.isEverything()) {
            all.add(streamIn(sight));
        }
        return DSL.and(all);
    }

    private static Condition streamIn(Sight sight) {
        return DSL.exists(selectOne().from(STREAM).where(STREAM.ID.eq(JOURNAL.STREAM), sight.of(STREAM.UNIT)));
    }

    private Select<? extends Record> newest(Condition which, int most) {
        return database.select(FIELDS)
                .from(JOURNAL)
                .where(which)
                .orderBy(JOURNAL.RECORDED.desc(), JOURNAL.ID.desc())
                .limit(most);
    }

    private Select<? extends Record> ofEach(UUID[] units, Condition which, int most) {
        var unit = DSL.unnest(units).as("asked", "of");
        Field<UUID> of = DSL.field(DSL.name("asked", "of"), UUID.class);
        var part = DSL.lateral(select(FIELDS)
                        .from(JOURNAL)
                        .where(JOURNAL.UNIT.eq(of), which)
                        .orderBy(JOURNAL.RECORDED.desc(), JOURNAL.ID.desc())
                        .limit(most))
                .as("part");
        Field<?>[] columns = Arrays.stream(FIELDS.toArray(SelectField[]::new))
                .map(each -> part.field(((Field<?>) each).getName()))
                .toArray(Field[]::new);
        return database.select(columns)
                .from(unit)
                .crossJoin(part)
                .orderBy(
                        part.field(JOURNAL.RECORDED).desc(),
                        part.field(JOURNAL.ID).desc())
                .limit(most);
    }
}
