package org.sanbao.dispatch.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.Browser;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.shared.Actor;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.VersionStale;
import org.sanbao.workorders.SomeJobs;
import org.springframework.beans.factory.annotation.Autowired;

class EstimatesTest extends DatabaseTest {

    @Autowired
    Estimates estimates;

    @Autowired
    SomeJobs jobs;

    @Autowired
    World world;

    private Actor director() {
        return world.actor(Who.NORTH_DIRECTOR);
    }

    private Estimates.Line line(UUID id, Actor reader) {
        return estimates.all(reader).stream()
                .filter(each -> each.estimate().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static EstimateEntry of(String line, String symptom, int minutes) {
        return new EstimateEntry(null, line, null, symptom, minutes, null, null, null, null);
    }

    @Test
    void one_estimate_for_one_kind_of_work() {
        UUID id = estimates.add(director(), of("pump", null, 40));
        assertThatThrownBy(() -> estimates.add(director(), of(" pump ", null, 50)))
                .isInstanceOf(EstimateKnownAlready.class);
        estimates.change(director(), id, of("pump", null, 45), 1);
        assertThatThrownBy(() -> estimates.change(director(), id, of("pump", null, 50), 1))
                .isInstanceOf(VersionStale.class);
        assertThatThrownBy(() -> estimates.remove(director(), id, 1)).isInstanceOf(VersionStale.class);
        estimates.remove(director(), id, 2);
        assertThatThrownBy(() -> estimates.remove(director(), id, 2)).isInstanceOf(NotVisible.class);
    }

    @Test
    void the_default_is_changed_and_never_removed() {
        var all = estimates.all(director()).stream()
                .filter(each -> each.estimate().isDefault())
                .findFirst()
                .orElseThrow()
                .estimate();
        assertThatThrownBy(() -> estimates.remove(director(), all.id(), all.version()))
                .isInstanceOf(DefaultEstimateStays.class);
        estimates.change(director(), all.id(), of(null, null, 55), all.version());
        assertThat(line(all.id(), director()).estimate().minutes()).isEqualTo(55);
    }

    @Test
    void it_names_only_what_is_known_and_is_kept_by_few() {
        var unknown = new EstimateEntry(null, "x", null, null, 30, 1, List.of("juggling"), null, null);
        assertThatThrownBy(() -> estimates.add(director(), unknown)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> estimates.add(
                        director(), new EstimateEntry(null, null, UUID.randomUUID(), null, 30, 1, null, null, null)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> estimates.add(world.actor(Who.NORTH_CLERK), of("y", null, 30)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void beside_it_stands_what_the_work_really_took() {
        UUID leaks = estimates.add(director(), of("matrix", "leak", 30));
        for (int minutes : new int[] {20, 50, 40}) {
            visited(minutes);
        }

        assertThat(line(leaks, director()).median()).isEqualTo(40);
        assertThat(line(leaks, director()).visits()).isEqualTo(3);
        assertThat(line(leaks, world.actor(Who.SOUTH_DIRECTOR)).median())
                .as("of another branch's visits nothing is told")
                .isNull();
    }

    /** On site for so long, with a break of an hour that does not count. */
    private void visited(int minutes) {
        UUID job = jobs.assigned(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        Browser technician = world.browser(Who.NORTH_TECHNICIAN);
        String visit = "/api/visits/"
                + technician.get("/api/jobs/" + job).body().at("/visits/0/id").asString() + "/";
        step(technician, visit + "arrived", Map.of());
        world.wait(Duration.ofMinutes(10));
        step(technician, visit + "paused", Map.of("reason", "break"));
        world.wait(Duration.ofHours(1));
        step(technician, visit + "resumed", Map.of());
        world.wait(Duration.ofMinutes(minutes - 10));
        step(technician, visit + "finished", Map.of("result", "solved", "workDone", "tightened"));
    }

    private static void step(Browser technician, String path, Map<String, Object> body) {
        var answer = technician.post(path, body);
        assertThat(answer.status()).as(path + " " + answer).isEqualTo(204);
    }
}
