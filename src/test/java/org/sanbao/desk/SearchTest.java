package org.sanbao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.workorders.JobLine;
import org.sanbao.workorders.JobReader;
import org.sanbao.workorders.SomeJobs;
import org.springframework.beans.factory.annotation.Autowired;

/** A voucher's number is what a customer reads out on the telephone. */
class SearchTest extends DatabaseTest {

    @Autowired
    World world;

    @Autowired
    Search search;

    @Autowired
    SomeJobs some;

    @Autowired
    JobReader jobs;

    @Test
    void a_work_order_is_found_by_its_number_where_it_may_be_seen() {
        var clerk = world.actor(Who.NORTH_CLERK);
        JobLine job = jobs.view(clerk, some.drawnUp(Who.NORTH_CLERK)).line();
        String typed = " " + job.number().toLowerCase(Locale.ROOT);

        assertThat(search.find(clerk, typed).jobs()).extracting(JobLine::id).containsExactly(job.id());
        assertThat(search.find(clerk, job.number().substring(0, 4)).jobs())
                .extracting(JobLine::id)
                .contains(job.id());
        assertThat(search.find(world.actor(Who.SOUTH_CLERK), typed).jobs())
                .extracting(JobLine::id)
                .doesNotContain(job.id());
    }
}
