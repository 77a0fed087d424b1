package org.sanbao.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of our own on one data folder: loopback only, scram passwords, fsync on. Survives {@code kill -9} of the JVM (the
 * orphaned server is stopped at the next start), of the server (it is started again on the same port), and of both. A second Sanbao on
 * the folder is refused.
 */
public final class PostgresInside implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresInside.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final FolderLock lock;
    private final Cluster cluster;
    private final int port = Postmaster.freePort();
    private Postmaster server;
    private boolean closing;

    private PostgresInside(FolderLock lock, Cluster cluster) {
        this.lock = lock;
        this.cluster = cluster;
    }

    /** Starts the server whose cluster lies in {@code home/data}, making it first if it is not there; programs are unpacked into {@code home}. */
    public static PostgresInside start(Path home) {
        return start(home, home);
    }

    /**
     * As {@link #start(Path)}, with the programs in a folder that several clusters share. Refused as {@link DatabaseUnavailable}, with
     * a message that tells the operator what to do.
     */
    public static PostgresInside start(Path home, Path programs) {
        FolderLock lock = FolderLock.take(home);
        try {
            Path real = home.toRealPath();
            var inside = new PostgresInside(lock, Cluster.in(real, PostgresBinaries.unpackedBelow(programs)));
            inside.begin();
            Thread.ofPlatform().daemon().name("postgres-watch").start(inside::watch);
            return inside;
        } catch (IOException e) {
            lock.close();
            throw new DatabaseUnavailable("The data folder " + home + " cannot be used: " + e, e);
        } catch (RuntimeException e) {
            lock.close();
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
        try (var connection = DriverManager.getConnection(url(), user(), password());
                var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, name);
            if (!query.executeQuery().next()) {
                connection.createStatement().execute("create database \"" + name.replace("\"", "\"\"") + "\"");
            }
            return url(name);
        } catch (SQLException e) {
            throw new DatabaseUnavailable("Cannot make the database " + name + ": " + e.getMessage(), e);
        }
    }

    public String user() {
        return Cluster.SUPERUSER;
    }

    public String password() {
        return Cluster.passwordIn(cluster.home());
    }

    /** Process id of the running server, for kill tests. */
    public synchronized long pid() {
        return server.pid();
    }

    @Override
    public void close() {
        try {
            Postmaster last;
            synchronized (this) {
                closing = true;
                last = server;
            }
            if (last != null) {
                last.stop();
            }
        } finally {
            lock.close();
        }
    }

    private void begin() {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        do {
            new Leftovers(cluster.data()).clear();
            if (!launch()) {
                return;
            }
            if (server.becomesReady()) {
                return;
            }
        } while (cluster.log().tellsOfPassingTrouble() && System.nanoTime() < patience);
        throw new DatabaseUnavailable(
                "PostgreSQL did not start; it said:\n" + cluster.log().tail());
    }

    /** False when the server is not wanted any more. */
    private synchronized boolean launch() {
        if (!closing) {
            server = Postmaster.launch(cluster, port);
        }
        return !closing;
    }

    private synchronized Postmaster current() {
        return closing ? null : server;
    }

    /** Starts a server again that ended though nobody asked it to: killed, or out of memory. */
    private void watch() {
        Duration pause = Duration.ofMillis(200);
        try {
            for (Postmaster watched = current(); watched != null; watched = current()) {
                watched.awaitEnd();
                if (current() == null) {
                    return;
                }
                LOG.warn("PostgreSQL (pid {}) ended unexpectedly and is started again", watched.pid());
                pause = beginAgain() ? Duration.ofMillis(200) : shorter(pause.multipliedBy(2), LONGEST_PAUSE);
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean beginAgain() {
        try {
            begin();
            return true;
        } catch (RuntimeException e) {
            LOG.error("PostgreSQL cannot be started again yet", e);
            return false;
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
