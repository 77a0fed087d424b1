package org.sanbao.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * Registering calls over HTTP, beside the same rows written by bare SQL into the same tables on the same server. {@code ./sanbao bench
 * register [COUNT]}, 20 000 calls unless told; the table goes to {@code bench/register.md}.
 */
public final class Register {

    private static final int CLIENTS = 8;
    private static final int CUSTOMERS = 1000;

    private Register() {}

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        try (var server = Server.start(Map.of())) {
            Desk desk = Desk.open(server, CUSTOMERS);
            System.out.println("warming up");
            register(server, desk, Math.max(2000, count / 5), "warm");
            System.out.println("registering " + count + " calls");
            var calls = register(server, desk, count, "call");
            Twin twin = twin(server, desk);
            System.out.println("the same rows by SQL: " + twin.counts());
            bySql(server, twin, count / 5, 1);
            var rows = bySql(server, twin, count, 2);
            String report = report(count, calls, rows, twin, settings(server));
            Files.writeString(Path.of("bench/register.md"), report);
            System.out.println(report);
        }
    }

    private static Load.Result register(Server server, Desk desk, int count, String word) throws Exception {
        return Load.run(
                CLIENTS,
                count,
                client -> number -> {
                    var answer = desk.register(UUID.randomUUID().toString(), desk.call(word + " " + number));
                    if (answer.statusCode() != 201) {
                        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                    }
                },
                () -> Load.cpu(server.pid(), server.databasePid()));
    }

    private static Twin twin(Server server, Desk desk) throws Exception {
        long since = System.currentTimeMillis();
        var answer = desk.register("bench-" + since, desk.call("the one to copy"));
        UUID id = UUID.fromString(
                JsonMapper.shared().readTree(answer.body()).get("id").asString());
        try (var connection = server.connect()) {
            return Twin.of(connection, id, since);
        }
    }

    private static Load.Result bySql(Server server, Twin twin, int count, int round) throws Exception {
        var connections = new ArrayList<Connection>();
        try {
            for (int i = 0; i < CLIENTS; i++) {
                connections.add(server.connect());
            }
            return Load.run(
                    CLIENTS,
                    count,
                    client -> {
                        try {
                            return twin.on(connections.get(client), round);
                        } catch (SQLException e) {
                            throw new IllegalStateException(e);
                        }
                    },
                    () -> Load.cpu(server.databasePid()));
        } finally {
            for (var connection : connections) {
                connection.close();
            }
        }
    }

    private static String settings(Server server) throws SQLException {
        try (var connection = server.connect()) {
            return String.join(
                    ", ",
                    Twin.column(
                            connection,
                            "select name || ' ' || setting from pg_settings where name in"
                                    + " ('fsync', 'synchronous_commit', 'full_page_writes', 'server_version') order by 1"));
        }
    }

    private static String report(int count, Load.Result calls, Load.Result rows, Twin twin, String settings) {
        double load = java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                .getSystemLoadAverage();
        var lines = new ArrayList<>(List.of(
                "# Registering a call",
                "",
                "Made by `./sanbao bench register`. " + count + " calls by " + CLIENTS + " clients, about "
                        + CUSTOMERS + " known units; PostgreSQL: " + settings + "; "
                        + Runtime.getRuntime().availableProcessors() + " processors, load "
                        + String.format("%.1f", load)
                        + " at the end (other work on the machine changes the rates, hardly the CPU).",
                "",
                "| | over HTTP | the same rows by SQL | ratio | wanted |",
                "| --- | ---: | ---: | ---: | --- |",
                String.format(
                        "| a second | %.0f | %.0f | %.0f %% | at least 15 %% |",
                        calls.perSecond(), rows.perSecond(), 100 * calls.perSecond() / rows.perSecond()),
                String.format(
                        "| CPU, server and database | %.2f ms | %.2f ms | %.1f× | at most 2.5 ms |",
                        calls.cpuMillis(), rows.cpuMillis(), calls.cpuMillis() / rows.cpuMillis()),
                String.format("| p50 | %.1f ms | %.1f ms | | |", calls.percentileMillis(50), rows.percentileMillis(50)),
                String.format(
                        "| p95 | %.1f ms | %.1f ms | | under 25 ms |",
                        calls.percentileMillis(95), rows.percentileMillis(95)),
                "",
                "Rows written by each: " + twin.counts() + " (" + twin.rowsPerRun()
                        + "). The twin, one transaction on prepared statements:",
                "",
                "```sql",
                twin.sql(),
                "```",
                ""));
        return String.join("\n", lines);
    }
}
