package org.sanbao.bench;

import java.lang.management.ManagementFactory;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A draft replayed over a company's whole journal, asked for and read over HTTP as a director does. {@code ./sanbao bench replay [COPIES]} on a
 * small demonstration and so many copies of its cases, by a server with a heap of 256 MB; the table goes to {@code bench/replay.md}.
 */
public final class DraftReplays {

    private static final int COPIES = 200;
    private static final int CALLS = 240;
    private static final int ROUNDS = 3;

    /** From so many copies on a replay takes minutes: one is enough, and nothing has to warm up. */
    private static final int MANY = 1000;

    private static final String HEAP = "256m";
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Server server;
    private String tag;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    private DraftReplays(Server server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        int copies = arguments.length > 0 ? Integer.parseInt(arguments[0]) : COPIES;
        Map<String, String> demonstration = Map.of("SANBAO_DEMO", "on", "SANBAO_DEMO_CALLS", "" + CALLS);
        try (var server = Server.start(demonstration, HEAP)) {
            System.out.println("the demonstration company lives its four months");
            awaitThePresent(server);
            try (var connection = server.connect()) {
                System.out.println("copies of its cases");
                new Copies(connection).make(copies);
                long rows = count(connection, "journal");
                new DraftReplays(server).run(rows, count(connection, "obligation"), copies);
            }
        }
    }

    private static void awaitThePresent(Server server) {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; Server.pause()) {
            if (server.log(Integer.MAX_VALUE).contains("has come to the present")) {
                return;
            }
        }
        throw new IllegalStateException("The demonstration does not end:\n" + server.log(4000));
    }

    private static long count(Connection connection, String table) throws Exception {
        return Long.parseLong(
                Twin.column(connection, "select count(*)::text from " + table).getFirst());
    }

    private record Round(double seconds, double cpu, JsonNode result) {}

    private void run(long rows, long duties, int copies) throws Exception {
        signIn();
        String draft = draft();
        var rounds = new java.util.ArrayList<Round>();
        int wanted = copies >= MANY ? 1 : ROUNDS;
        int first = copies >= MANY ? 0 : 1; // warms up
        for (int i = 0; i < first + wanted; i++) {
            Round round = replay(draft);
            System.out.printf(Locale.ROOT, "%.1f s, %.1f s of CPU%n", round.seconds, round.cpu);
            if (i >= first) {
                rounds.add(round);
            }
        }
        rounds.sort(java.util.Comparator.comparingDouble(Round::seconds));
        report(rows, duties, copies, wanted, rounds.get(rounds.size() / 2));
    }

    private void signIn() throws Exception {
        JsonNode open = read("GET", "/api/public/demonstration", null, null);
        for (JsonNode account : open.get("accounts")) {
            if (account.get("role").asString().equals("general-manager")) {
                String name = account.get("name").asString();
                String password = open.get("password").asString();
                read("POST", "/api/session", null, Map.of("name", name, "password", password));
                return;
            }
        }
        throw new IllegalStateException("Nobody in the demonstration drafts regulations: " + open);
    }

    /** The shipped regulation with another limit, which says what becomes of open duties, too. */
    private String draft() throws Exception {
        String base = null;
        for (JsonNode each : read("GET", "/api/regulation/adoptions", null, null)) {
            if (each.get("document").asString().equals("P1")
                    && each.get("until").isNull()) {
                base = each.get("id").asString();
            }
        }
        Map<String, Object> terms = Map.of(
                "purpose", "bench",
                "repeals", false,
                "units", List.of(),
                "products", List.of(),
                "effective", LocalDate.now().plusYears(1).toString());
        JsonNode begun = read("POST", "/api/regulation/drafts", null, Map.of("base", base, "terms", terms));
        String draft = begun.get("id").asString();
        String path = "/api/regulation/drafts/" + draft + "/text";
        JsonNode text = read("GET", path, null, null);
        var files = new TreeMap<String, String>();
        text.get("files")
                .propertyStream()
                .forEach(file -> files.put(file.getKey(), file.getValue().asString()));
        files.computeIfPresent("regulation.yaml", (name, now) -> {
            String rule = "- obligation: arrive\n";
            int at = now.indexOf(rule) + rule.length();
            String indent = now.substring(at, at + now.substring(at).indexOf("source"));
            return now.substring(0, at) + indent + "transition: retarget\n" + now.substring(at);
        });
        var written =
                Map.of("files", files, "params", Map.of("arrival_urban", "4 working hours"), "switchedOff", List.of());
        read("PUT", path, tag, written);
        return draft;
    }

    private Round replay(String draft) throws Exception {
        LocalDate today = LocalDate.now();
        long pid = server.pid();
        long database = server.databasePid();
        Duration cpu = Load.cpu(pid, database);
        JsonNode asked = read(
                "POST",
                "/api/obligations/drafts/" + draft + "/replays",
                null,
                Map.of(
                        "from",
                        today.minusYears(2).toString(),
                        "to",
                        today.plusYears(1).toString()));
        for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; Thread.sleep(200)) {
            JsonNode now = read(
                            "GET", "/api/obligations/replays/" + asked.get("id").asString(), null, null)
                    .get("replay");
            String state = now.get("state").asString();
            if (state.equals("FINISHED")) {
                double seconds = now.get("millis").asLong() / 1e3;
                return new Round(seconds, Load.cpu(pid, database).minus(cpu).toMillis() / 1e3, now.get("result"));
            }
            if (state.equals("FAILED")) {
                throw new IllegalStateException(now + "\n" + server.log(4000));
            }
        }
        throw new IllegalStateException("The replay does not end");
    }

    private JsonNode read(String method, String path, String seen, Object body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (seen != null) {
            request.header("If-Match", seen);
        }
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + " " + answer.statusCode() + " " + answer.body());
        }
        tag = answer.headers().firstValue("ETag").orElse(null);
        return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
    }

    private static void report(long rows, long duties, int copies, int rounds, Round round) throws Exception {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        JsonNode result = round.result();
        String text = String.format(
                Locale.ROOT,
                """
                # Replaying a draft

                Made by `./sanbao bench replay`. A demonstration of %d calls and %d copies of its cases: %d events of %d duties, \
                three years asked for. The draft is the shipped regulation with a shorter limit, and says what becomes of open duties. \
                Every event goes through the engine twice, by the rules as they are and by the draft, from the database; asked for and read over \
                HTTP from a server with a heap of 256 MB. %s; %d processors, shared with other work: \
                load %.1f at the end, which changes the rates more than the CPU.

                | | | wanted |
                | --- | ---: | --- |
                | seconds, everything kept included | %.1f | |
                | events a second | %.0f | |
                | events a second through the engine, both sides counted | %.0f | 40 000 |
                | the same of CPU time, one processor, that of the database counted too | %.0f | |
                | cases that would have been otherwise | %d | |
                | open duties that the draft would judge | %d | |
                """,
                CALLS,
                copies,
                rows,
                duties,
                rounds == 1 ? "One replay, cold" : "The median of " + rounds + " replays after one to warm up",
                Runtime.getRuntime().availableProcessors(),
                load,
                round.seconds(),
                rows / round.seconds(),
                2 * rows / round.seconds(),
                2 * rows / round.cpu(),
                result.get("affected").asLong(),
                result.get("takeover").get("over").asLong());
        Files.writeString(Path.of("bench/replay.md"), text);
        System.out.println(text);
    }
}
