package org.sanbao;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.sanbao.database.Folders;
import org.sanbao.database.PostgresInside;

/**
 * One PostgreSQL for all tests of this JVM. The server under test always works on the database {@code sanbao}; before each test class it
 * is put back to what it was just after the first start, by copying a template.
 */
public final class TestDatabase {

    private static final PostgresInside SERVER = start();
    private static boolean templateMade;

    private TestDatabase() {}

    public static String url() {
        return SERVER.database("sanbao");
    }

    public static String user() {
        return SERVER.user();
    }

    public static String password() {
        return SERVER.password();
    }

    /** Another empty database on the same server, for what migrates or restores. */
    public static String empty(String name) {
        administer("drop database if exists " + name + " with (force)");
        return SERVER.database(name);
    }

    /** As just after the first start, with a business clock that can be moved. Open connections are cut and open themselves again. */
    static synchronized void reset() {
        if (!templateMade) {
            administer(
                    "alter database sanbao with allow_connections false",
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'sanbao'",
                    "create database started template sanbao",
                    "alter database sanbao with allow_connections true");
            templateMade = true;
            try (var connection = DriverManager.getConnection(SERVER.url("started"), user(), password());
                    var statement = connection.createStatement()) {
                statement.execute("update business_clock set movable = true");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        administer("drop database sanbao with (force)", "create database sanbao template started");
    }

    private static void administer(String... commands) {
        try (var connection = DriverManager.getConnection(SERVER.url(), user(), password());
                var statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PostgresInside start() {
        try {
            Path home = Files.createTempDirectory("sanbao-test-");
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
            var server = PostgresInside.start(home);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                Folders.delete(home);
            }));
            return server;
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
