package org.sanbao.access.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.tables.Tables.SESSION;

import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.springframework.beans.factory.annotation.Autowired;

class SessionTest extends DatabaseTest {

    @Autowired
    World world;

    @Autowired
    DSLContext database;

    @Test
    void who_signs_in_gets_a_session_that_says_who_it_is() {
        var session = world.browser(Who.NORTH_CLERK).get("/api/session");

        assertThat(session.status()).isEqualTo(200);
        assertThat(session.body().get("unit").asString())
                .isEqualTo(world.unit("north").toString());
        assertThat(session.body().get("zone").asString()).isEqualTo("Asia/Shanghai");
        assertThat(session.body().get("roles").get(0).asString()).isEqualTo("service-centre-clerk");
        assertThat(session.body().get("capabilities").toString()).contains("call.register");
        assertThat(session.body().get("seesCompany").asBoolean()).isFalse();
    }

    @Test
    void without_a_session_only_the_door_answers() {
        var stranger = world.stranger();

        assertThat(stranger.get("/api/session").status()).isEqualTo(401);
        var refused = stranger.get("/api/organisation/units");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.problem()).isEqualTo("not-signed-in");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void signing_out_ends_the_session_at_once() {
        var browser = world.browser(Who.NORTH_MANAGER);
        assertThat(browser.get("/api/session").status()).isEqualTo(200);

        assertThat(browser.delete("/api/session").status()).isEqualTo(204);

        assertThat(browser.get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_answer_alike() {
        world.browser(Who.SOUTH_CLERK);
        var wrong = world.stranger().post("/api/session", Map.of("name", "south-clerk", "password", "not this one"));
        var unknown = world.stranger().post("/api/session", Map.of("name", "nobody-here", "password", "not this one"));

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.body()).isEqualTo(unknown.body());
    }

    @Test
    void the_sixth_attempt_has_to_wait_even_with_the_right_password() {
        world.browser(Who.SOUTH_DIRECTOR);
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(world.stranger()
                            .post("/api/session", Map.of("name", "south-director", "password", "guess " + attempt))
                            .status())
                    .isEqualTo(401);
        }

        var sixth = world.stranger().post("/api/session", Map.of("name", "South-Director", "password", World.PASSWORD));

        assertThat(sixth.status()).isEqualTo(429);
        assertThat(Integer.parseInt(sixth.header("Retry-After"))).isBetween(800, 901);
    }

    @Test
    void neither_token_nor_password_is_stored() {
        world.browser(Who.CENTRE_CLERK);

        assertThat(database.fetch(SESSION).toString()).doesNotContain(World.PASSWORD);
        assertThat(database.fetch("select * from account").toString()).doesNotContain(World.PASSWORD);
    }

    @Test
    void the_language_chosen_stays() {
        var browser = world.browser(Who.CENTRE_TECHNICIAN);

        assertThat(browser.post("/api/me/language", Map.of("language", "zh-CN")).status())
                .isEqualTo(204);

        assertThat(browser.get("/api/session").body().get("language").asString())
                .isEqualTo("zh-CN");
        var refused = browser.post("/api/me/language", Map.of("language", "xx"));
        assertThat(refused.problem()).isEqualTo("invalid-input");
        assertThat(refused.body().get("errors").toString()).contains("language");
    }

    @Test
    void a_new_password_ends_the_other_sessions() {
        var here = world.browser(Who.CENTRE_ACCOUNTANT);
        var there = world.browser(Who.CENTRE_ACCOUNTANT);
        there.get("/api/session");

        assertThat(here.post("/api/me/password", Map.of("current", "wrong", "wanted", "another good phrase"))
                        .status())
                .isEqualTo(400);
        assertThat(here.post("/api/me/password", Map.of("current", World.PASSWORD, "wanted", "another good phrase"))
                        .status())
                .isEqualTo(204);

        assertThat(here.get("/api/session").status()).isEqualTo(200);
        assertThat(there.get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void a_page_of_another_site_cannot_give_commands() {
        var browser = world.browser(Who.NORTH_DIRECTOR);

        var byOrigin = browser.send(
                "POST", "/api/me/language", Map.of("language", "es"), Map.of("Origin", "https://elsewhere.example"));
        var byFetch = browser.send(
                "POST", "/api/me/language", Map.of("language", "es"), Map.of("Sec-Fetch-Site", "same-site"));

        assertThat(byOrigin.problem()).isEqualTo("request-from-another-site");
        assertThat(byFetch.status()).isEqualTo(403);
    }

    @Test
    void answers_carry_the_headers_that_keep_pages_to_themselves() {
        var answer = world.stranger().get("/api/setup");

        assertThat(answer.header("Content-Security-Policy"))
                .contains("script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    }
}
