package org.sanbao.dispatch.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.tables.Tables.PERSON;

import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.dispatch.technicians.Technician;
import org.springframework.beans.factory.annotation.Autowired;

class BoardTest extends DatabaseTest {

    @Autowired
    private World world;

    @Autowired
    private Board board;

    @Autowired
    private DSLContext database;

    @Test
    void rows_stand_by_name_in_the_readers_alphabet_with_numbers_by_their_size() {
        var chinese = world.actor(Who.NORTH_DIRECTOR).reading(Locale.SIMPLIFIED_CHINESE);
        call(Who.NORTH_TECHNICIAN, "赵 10");
        call(Who.NORTH_SECOND_TECHNICIAN, "赵 9");
        try {
            assertThat(board.view(chinese, null, null, 1).lanes())
                    .extracting(Technician::name)
                    .containsSubsequence("赵 9", "赵 10");
        } finally {
            call(Who.NORTH_TECHNICIAN, Who.NORTH_TECHNICIAN.account());
            call(Who.NORTH_SECOND_TECHNICIAN, Who.NORTH_SECOND_TECHNICIAN.account());
        }
    }

    private void call(Who who, String name) {
        database.update(PERSON)
                .set(PERSON.NAME, name)
                .where(PERSON.ID.eq(world.person(who)))
                .execute();
    }
}
