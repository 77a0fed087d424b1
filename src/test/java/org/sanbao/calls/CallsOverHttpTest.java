package org.sanbao.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanbao.Browser;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The register as a browser uses it. */
class CallsOverHttpTest extends DatabaseTest {

    @Autowired
    World world;

    private int people;

    private Map<String, Object> newcomer() {
        people++;
        return new HashMap<>(Map.of(
                "newCustomer",
                Map.of(
                        "kind",
                        "private",
                        "name",
                        "李雷" + people,
                        "phones",
                        List.of(Map.of("number", "1370000" + (1000 + people)))),
                "newSite",
                Map.of("lines", List.of("中山路 " + people + " 号"), "zone", "urban"),
                "newUnit",
                Map.of(
                        "model",
                        Map.of("line", "washing-machine", "model", "XQG-80"),
                        "serial",
                        "HTTP-" + people,
                        "soldOn",
                        "2026-03-01"),
                "channel",
                "phone",
                "symptom",
                "leak",
                "fault",
                "洗衣机漏水"));
    }

    @Test
    void a_clerk_registers_finds_and_moves_a_call() {
        Browser clerk = world.browser(Who.NORTH_CLERK);
        Browser.Answer made = clerk.post("/api/calls", newcomer());
        assertThat(made.status()).isEqualTo(201);
        String path = made.header("Location");
        String number = made.body().get("number").asString();

        JsonNode file = clerk.get(path).body();
        assertThat(file.get("customer").get("name").asString()).isEqualTo("李雷" + people);
        assertThat(file.get("status").asString()).isEqualTo("registered");

        assertThat(found(clerk, "13700001" + String.format("%03d", people), "customers"))
                .isEqualTo(1);
        assertThat(found(clerk, "llei", "customers")).isZero();
        assertThat(found(clerk, "ll", "customers")).isPositive();
        assertThat(found(clerk, "http-" + people, "units")).isEqualTo(1);
        assertThat(found(clerk, number.toLowerCase(java.util.Locale.ROOT), "calls"))
                .isEqualTo(1);
        assertThat(found(world.browser(Who.SOUTH_CLERK), number, "calls")).isZero();

        assertThat(clerk.post(path + "/pause", Map.of("reason", "waiting-for-customer", "words", "周五在家"))
                        .status())
                .isEqualTo(200);
        assertThat(clerk.get("/api/calls?category=waiting").body().get("rows").size())
                .isPositive();
        assertThat(clerk.post(path + "/resume", Map.of()).status()).isEqualTo(200);
        assertThat(clerk.post(path + "/triage", Map.of("step", "hotline", "solved", true))
                        .status())
                .isEqualTo(200);
        assertThat(clerk.post(path + "/close", Map.of()).status()).isEqualTo(200);
        Browser.Answer again = clerk.post(path + "/close", Map.of());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("call-state-forbids");
        assertThat(clerk.get("/api/cases/" + path.replaceAll(".*/", "") + "/timeline")
                        .body()
                        .size())
                .isEqualTo(6);
    }

