package org.sanbao.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The engine by itself: in memory, from the database, and with little memory over very many events. {@code ./sanbao bench engine [COPIES]}
 * on the demonstration's journal and so many copies of its cases; the table goes to {@code bench/engine.md}. The measuring is done by {@link
 * EngineRun} in processes of their own.
 */
public final class Engine {

    private static final int COPIES = 39;
    private static final long MANY = 10_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(40);
    private static final Pattern SAID = Pattern.compile("(?m)^([a-z ]+): (.+)$");

    private Engine() {}

    public static void main(String[] arguments) throws Exception {
        int copies = arguments.length > 0 ? Integer.parseInt(arguments[0]) : COPIES;
        try (var server = Server.start(Map.of("SANBAO_DEMO", "on"))) {
            System.out.println("the demonstration company lives its four months");
            awaitThePresent(server);
            try (var connection = server.connect()) {
                long rows = rows(connection);
                System.out.println("in memory, " + rows + " events");
                var memory = run(server, "1g", "memory", "2000000");
                new Copies(connection).make(copies);
                long all = rows(connection);
                String pid = "" + server.databasePid();
                System.out.println("from the database, " + all + " events");
                var database = run(server, "512m", "database", "3", pid);
                System.out.println("in little memory, until " + MANY + " are through");
                var little = run(server, "256m", "database", "" + Math.ceilDiv(MANY, all), pid);
                report(rows, copies, all, memory, database, little);
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

    private static long rows(Connection connection) throws Exception {
        return Long.parseLong(
                Twin.column(connection, "select count(*)::text from journal").getFirst());
    }

    /** What {@link EngineRun} said about itself: name to value. */
    private static Map<String, String> run(Server server, String heap, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                "src/bench/java/org/sanbao/bench/EngineRun.java"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("SANBAO_DATA", server.home().toString());
        builder.environment().remove("SANBAO_DB_URL");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        System.out.println(said);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", arguments) + " failed");
        }
        var values = new java.util.HashMap<String, String>();
        SAID.matcher(said).results().forEach(line -> values.put(line.group(1), line.group(2)));
        return values;
    }

    private static void report(
            long rows,
            int copies,
            long all,
            Map<String, String> memory,
            Map<String, String> database,
            Map<String, String> little)
            throws Exception {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        String report = String.join(
                "\n",
                "# The engine",
                "",
                "Made by `./sanbao bench engine`. The demonstration's journal has " + rows + " events; with " + copies
                        + " copies of its cases in the database " + all + ". "
                        + Runtime.getRuntime().availableProcessors() + " processors, load "
                        + String.format("%.1f", load)
                        + " at the end (other work on the machine changes the rates, hardly the CPU).",
                "",
                "| | events a second | of CPU time, one processor | wanted |",
                "| --- | ---: | ---: | --- |",
                row(
                        "in memory, " + memory.get("conditions per event") + " conditions evaluated per event",
                        memory,
                        "200 000"),
                row("replay from the database, its CPU counted too", database, "40 000"),
                row("the same over " + little.get("events") + " events in a heap of 256 MB", little, "in 256 MB"),
                "",
                "In memory: the rows are read beforehand, the rounds are divided among all processors, one stream at a time each;"
                        + " every row goes through the whole engine, due instants included. From the database: `./sanbao replay`,"
                        + " the verdicts compared with those stored: " + database.get("differences")
                        + " differences among "
                        + database.get("obligations") + " obligations.",
                "");
        Files.writeString(Path.of("bench/engine.md"), report);
        System.out.println(report);
    }

    private static String row(String what, Map<String, String> run, String wanted) {
        return "| " + what + " | " + run.get("events a second") + " | " + run.get("events a cpu second") + " | "
                + wanted + " |";
    }
}
