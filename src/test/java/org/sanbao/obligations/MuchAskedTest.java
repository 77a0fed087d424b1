package org.sanbao.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.workorders.SomeJobs;
import org.springframework.beans.factory.annotation.Autowired;

class MuchAskedTest extends DatabaseTest {

    @Autowired
    private World world;

    @Autowired
    private SomeJobs jobs;

    @Autowired
    private Obligations obligations;

    @Autowired
    private DSLContext database;

    @Test
    void whoever_is_asked_for_more_than_is_shown_is_told_how_much_more() {
        jobs.finished(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN, "80");
        var technician = world.actor(Who.NORTH_TECHNICIAN);
        var before = obligations.mine(technician);
        assertThat(before.duties()).isNotEmpty();
        assertThat(before.more()).isZero();

        database.execute("""
                insert into obligation
                select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'trigger', n))).*
                from obligation o, generate_series(1, 500) n
                where o.id = {0}
                """, DSL.val(before.duties().getFirst().id()));

        var asked = obligations.mine(technician);
        assertThat(asked.duties()).hasSize(500);
        assertThat(asked.more()).isEqualTo(before.duties().size());
    }
}
