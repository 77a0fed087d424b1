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

    /** As just after the first start, with a business clock that can be moved and goes on from where it stands. Open connections are cut and open themselves again. */
    static synchronized void reset() {
        if (!templateMade) {
            administer(
                    "alter database sanbao with allow_connections false",
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'sanbao'",
                    "create database started template sanbao",
                    "alter database sanbao with allow_connections true");
            templateMade = true;
            on(SERVER.url("started"), "update business_clock set movable = true");
        }
        // The server runs on, and time never runs backwards for it: the next class begins where the last one left the
        // clock.
        String ahead = clockAhead();
        administer("drop database sanbao with (force)", "create database sanbao template started");
        on(url(), "update business_clock set ahead = interval '" + ahead + "'");
    }

    private static String clockAhead() {
        try (var connection = DriverManager.getConnection(url(), user(), password());
                var statement = connection.createStatement();
                var row = statement.executeQuery("select ahead::text from business_clock")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void administer(String... commands) {
        on(SERVER.url(), commands);
    }

    private static void on(String url, String... commands) {
        try (var connection = DriverManager.getConnection(url, user(), password());
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
