package org.sanbao.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.sanbao.tables.Tables.DONE_COMMAND;
import static org.sanbao.tables.Tables.STREAM;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.tables.tables.records.StreamRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

/** A statement written once says the same as one that jOOQ writes each time. */
class PreparedTest extends DatabaseTest {

    private static final Instant NOON = Instant.parse("2026-03-09T04:00:00.000001Z");

    @Autowired
    DSLContext database;

    private StreamRecord row(UUID unit) {
        var row = new StreamRecord();
        row.setId(Ids.next());
        row.setUnit(unit);
        row.setN(0);
        row.setHash(new byte[] {1, 2});
        row.setRecorded(NOON);
        row.setCards(JSON.valueOf("{\"a\": \"b:c\"}"));
        return row;
    }

    private PreparedInsert insert() {
        return PreparedInsert.into(database, STREAM, STREAM.fields());
    }

    @Test
    void what_went_in_comes_out_with_its_type_and_nothing_for_null() {
        var row = row(null);
        transaction.executeWithoutResult(status -> insert().run(row));
        var found = new Prepared(database, database.selectFrom(STREAM).where(STREAM.ID.eq(param("id", UUID.class))))
                .rows(row.getId());
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().into(STREAM)).isEqualTo(row);
        assertThat(found.getFirst().get(STREAM.UNIT)).isNull();
        assertThat(found.getFirst().get(STREAM.RECORDED)).isEqualTo(NOON);
    }

    @Test
    void more_rows_than_one_statement_takes_all_go_in() {
        UUID unit = UUID.randomUUID();
        var rows = IntStream.range(0, 71).mapToObj(n -> row(unit)).toList();
        int written = transaction.execute(status -> insert().run(rows));
        assertThat(written).isEqualTo(71);
        assertThat(database.fetchCount(STREAM, STREAM.UNIT.eq(unit))).isEqualTo(71);
    }

    @Test
    void one_name_may_stand_in_several_places_and_hold_several_ids() {
        UUID unit = UUID.randomUUID();
        var row = row(unit);
        transaction.executeWithoutResult(status -> insert().run(row));
        var units = param("units", UUID[].class);
        var count = field(select(org.jooq.impl.DSL.count()).from(STREAM).where(STREAM.UNIT.eq(any(units))));
        var both = new Prepared(
                database,
                database.select(STREAM.ID, count)
                        .from(STREAM)
                        .where(STREAM.UNIT.eq(any(units)), STREAM.N.eq(param("n", Integer.class)))
                        .limit(inline(5)));
        var found = both.rows(new UUID[] {unit, UUID.randomUUID()}, 0);
        assertThat(found.map(each -> each.get(STREAM.ID))).containsExactly(row.getId());
        assertThat(found.getFirst().get(count)).isEqualTo(1);
    }

    @Test
    void it_belongs_to_the_transaction_at_hand() {
        var row = row(null);
        transaction.executeWithoutResult(status -> {
            insert().run(row);
            status.setRollbackOnly();
        });
        assertThat(database.fetchExists(STREAM, STREAM.ID.eq(row.getId()))).isFalse();
    }

    @Test
    void a_key_that_is_there_is_passed_over_where_that_is_wanted_and_else_refused_as_jooq_does() {
        var row = row(null);
        transaction.executeWithoutResult(status -> insert().run(row));
        int again = transaction.execute(status -> insert().orNothing().run(List.of(row, row(null))));
        assertThat(again).isEqualTo(1);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> insert().run(row)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> database.insertInto(STREAM).set(row).execute()))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void a_shape_with_a_bare_value_and_a_run_with_too_few_are_refused() {
        var bare = new Prepared(database, database.selectFrom(DONE_COMMAND).where(DONE_COMMAND.KEY.eq("x")));
        assertThatThrownBy(bare::rows).isInstanceOf(IllegalArgumentException.class);
        var named = new Prepared(
                database, database.selectFrom(DONE_COMMAND).where(DONE_COMMAND.KEY.eq(param("key", String.class))));
        assertThatThrownBy(named::rows).isInstanceOf(IllegalArgumentException.class);
    }
}
