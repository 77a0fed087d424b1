package org.sanbao.access.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.tables.Tables.ORG_UNIT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sanbao.Browser;
import org.sanbao.DatabaseTest;
import org.sanbao.World;
import org.springframework.beans.factory.annotation.Autowired;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetupTest extends DatabaseTest {

    @Autowired
    World world;

    @Autowired
    SetupCodes codes;

    @Autowired
    DSLContext database;

    @Test
    @Order(1)
    void without_the_code_nobody_founds_a_company() {
        codes.fresh();

        var refused = world.stranger().post("/api/setup", founding("guessed"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("setup-code-wrong");
        assertThat(needed()).isTrue();
    }

    @Test
    @Order(2)
    void a_new_start_makes_the_old_code_worthless() {
        String old = codes.fresh();
        codes.fresh();

        assertThat(world.stranger().post("/api/setup", founding(old)).status()).isEqualTo(403);
    }

    @Test
    @Order(3)
    void a_password_that_is_guessed_first_is_refused_and_leaves_the_code_valid() {
        var body = founding(codes.fresh());
        body.put("password", "zhang.wei1");

        var refused = world.stranger().post("/api/setup", body);

        assertThat(refused.body().get("errors").toString()).contains("password-easily-guessed");
        assertThat(needed()).isTrue();
    }

    @Test
    @Order(4)
    void of_two_who_enter_the_code_at_once_one_founds_the_company() throws Exception {
        var body = founding(codes.fresh());
        Callable<Integer> attempt =
                () -> world.stranger().post("/api/setup", body).status();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(List.of(attempt, attempt));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
        }
        assertThat(database.fetchCount(ORG_UNIT)).isEqualTo(1);
        assertThat(needed()).isFalse();
    }

    @Test
    @Order(5)
    void the_founder_signs_in_and_manages_the_organisation() {
        Browser founder = world.stranger();

        var session = founder.post("/api/session", Map.of("name", "ＺＨＡＮＧ．wei", "password", "四月的风吹过长江两岸"));

        assertThat(session.status()).isEqualTo(200);
        assertThat(session.body().get("capabilities").toString()).contains("organisation.manage");
        assertThat(session.body().get("seesCompany").asBoolean()).isTrue();
        assertThat(session.header("Set-Cookie"))
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    private boolean needed() {
        return world.stranger().get("/api/setup").body().get("needed").asBoolean();
    }

    private static Map<String, Object> founding(String code) {
        return new HashMap<>(Map.of(
                "code", code,
                "company", "长江电器",
                "zone", "Asia/Shanghai",
                "person", "张伟",
                "language", "zh-CN",
                "account", "zhang.wei",
                "password", "四月的风吹过长江两岸"));
    }
}
