package org.sanbao.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file that names a process which is no server any more. */
class LeftoversTest {

    private Path home;

    @BeforeEach
    void makeHome() throws IOException {
        home = Files.createTempDirectory("sanbao-test-");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void removeHome() {
        Folders.delete(home);
    }

    @Test
    void isNotMisledByAPidThatNowBelongsToAnotherProgram() throws Exception {
        makeCluster();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            leavePidFile(stranger.pid());
            assertStarts();
            assertThat(stranger.isAlive()).as("the stranger lives on").isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void isNotMisledByThePidOfAZombie() throws Exception {
        makeCluster();
        // the shell's child ends when the shell has become another program, which never asks for its status
        Process parent = new ProcessBuilder("sh", "-c", "sleep 2 & echo $!; exec sleep 60").start();
        try {
            long zombie = Long.parseLong(parent.inputReader().readLine());
            awaitZombie(zombie);
            leavePidFile(zombie);
            assertStarts();
        } finally {
            parent.destroyForcibly();
        }
    }

    @Test
    void isNotMisledByAHalfWrittenPidFile() throws Exception {
        makeCluster();
        Files.writeString(home.resolve("data/postmaster.pid"), "");
        assertStarts();
    }

    private void makeCluster() {
        PostgresInside.start(home).close();
    }

    private void assertStarts() throws SQLException {
        try (var postgres = PostgresInside.start(home);
                var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password())) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    private void leavePidFile(long pid) throws IOException {
        Path data = home.resolve("data");
        Files.writeString(
                data.resolve("postmaster.pid"), pid + "\n" + data + "\n1700000000\n5432\n\n127.0.0.1\n\nready\n");
    }

    private static void awaitZombie(long pid) throws Exception {
        while (!Files.readString(Path.of("/proc/" + pid + "/stat")).contains(") Z ")) {
            Thread.sleep(10);
        }
    }
}
