package org.sanbao.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresInsideTest {

    /** Unpacked once for the class. */
    private static Path programs;

    private Path home;

    @BeforeAll
    static void unpack() throws IOException {
        programs = folder();
    }

    @AfterAll
    static void removePrograms() {
        Folders.delete(programs);
    }

    @BeforeEach
    void makeHome() throws IOException {
        home = folder();
    }

    @AfterEach
    void removeHome() {
        Folders.delete(home);
    }

    @Test
    void keepsWhatWasWrittenAndStartsAgain() throws Exception {
        try (var postgres = PostgresInside.start(home, programs)) {
            execute(postgres, "create table kept as select 42 as n");
        }
        try (var postgres = PostgresInside.start(home, programs)) {
            assertThat(value(postgres, "select n from kept")).isEqualTo("42");
        }
    }

    @Test
    void writesThroughToDiskAndLetsInOnlyPasswordsOnLoopback() throws Exception {
        try (var postgres = PostgresInside.start(home, programs)) {
            assertThat(value(postgres, "show fsync")).isEqualTo("on");
            assertThat(value(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(value(postgres, "show full_page_writes")).isEqualTo("on");
            assertThat(value(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(value(postgres, "show unix_socket_directories")).isEmpty();
            assertThat(value(postgres, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            assertThat(value(postgres, "select left(rolpassword, 14) from pg_authid where rolname = 'sanbao'"))
                    .isEqualTo("SCRAM-SHA-256$");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), postgres.user(), "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
        assertThat(Files.getPosixFilePermissions(home.resolve("password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void losesNothingWhenTheJvmIsKilled() throws Exception {
        try (var child = Child.on(home, programs)) {
            long server = child.serverPid();
            child.awaitCommits(20);
            child.kill();
            assertThat(ProcessHandle.of(server)).as("the orphan").isPresent();
            assertAllThere(child.acknowledged());
        }
    }

    @Test
    void losesNothingWhenJvmAndServerAreKilled() throws Exception {
        try (var child = Child.on(home, programs)) {
            long server = child.serverPid();
            child.awaitCommits(20);
            kill(server);
            child.kill();
            assertAllThere(child.acknowledged());
        }
    }

    @Test
    void startsAKilledServerAgainAtTheSameAddress() throws Exception {
        try (var postgres = PostgresInside.start(home, programs)) {
            execute(postgres, "create table kept as select 42 as n");
            String url = postgres.url();
            long killed = postgres.pid();
            kill(killed);
            assertThat(valueOnceItAnswers(postgres, "select n from kept")).isEqualTo("42");
            assertThat(postgres.url()).isEqualTo(url);
            assertThat(postgres.pid()).isNotEqualTo(killed);
        }
    }

    @Test
    void stopsForGoodWhenClosedThoughItWatchesTheServer() throws Exception {
        long server;
        try (var postgres = PostgresInside.start(home, programs)) {
            server = postgres.pid();
        }
        assertThat(ProcessHandle.of(server).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(PostmasterFile.of(home.resolve("data")).pid()).isEmpty();
    }

    @Test
    void refusesASecondSanbaoOnTheSameFolder() throws Exception {
        try (var child = Child.on(home, programs)) {
            child.awaitCommits(20);
            assertThatThrownBy(() -> PostgresInside.start(home, programs))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("Another Sanbao is running on " + home)
                    .hasMessageContaining("SANBAO_DATA");
            assertThat(child.runs()).isTrue();
            child.awaitCommits(20);
        }
    }

    @Test
    void refusesASecondServerInTheSameJvm() {
        try (var first = PostgresInside.start(home, programs)) {
            assertThatThrownBy(() -> PostgresInside.start(home, programs)).isInstanceOf(DatabaseUnavailable.class);
            assertThat(first.pid()).isPositive();
        }
    }

    @Test
    void doesNotMindSpacesAndChineseCharactersInThePath() throws Exception {
        Path awkward = home.resolve("售后 服务 it's");
        PostgresInside.start(awkward, programs).close();
        try (var postgres = PostgresInside.start(awkward, programs)) {
            assertThat(value(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void saysWhichFolderIsClosedToTheServersUser() throws Exception {
        assumeTrue(ServerUser.isRoot(), "only root runs its server as somebody else");
        Path closed = Files.createDirectory(
                home.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        assertThatThrownBy(() -> PostgresInside.start(closed.resolve("below"), programs))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("may not enter " + closed)
                .hasMessageContaining("chmod a+x");
        assertThat(closed.resolve("below/data")).doesNotExist();
    }

    @Test
    void runsForANormalUserWhoseDataRootMayThenServe() throws Exception {
        assumeTrue(
                ServerUser.isRoot(), "only root can start somebody else's server; a normal user runs all other tests");
        int user = 65_534; // nobody: initdb wants a user that the machine knows
        Files.setAttribute(home, "unix:uid", user);
        Path copy = folder();
        try (var child = Child.asUser(user, home, programs, copy)) {
            child.awaitCommits(20);
            child.kill();
            assertAllThere(child.acknowledged());
            assertThat(Files.getAttribute(home.resolve("data"), "unix:uid")).isEqualTo(user);
        } finally {
            Folders.delete(copy);
        }
    }

    @Test
    void refusesDataOfAnotherMajorVersion() throws Exception {
        makeCluster();
        Files.writeString(home.resolve("data/PG_VERSION"), "12\n");
        assertThatThrownBy(() -> PostgresInside.start(home, programs))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("written by PostgreSQL 12")
                .hasMessageContaining("backup");
    }

    private void makeCluster() {
        PostgresInside.start(home, programs).close();
    }

    private void assertAllThere(List<Integer> acknowledged) throws SQLException {
        try (var postgres = PostgresInside.start(home, programs);
                var connection = connect(postgres);
                var rows = connection.createStatement().executeQuery("select n from written")) {
            var written = new ArrayList<Integer>();
            while (rows.next()) {
                written.add(rows.getInt(1));
            }
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(20);
            assertThat(written).containsAll(acknowledged);
        }
    }

    private static void kill(long pid) throws Exception {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
    }

    private static String valueOnceItAnswers(PostgresInside postgres, String query) throws Exception {
        for (int attempt = 0; attempt < 300; attempt++) {
            try {
                return value(postgres, query);
            } catch (SQLException notYet) {
                Thread.sleep(50);
            }
        }
        throw new AssertionError("The server did not come back");
    }

    private static String value(PostgresInside postgres, String query) throws SQLException {
        try (var connection = connect(postgres);
                var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(PostgresInside postgres, String statement) throws SQLException {
        try (var connection = connect(postgres)) {
            connection.createStatement().execute(statement);
        }
    }

    private static Connection connect(PostgresInside postgres) throws SQLException {
        return DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
    }

    private static Path folder() throws IOException {
        Path folder = Files.createTempDirectory("sanbao-test-");
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