    private static int found(Browser browser, String typed, String kind) {
        return browser.get(
                        "/api/search?q=" + java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8))
                .body()
                .get(kind)
                .size();
    }

    @Test
    void what_may_be_claimed_is_shown_with_reason_and_clause() {
        Browser clerk = world.browser(Who.NORTH_CLERK);
        LocalDate sold = LocalDate.ofInstant(world.now(), ZoneOffset.UTC).minusMonths(2);
        JsonNode covered = clerk.get(
                        clerk.post("/api/calls", bought(sold.toString())).header("Location"))
                .body();
        assertThat(covered.get("number").asString()).startsWith("BX");
        assertThat(covered.get("cover").get("category").asString()).isEqualTo("C");
        assertThat(covered.get("cover").get("until").asString())
                .isEqualTo(sold.plusYears(1).toString());
        assertThat(covered.get("cover").get("reasons").get(0).get("text").asString())
                .contains("warranty");
        assertThat(covered.get("cover").get("reasons").get(0).get("clause").asString())
                .isEqualTo("6");
        assertThat(covered.get("underGuarantee").asBoolean()).isTrue();

        JsonNode over = clerk.get(clerk.post("/api/calls", bought("2024-01-01")).header("Location"))
                .body();
        assertThat(over.get("cover").get("category").asString()).isEqualTo("A");
        assertThat(over.get("underGuarantee").asBoolean()).isFalse();

        JsonNode undated = clerk.get(clerk.post("/api/calls", bought(null)).header("Location"))
                .body();
        assertThat(undated.get("cover").get("missing").asString()).isEqualTo("unit.sold_on");
        assertThat(undated.get("cover").get("category").isNull()).isTrue();
    }

    private Map<String, Object> bought(String day) {
        Map<String, Object> entry = newcomer();
        var unit = new HashMap<String, Object>(Map.of("model", Map.of("line", "washing-machine", "model", "XQG-80")));
        unit.put("soldOn", day);
        entry.put("newUnit", unit);
        return entry;
    }

    @Test
    void the_desk_says_what_the_regulation_has_the_clerk_say() {
        JsonNode script = world.browser(Who.NORTH_CLERK).get("/api/desk/script").body();
        assertThat(script.get("lines").size()).isEqualTo(6);
        assertThat(script.get("lines").get(5).get("text").asString())
                .contains("6 working hours")
                .doesNotContain("{");
        assertThat(script.get("symptoms").get(0).get("code").asString()).isEqualTo("no-power");
        assertThat(script.get("symptoms").get(0).get("name").asString()).isEqualTo("No power");
    }

    @Test
    void the_same_request_twice_registers_once() {
        Browser clerk = world.browser(Who.NORTH_CLERK);
        Map<String, Object> entry = newcomer();
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Browser.Answer one = clerk.send("POST", "/api/calls", entry, key);
        Browser.Answer two = clerk.send("POST", "/api/calls", entry, key);
        assertThat(two.status()).isEqualTo(201);
        assertThat(two.body()).isEqualTo(one.body());
        assertThat(two.header("Sanbao-Now")).isNotNull();
    }

    @Test
    void the_same_request_several_times_at_once_registers_once_and_all_are_told_the_same() throws Exception {
        Browser clerk = world.browser(Who.NORTH_CLERK);
        for (int round = 0; round < 8; round++) {
            // A serial number that is known is refused: without the key all but one would be.
            Map<String, Object> entry = bought("2026-10-01");
            var unit = new HashMap<>((Map<?, ?>) entry.get("newUnit"));
            entry.put("newUnit", Map.of("model", unit.get("model"), "serial", "TWIN-" + UUID.randomUUID()));
            var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
            try (var twins = Executors.newVirtualThreadPerTaskExecutor()) {
                Callable<Browser.Answer> send = () -> clerk.send("POST", "/api/calls", entry, key);
                for (var each : twins.invokeAll(Collections.nCopies(4, send))) {
                    assertThat(each.get().status()).isEqualTo(201);
                }
                assertThat(twins.invokeAll(Collections.nCopies(2, send)).stream()
                                .map(each -> each.resultNow().body())
                                .distinct())
                        .hasSize(1);
            }
        }
    }

    @Test
    void a_draft_survives_and_goes_with_the_registration() {
        Browser clerk = world.browser(Who.CENTRE_CLERK);
        String draft = UUID.randomUUID().toString();
        assertThat(clerk.send("PUT", "/api/calls/drafts/" + draft, Map.of("name", "李"), Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(world.browser(Who.CENTRE_CLERK)
                        .get("/api/calls/drafts")
                        .body()
                        .get(0)
                        .get("content")
                        .get("name")
                        .asString())
                .isEqualTo("李");
        Map<String, Object> entry = newcomer();
        entry.put("draft", draft);
        assertThat(clerk.post("/api/calls", entry).status()).isEqualTo(201);
        assertThat(clerk.get("/api/calls/drafts").body().size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "channel, pigeon, channel",
        "fault, '', fault",
        "symptom, NOT A CODE, symptom",
        "receivedAt, tomorrow, receivedAt",
        "receivedAt, 2999-01-01T00:00:00Z, receivedAt",
        "customer, not-an-id, customer",
        "unit, 00000000-0000-7000-8000-000000000000, unit",
        "org, 00000000-0000-7000-8000-000000000000, org",
        "callerPhone, words, callerPhone"
    })
    void bad_input_names_its_field(String field, String value, String named) {
        Map<String, Object> entry = newcomer();
        if (field.equals("unit")) {
            entry.remove("newUnit");
        }
        entry.put(field, value);
        Browser.Answer answer = world.browser(Who.NORTH_CLERK).post("/api/calls", entry);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().get("errors").get(0).get("field").asString()).isEqualTo(named);
        assertThat(answer.body().get("errors").get(0).get("detail").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"category, pigeon", "customer, not-an-id", "from, yesterday", "oldestFirst, perhaps", "after, nonsense"
    })
    void a_bad_filter_names_its_field(String field, String value) {
        Browser.Answer answer = world.browser(Who.NORTH_CLERK).get("/api/calls?" + field + "=" + value);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().get("errors").get(0).get("field").asString()).isEqualTo(field);
    }

    @Test
    void strangers_are_not_let_in_and_other_branches_see_nothing() {
        assertThat(world.stranger().get("/api/calls").status()).isEqualTo(401);
        String path =
                world.browser(Who.NORTH_CLERK).post("/api/calls", newcomer()).header("Location");
        assertThat(world.browser(Who.SOUTH_CLERK).get(path).status()).isEqualTo(404);
        assertThat(world.browser(Who.NORTH_TECHNICIAN)
                        .post(path + "/close", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(world.browser(Who.SERVICE_DEPARTMENT).get(path).status()).isEqualTo(200);
    }
}
