package org.sanbao.obligations.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.obligations.engine.Plays.CASE;
import static org.sanbao.obligations.engine.Plays.within;

import java.util.Arrays;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.time.Unit;

/** A case played through the engine in memory, under the rules a test gives; 6 March 2026 is a Friday, 11 March a holiday. */
abstract class Played {

    Rerun run;
    Rows rows;

    Rows play(Rule... rules) {
        run = new Rerun(facts -> Plays.world(Arrays.asList(rules), facts));
        rows = new Rows(run, CASE);
        return rows;
    }

    Obligation only() {
        assertThat(run.obligations()).hasSize(1);
        return run.obligations().iterator().next();
    }

    static Draft arrive() {
        return new Draft("arrive").when("call.registered").must("visit.arrived").limit(within(6, Unit.WORKING_HOURS));
    }
}
