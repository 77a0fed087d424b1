package org.sanbao.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A PostgreSQL server of our own on one data folder: loopback only, scram passwords, fsync on. Survives {@code kill -9} of the JVM (the
 * orphaned server is stopped at the next start), of the server, and of both. A second Sanbao on the folder is refused.
 */
public final class PostgresInside implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path home;
    private final Path data;
    private final FolderLock lock;
    private final ServerUser user;
    private final PostgresBinaries binaries;
    private Process server;
    private int port;

    private PostgresInside(Path home, Path programs) {
        this.home = home;
        this.data = home.resolve("data");
        this.lock = FolderLock.take(home);
        this.user = ServerUser.forThisProcess();
        this.binaries = PostgresBinaries.unpackedBelow(programs);
    }

    /** Starts the server whose cluster lies in {@code home/data}, making it first if it is not there; programs are unpacked into {@code home}. */
    public static PostgresInside start(Path home) {
        return start(home, home);
    }

    /** As {@link #start(Path)}, with the programs in a folder that several clusters share. */
    public static PostgresInside start(Path home, Path programs) {
        var inside = new PostgresInside(home.toAbsolutePath(), programs.toAbsolutePath());
        try {
            inside.begin();
            return inside;
        } catch (RuntimeException e) {
            inside.close();
            throw e;
        }
    }

    public String url() {
        return url("postgres");
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The address of this database, which is made first if the cluster does not have it. */
    public String database(String name) {
        try (var connection = java.sql.DriverManager.getConnection(url(), user(), password());
                var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
            if (!found.next()) {
                statement.execute("create database \"" + name + "\"");
            }
            return url(name);
        } catch (java.sql.SQLException e) {
            throw new DatabaseUnavailable("Cannot make the database " + name, e);
        }
    }

    public String user() {
        return "sanbao";
    }

    public String password() {
        try {
            return Files.readString(home.resolve("password")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Process id of the running server, for kill tests. */
    public long pid() {
        return server.pid();
    }

    @Override
    public void close() {
        if (server != null && server.isAlive()) {
            // fast shutdown: sessions are ended, everything is checkpointed
            run(List.of(binaries.program("pg_ctl"), "stop", "-D", data.toString(), "-m", "fast", "-t", "30"));
        }
        lock.close();
    }

    private void begin() {
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise();
        }
        new Orphan(data).stop();
        long patience = System.nanoTime() + PATIENCE.toNanos();
        do {
            launch();
            if (becomesReady(patience)) {
                return;
            }
        } while (sharedMemoryStillHeld() && System.nanoTime() < patience);
        throw new DatabaseUnavailable("PostgreSQL did not start; see " + log());
    }

    private void initialise() {
        try {
            Files.createDirectories(home);
            Path half = home.resolve("data-new");
            Folders.delete(half);
            Files.createDirectory(half);
            Files.writeString(
                    home.resolve("password"),
                    HexFormat.of().formatHex(new java.security.SecureRandom().generateSeed(24)));
            Files.setPosixFilePermissions(home.resolve("password"), PosixFilePermissions.fromString("rw-------"));
            Path password = Files.copy(
                    home.resolve("password"),
                    home.resolve("password-for-initdb"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            user.own(half);
            user.own(password);
            run(List.of(
                    binaries.program("initdb"),
                    "-D",
                    half.toString(),
                    "-U",
                    user(),
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C"));
            Files.delete(password);
            Files.move(half, data);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a database in " + home, e);
        }
    }

    private void launch() {
        port = freePort();
        try {
            Files.deleteIfExists(log());
            var command = new ArrayList<>(
                    user.as(List.of(binaries.program("postgres"), "-D", data.toString(), "-p", "" + port)));
            PostgresSettings.ALL.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
            server = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log().toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start PostgreSQL", e);
        }
    }

    private boolean becomesReady(long patience) {
        while (server.isAlive() && System.nanoTime() < patience) {
            if (PostmasterFile.of(data).isReady(port)) {
                return true;
            }
            pause();
        }
        return false;
    }

    /** Backends of a killed server may hold its memory a moment longer; then the start is tried again. */
    private boolean sharedMemoryStillHeld() {
        pause();
        try {
            return Files.readString(log()).contains("shared memory block");
        } catch (IOException e) {
            return false;
        }
    }

    private Path log() {
        return home.resolve("postgres.log");
    }

    private void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(user.as(command))
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new DatabaseUnavailable(String.join(" ", command) + " failed:\n" + output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while waiting for " + command.getFirst(), e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while PostgreSQL was starting", e);
        }
    }
}
