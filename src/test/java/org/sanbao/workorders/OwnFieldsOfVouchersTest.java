package org.sanbao.workorders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.Browser;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.Timeline;
import org.sanbao.obligations.Replay;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the voucher's regulation asks beside the form itself: the insulation that was measured. */
class OwnFieldsOfVouchersTest extends DatabaseTest {

    @Autowired
    World world;

    @Autowired
    SomeJobs some;

    @Autowired
    Timeline timeline;

    @Autowired
    Replay replay;

    private Browser technician() {
        return world.browser(Who.NORTH_TECHNICIAN);
    }

    private Browser.Answer fill(UUID job, Map<String, Object> own) {
        return technician().post("/api/jobs/" + job + "/fields", Map.of("own", own));
    }

    @Test
    void a_technician_fills_it_in_and_rules_hear_of_it() {
        UUID job = some.assigned(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);

        Browser.Answer filled = fill(job, Map.of("insulation", 1.5));

        assertThat(filled.status()).as(String.valueOf(filled.body())).isEqualTo(200);
        JsonNode line = filled.body().get("line");
        assertThat(line.get("own").get("insulation").doubleValue()).isEqualTo(1.5);
        assertThat(filled.body().get("fields").get(0).get("unit").asString()).isEqualTo("MΩ");
        UUID call = UUID.fromString(line.get("call").asString());
        Recorded last = timeline.of(call, world.actor(Who.NORTH_CLERK).sight()).getLast();
        assertThat(last.type()).isEqualTo("form.answered");
        assertThat(last.changes().get("job")).containsEntry("paper.service_voucher.insulation", 1.5);
        assertThat(replay.compare().differences()).isEmpty();
    }

    @Test
    void the_same_answer_again_is_no_event() {
        UUID job = some.assigned(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        UUID call = UUID.fromString(fill(job, Map.of("insulation", 5))
                .body()
                .get("line")
                .get("call")
                .asString());
        int before = timeline.of(call, world.actor(Who.NORTH_CLERK).sight()).size();

        assertThat(fill(job, Map.of("insulation", 5.0)).status()).isEqualTo(200);

        assertThat(timeline.of(call, world.actor(Who.NORTH_CLERK).sight())).hasSize(before);
    }

    @Test
    void what_does_not_fit_is_refused_and_a_signed_voucher_stays_as_it_was_signed() {
        UUID job = some.finished(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN, "80");

        assertThat(fill(job, Map.of("insulation", "dry"))
                        .body()
                        .get("errors")
                        .get(0)
                        .get("field")
                        .asString())
                .isEqualTo("own.insulation");
        some.sign(job, Who.NORTH_TECHNICIAN);
        Browser.Answer late = fill(job, Map.of("insulation", 7));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.problem()).isEqualTo("paper-frozen");
    }

    @Test
    void the_list_of_work_orders_is_narrowed_by_it() {
        UUID poor = some.assigned(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        UUID good = some.assigned(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        fill(poor, Map.of("insulation", 0.25));
        fill(good, Map.of("insulation", 900));
        Browser clerk = world.browser(Who.NORTH_CLERK);

        assertThat(clerk.get("/api/jobs/list?own=insulation:..0.3")
                        .body()
                        .get("rows")
                        .findValuesAsString("id"))
                .containsExactly(poor.toString());
        assertThat(clerk.get("/api/jobs/list?own=insulation:900")
                        .body()
                        .get("rows")
                        .findValuesAsString("id"))
                .containsExactly(good.toString());
    }
}
