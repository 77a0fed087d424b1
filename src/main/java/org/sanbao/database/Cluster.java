package org.sanbao.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A database cluster on disk: {@code home/data}, its password beside it, and the programs it is run by. */
final class Cluster {

    static final String SUPERUSER = "sanbao";

    private final Path home;
    private final PostgresBinaries binaries;
    private final ServerUser user;

    private Cluster(Path home, PostgresBinaries binaries) {
        this.home = home;
        this.binaries = binaries;
        this.user = ServerUser.of(data());
    }

    /** The cluster in {@code home}, made now if it is not there. Our lock on {@code home} is held. */
    static Cluster in(Path home, PostgresBinaries binaries) {
        var cluster = new Cluster(home, binaries);
        cluster.user.requireEntranceTo(home);
        cluster.user.requireEntranceTo(binaries.folder());
        if (!Files.exists(cluster.data())) {
            cluster.initialise();
        }
        cluster.requireFittingVersion();
        cluster.user.own(cluster.data());
        return cluster;
    }

    Path home() {
        return home;
    }

    Path data() {
        return home.resolve("data");
    }

    ServerUser user() {
        return user;
    }

    ServerLog log() {
        return new ServerLog(home.resolve("postgres.log"));
    }

    List<String> serverCommand() {
        return List.of(binaries.program("postgres"), "-D", data().toString());
    }

    static String passwordIn(Path home) {
        try {
            return Files.readString(home.resolve("password")).strip();
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The password of the database is not in " + home
                            + " (file \"password\"). Restore that file from a backup of the folder.",
                    e);
        }
    }

    private void initialise() {
        try {
            removeHalfMade();
            Path half = Files.createTempDirectory(home, "data-new-");
            Path forInitdb = Files.createTempFile(home, "password-", ".tmp");
            String password = HexFormat.of().formatHex(randomBytes());
            writePrivately(home.resolve("password"), password);
            Files.writeString(forInitdb, password);
            user.own(half);
            user.own(forInitdb);
            Command.run(user.as(initdb(half, forInitdb)), home);
            Files.delete(forInitdb);
            Files.move(half, data());
        } catch (IOException e) {
            throw new DatabaseUnavailable("Cannot make a database in " + home + ": " + e, e);
        }
    }

    private List<String> initdb(Path target, Path password) {
        var command = new ArrayList<String>();
        command.addAll(List.of(binaries.program("initdb"), "-D", target.toString(), "-U", SUPERUSER));
        command.addAll(List.of("--pwfile=" + password, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C"));
        if (binaries.major() >= 17) {
            // upper and lower case of all scripts, the same on every system; before 17 PostgreSQL had no such locale
            command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        }
        return command;
    }

    /** A start that was killed while it made the cluster leaves its half behind. */
    private void removeHalfMade() throws IOException {
        try (var files = Files.newDirectoryStream(home, "{data-new-*,password-*.tmp}")) {
            files.forEach(Folders::delete);
        }
    }

    private void requireFittingVersion() {
        try {
            int made = Integer.parseInt(
                    Files.readString(data().resolve("PG_VERSION")).strip());
            if (made != binaries.major()) {
                throw new DatabaseUnavailable("The data in " + data() + " was written by PostgreSQL " + made
                        + "; this Sanbao brings " + binaries.major()
                        + ". Write a backup with the Sanbao that made it and restore that with this one.");
            }
        } catch (IOException | NumberFormatException e) {
            throw new DatabaseUnavailable(
                    data() + " holds no PostgreSQL data (PG_VERSION cannot be read). Move it away, or name another"
                            + " folder by SANBAO_DATA.",
                    e);
        }
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static void writePrivately(Path file, String text) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
