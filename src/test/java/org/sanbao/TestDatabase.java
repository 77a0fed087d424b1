package org.sanbao;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.sanbao.database.Folders;
import org.sanbao.database.PostgresInside;

/** One PostgreSQL for all tests of this JVM; each test class gets a database of its own, copied from a migrated template. */
public final class TestDatabase {

    private static final PostgresInside SERVER = start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /** A fresh, migrated database whose business clock can be moved. */
    public static synchronized String fresh() {
        String name = "test_" + COUNT.incrementAndGet();
        try (var connection = DriverManager.getConnection(SERVER.url(), SERVER.user(), SERVER.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template template_sanbao");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return SERVER.url(name);
    }

    public static String user() {
        return SERVER.user();
    }

    public static String password() {
        return SERVER.password();
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
            String template = server.database("template_sanbao");
            Flyway.configure().dataSource(template, server.user(), server.password()).load().migrate();
            try (var connection = DriverManager.getConnection(template, server.user(), server.password());
                    var statement = connection.createStatement()) {
                statement.execute("update business_clock set movable = true");
            }
            return server;
        } catch (java.io.IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
