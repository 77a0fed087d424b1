package org.sanbao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The packed server in a process of its own, on an empty folder of its own, begun without the demonstration. */
final class Server implements AutoCloseable {

    private static final Path APP = Path.of("target/app");
    private static final Pattern SETUP_CODE = Pattern.compile("enter this code:\\s+(\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path home;
    private final int port;
    private final Map<String, String> environment;
    private final String heap;
    private Process process;

    private Server(Path home, int port, Map<String, String> environment, String heap) {
        this.home = home;
        this.port = port;
        this.environment = environment;
        this.heap = heap;
    }

    /** @param environment what is set beside the folder and the port */
    static Server start(Map<String, String> environment) {
        return start(environment, "512m");
    }

    /** @param heap its most, as the JVM takes it */
    static Server start(Map<String, String> environment, String heap) {
        try {
            Path home = Files.createTempDirectory("sanbao-bench-");
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
            var server = new Server(home, freePort(), environment, heap);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it, or starts it again on the same folder and port; returns when it is ready. */
    void start() {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xmx" + heap));
        command.addAll(List.of("-XX:AOTCache=" + APP.resolve("sanbao.aot"), "-jar", "" + APP.resolve("sanbao.jar")));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(Map.of("SANBAO_DATA", "" + home, "SANBAO_PORT", "" + port, "SANBAO_DEMO", "off"));
        builder.environment().remove("SANBAO_DB_URL");
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitReady();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    Path home() {
        return home;
    }

    long pid() {
        return process.pid();
    }

    /** Of the PostgreSQL inside. */
    long databasePid() {
        return Long.parseLong(pidFile().getFirst().strip());
    }

    Connection connect() throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + pidFile().get(3).strip() + "/sanbao";
        return DriverManager.getConnection(
                url, "sanbao", read(home.resolve("database/password")).strip());
    }

    /** The code that an empty Sanbao prints soon after it is ready; the last one counts. */
    String setupCode() {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; pause()) {
            var codes = SETUP_CODE.matcher(read(log())).results().toList();
            if (!codes.isEmpty()) {
                return codes.getLast().group(1);
            }
        }
        throw new IllegalStateException("No set-up code in:\n" + read(log()));
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void killDatabase() {
        ProcessHandle.of(databasePid()).ifPresent(ProcessHandle::destroyForcibly);
    }

    boolean isReady() {
        try {
            var health = HttpRequest.newBuilder(URI.create(url() + "/api/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return Http.CLIENT.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void awaitReady() {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; pause()) {
            if (isReady()) {
                return;
            }
            if (!process.isAlive()) {
                break;
            }
        }
        throw new IllegalStateException("The server did not start:\n" + read(log()));
    }

    String log(int characters) {
        String all = read(log());
        return all.substring(Math.max(0, all.length() - characters));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        try (var all = Files.walk(home)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return home.resolve("server.log");
    }

    private List<String> pidFile() {
        return read(home.resolve("database/data/postmaster.pid")).lines().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Http {
        static final HttpClient CLIENT = HttpClient.newHttpClient();
    }
}
