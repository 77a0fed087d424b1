package org.sanbao.inbound.ringing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.tables.Tables.API_KEY;
import static org.sanbao.tables.Tables.INCOMING;
import static org.sanbao.tables.Tables.LIVE_CHANGE;
import static org.sanbao.tables.Tables.RINGING;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.Browser;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.inbound.SomeArrivals;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A telephone exchange that says who rings, with its key, over real HTTP. */
class RingingTest extends DatabaseTest {

    @Autowired
    World world;

    @Autowired
    DSLContext database;

    @Autowired
    SomeArrivals arrivals;

    private Browser clerk;
    private String secret;

    @BeforeEach
    void atExtension101() {
        database.deleteFrom(RINGING).execute();
        database.deleteFrom(INCOMING).execute();
        clerk = world.browser(Who.NORTH_CLERK);
        clerk.post("/api/me/extension", Map.of("extension", "101"));
        secret = key("north");
    }

    private String key(String unit) {
        var made = world.browser(Who.ADMINISTRATOR)
                .post("/api/keys", Map.of("org", world.unit(unit), "kind", "telephony", "name", "PBX"));
        assertThat(made.status()).isEqualTo(201);
        return made.body().get("secret").asString();
    }

    @Test
    void who_rings_is_shown_to_whoever_sits_there_and_to_nobody_else() {
        arrivals.call("Wang Fang", "13933330001");

        assertThat(ring("c1", "13933330001", "101").status()).isEqualTo(200);

        JsonNode rings = clerk.get("/api/ringing").body();
        assertThat(rings.size()).isEqualTo(1);
        assertThat(rings.get(0).get("dial").asString()).isEqualTo("+8613933330001");
        assertThat(rings.get(0).get("customers").get(0).get("name").asString()).isEqualTo("Wang Fang");
        assertThat(world.browser(Who.NORTH_DIRECTOR).get("/api/ringing").body().size())
                .isZero();
        assertThat(database.selectDistinct(LIVE_CHANGE.PERSON)
                        .from(LIVE_CHANGE)
                        .where(LIVE_CHANGE.KIND.eq("ringing"))
                        .fetch(LIVE_CHANGE.PERSON))
                .contains(world.person(Who.NORTH_CLERK))
                .doesNotContain(world.person(Who.SOUTH_CLERK));
    }

    @Test
    void the_same_call_reported_twice_rings_once_and_several_ring_side_by_side() {
        ring("c1", "13933330002", "101");
        var again = ring("c1", "13933330002", "101");
        ring("c2", "", "101");

        assertThat(again.status()).isEqualTo(200);
        JsonNode rings = clerk.get("/api/ringing").body();
        assertThat(rings.size()).isEqualTo(2);
        assertThat(rings.get(1).get("number").isNull()).isTrue();
    }

    @Test
    void an_extension_nobody_sits_at_is_refused_by_name_and_so_is_one_beyond_the_key() {
        var unknown = ring("c1", "13933330003", "999");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.problem()).isEqualTo("extension-unknown");

        secret = key("south");
        assertThat(ring("c2", "13933330003", "101").status()).isEqualTo(422);
    }

    @Test
    void it_is_over_when_it_is_answered_elsewhere_and_stays_while_one_talks() {
        world.browser(Who.NORTH_DIRECTOR).post("/api/me/extension", Map.of("extension", "102"));
        ring("c1", "13933330004", "101");
        ring("c1", "13933330004", "102");

        end("c1", "answered", "102");

        assertThat(clerk.get("/api/ringing").body().size()).isZero();
        JsonNode there = world.browser(Who.NORTH_DIRECTOR).get("/api/ringing").body();
        assertThat(there.get(0).get("answered").asBoolean()).isTrue();
        end("c1", "hung-up", null);
        assertThat(world.browser(Who.NORTH_DIRECTOR).get("/api/ringing").body().size())
                .isZero();
        assertThat(database.fetchCount(INCOMING)).isZero();
    }

    @Test
    void who_is_not_answered_waits_to_be_rung_back_once_however_often_they_try() {
        for (String call : new String[] {"c1", "c2"}) {
            ring(call, "13933330005", "101");
            end(call, "hung-up", null);
            end(call, "hung-up", null);
        }

        JsonNode rows = clerk.get("/api/inbound").body().get("rows");
        assertThat(rows.size()).isEqualTo(1);
        assertThat(rows.get(0).get("channel").asString()).isEqualTo("phone");
        assertThat(rows.get(0).get("times").asInt()).isEqualTo(2);
    }

    @Test
    void a_key_opens_its_own_path_only_and_nothing_once_revoked() {
        assertThat(with("GET", "/api/calls", null).status()).isEqualTo(401);
        assertThat(with("GET", "/api/ringing", null).status()).isEqualTo(403);
        UUID id = database.select(API_KEY.ID)
                .from(API_KEY)
                .orderBy(API_KEY.MADE_AT.desc())
                .limit(1)
                .fetchSingle(API_KEY.ID);

        world.browser(Who.ADMINISTRATOR).post("/api/keys/" + id + "/revoke", Map.of());

        assertThat(ring("c1", "13933330006", "101").status()).isEqualTo(401);
    }

    @Test
    void a_key_is_stored_nowhere_as_it_was_shown() {
        var headers = Map.of("Idempotency-Key", "make-a-key-once");
        Map<String, Object> wanted = Map.of("org", world.unit("north"), "kind", "telephony", "name", "PBX");
        String shown = world.browser(Who.ADMINISTRATOR)
                .send("POST", "/api/keys", wanted, headers)
                .body()
                .get("secret")
                .asString();

        int kept = database.fetchSingle(
                        "select count(*) from done_command where convert_from(body, 'UTF8') like {0}",
                        org.jooq.impl.DSL.val("%" + shown + "%"))
                .get(0, int.class);
        assertThat(kept).isZero();
        assertThat(world.browser(Who.ADMINISTRATOR).get("/api/keys").body().toString())
                .doesNotContain(shown)
                .contains(shown.substring(shown.length() - 4));
    }

    @Test
    void whoever_takes_a_seat_is_told_who_left_it() {
        var seated = world.browser(Who.NORTH_DIRECTOR).post("/api/me/extension", Map.of("extension", "101"));

        assertThat(seated.body().get("before").get(0).asString()).isEqualTo("north-clerk");
        ring("c1", "13933330007", "101");
        assertThat(clerk.get("/api/ringing").body().size()).isZero();
    }

    private Browser.Answer ring(String call, String number, String extension) {
        return with("POST", "/api/ringing", Map.of("call", call, "number", number, "extension", extension));
    }

    private void end(String call, String how, String extension) {
        var body = new HashMap<String, Object>(Map.of("call", call, "how", how));
        body.put("extension", extension);
        assertThat(with("POST", "/api/ringing/end", body).status()).isEqualTo(200);
    }

    private Browser.Answer with(String method, String path, Object body) {
        return world.stranger().send(method, path, body, Map.of("Authorization", "Bearer " + secret));
    }
}
