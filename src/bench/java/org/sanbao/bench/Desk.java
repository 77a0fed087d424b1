package org.sanbao.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A clerk's browser at the call desk of a company founded over HTTP, with customers whose units need repair. */
final class Desk {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PASSWORD = "a long enough password 7";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final String server;
    private final List<Known> known = new ArrayList<>();

    private Desk(String server) {
        this.server = server;
    }

    static Desk open(Server server, int customers) throws IOException, InterruptedException {
        return open(server, customers, number -> "李雷" + number);
    }

    /** Founds the company, opens a branch with a register, hires a clerk and signs the clerk in; customers are named by their number. */
    static Desk open(Server server, int customers, IntFunction<String> names) throws IOException, InterruptedException {
        var administrator = new Desk(server.url());
        administrator.must(
                "/api/setup",
                Map.of(
                        "code", server.setupCode(),
                        "company", "三包电器",
                        "zone", "Asia/Shanghai",
                        "person", "管理员",
                        "language", "zh-CN",
                        "account", "admin",
                        "password", PASSWORD));
        administrator.signIn("admin");
        String company =
                administrator.get("/api/organisation/units").get(0).get("id").asString();
        String branch = administrator
                .must(
                        "/api/organisation/units",
                        Map.of(
                                "parent", company,
                                "kind", "branch",
                                "name", "北方分公司",
                                "zone", "Asia/Shanghai",
                                "keepsRegister", true))
                .get("id")
                .asString();
        var details = Map.of("name", "王芳", "language", "zh-CN");
        String clerk = administrator
                .must(
                        "/api/organisation/people",
                        Map.of("unit", branch, "role", "service-centre-clerk", "details", details))
                .get("id")
                .asString();
        administrator.must(
                "/api/organisation/people/" + clerk + "/account", Map.of("name", "clerk", "password", PASSWORD));
        var desk = new Desk(server.url());
        desk.signIn("clerk");
        for (int i = 0; i < customers; i++) {
            desk.known.add(desk.meetCustomer(i, names.apply(i)));
        }
        return desk;
    }

    /** A call of a known customer about a known unit, not yet sent. */
    String call(String fault) {
        Known whose = known.get(ThreadLocalRandom.current().nextInt(known.size()));
        return JSON.writeValueAsString(Map.of(
                "customer",
                whose.customer,
                "site",
                whose.site,
                "unit",
                whose.unit,
                "channel",
                "phone",
                "symptom",
                "leak",
                "fault",
                fault,
                "evenIfKnown",
                true));
    }

    HttpResponse<String> register(String key, String call) throws IOException, InterruptedException {
        return send("/api/calls", key, call);
    }

    /** What the page reads; must be answered 200. */
    String read(String path) throws IOException, InterruptedException {
        var answer = client.send(request(path).GET().build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private void signIn(String account) throws IOException, InterruptedException {
        must("/api/session", Map.of("name", account, "password", PASSWORD));
    }

    private Known meetCustomer(int number, String name) throws IOException, InterruptedException {
        var phone = Map.of("number", String.valueOf(13_700_000_000L + number));
        var first = must(
                "/api/calls",
                Map.of(
                        "newCustomer",
                        Map.of("kind", "private", "name", name, "phones", List.of(phone)),
                        "newSite",
                        Map.of("lines", List.of("中山路 " + number + " 号"), "zone", "urban"),
                        "newUnit",
                        Map.of(
                                "model",
                                Map.of("line", "washing-machine", "model", "XQG-80"),
                                "serial",
                                "BENCH-" + number,
                                "soldOn",
                                "2026-03-01"),
                        "channel",
                        "phone",
                        "symptom",
                        "leak",
                        "fault",
                        "漏水"));
        var file = get("/api/calls/" + first.get("id").asString());
        return new Known(id(file, "customer"), id(file, "site"), id(file, "unit"));
    }

    private static String id(JsonNode file, String what) {
        return file.get(what).get("id").asString();
    }

    private JsonNode must(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return read(send(path, null, JSON.writeValueAsString(body)));
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return read(client.send(request(path).GET().build(), BodyHandlers.ofString()));
    }

    private HttpResponse<String> send(String path, String key, String body) throws IOException, InterruptedException {
        var request = request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path))
                .header("Origin", server)
                .header("Accept-Language", "zh-CN")
                .timeout(Duration.ofSeconds(60));
    }

    private static JsonNode read(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
    }

    private record Known(String customer, String site, String unit) {}
}
