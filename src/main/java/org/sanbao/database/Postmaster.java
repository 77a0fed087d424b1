package org.sanbao.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of the server on a cluster, from launch to end. */
final class Postmaster {

    private static final int STOP_SECONDS = 30;
    private static final int POLL_MILLIS = 10;

    private final Cluster cluster;
    private final Process process;
    private final int port;

    private Postmaster(Cluster cluster, Process process, int port) {
        this.cluster = cluster;
        this.process = process;
        this.port = port;
    }

    static Postmaster launch(Cluster cluster, int port) {
        var command = new ArrayList<>(cluster.serverCommand());
        command.addAll(List.of("-p", "" + port));
        PostgresSettings.ALL.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        try {
            Process process = Command.builder(cluster.user().as(command))
                    .directory(cluster.home().toFile())
                    .redirectOutput(cluster.log().fresh())
                    .start();
            process.getOutputStream().close();
            return new Postmaster(cluster, process, port);
        } catch (IOException e) {
            throw new DatabaseUnavailable("Cannot start PostgreSQL: " + e.getMessage(), e);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks for a fast shutdown: sessions are ended, everything is checkpointed. Java's own signal would wait for the sessions. */
    static void stopFast(long pid) {
        Command.succeeds(List.of("kill", "-INT", "" + pid));
    }

    /** Waits until it takes connections, however long it works on what a crash left behind; false if it ended instead. */
    boolean becomesReady() {
        try {
            while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                if (PostmasterFile.of(cluster.data()).isReady(port)) {
                    return true;
                }
            }
            return false;
        } catch (InterruptedException e) {
            throw Command.interrupted(e);
        }
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    void stop() {
        if (!process.isAlive()) {
            return;
        }
        stopFast(process.pid());
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                // nothing is lost: the next start replays the write-ahead log
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            throw Command.interrupted(e);
        }
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }
}
