package org.sanbao.equipment;

import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.sanbao.tables.Tables.UNIT;
import static org.sanbao.tables.Tables.UNIT_HISTORY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Money;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.stereotype.Repository;

/** The part of a unit's life story that other systems tell. */
@Repository
class UnitHistory {

    private final DSLContext database;

    UnitHistory(DSLContext database) {
        this.database = database;
    }

    UUID insert(UUID unit, HistoryEntry entry) {
        UUID id = Ids.next();
        database.insertInto(UNIT_HISTORY)
                .set(UNIT_HISTORY.ID, id)
                .set(UNIT_HISTORY.UNIT, unit)
                .set(content(entry))
                .execute();
        return id;
    }

    /** Writes a line anew, on whichever unit it turned out to belong to. False if it is not there or out of sight. */
    boolean update(UUID id, UUID unit, HistoryEntry entry, Sight sight) {
        return database.update(UNIT_HISTORY)
                        .set(UNIT_HISTORY.UNIT, unit)
                        .set(content(entry))
                        .set(UNIT_HISTORY.VERSION, UNIT_HISTORY.VERSION.plus(1))
                        .where(
                                UNIT_HISTORY.ID.eq(id),
                                UNIT_HISTORY.UNIT.in(select(UNIT.ID).from(UNIT).where(sight.of(UNIT.ORG))))
                        .execute()
                == 1;
    }

    /** Latest first; {@code before}: the last line already read, or null. */
    List<HistoryLine> lines(UUID unit, UUID before, int most) {
        return database.selectFrom(UNIT_HISTORY)
                .where(UNIT_HISTORY.UNIT.eq(unit), before(before))
                .orderBy(UNIT_HISTORY.HAPPENED_ON.desc(), UNIT_HISTORY.ID.desc())
                .limit(most)
                .fetch(line -> new HistoryLine(
                        line.getId(),
                        line.getHappenedOn(),
                        line.getWords(),
                        line.getKind(),
                        line.getCost() == null ? null : Money.of(line.getCost(), line.getCurrency())));
    }

    private static Condition before(UUID line) {
        var last = UNIT_HISTORY.as("last");
        return line == null
                ? DSL.noCondition()
                : row(UNIT_HISTORY.HAPPENED_ON, UNIT_HISTORY.ID)
                        .lt(select(last.HAPPENED_ON, last.ID).from(last).where(last.ID.eq(line)));
    }

    private static Map<Field<?>, Object> content(HistoryEntry entry) {
        String words = Written.lines(entry.words());
        if (words == null) {
            throw new InvalidInput("words", "not-blank");
        }
        var values = new HashMap<Field<?>, Object>();
        values.put(UNIT_HISTORY.HAPPENED_ON, entry.happenedOn());
        values.put(UNIT_HISTORY.WORDS, words);
        values.put(UNIT_HISTORY.KIND, Written.line(entry.kind()));
        values.put(UNIT_HISTORY.COST, entry.cost() == null ? null : entry.cost().amount());
        values.put(
                UNIT_HISTORY.CURRENCY,
                entry.cost() == null ? null : entry.cost().currencyCode());
        return values;
    }
}
