package org.sanbao.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom the server runs as. PostgreSQL refuses to run as root, so a Sanbao started as root runs its server as the owner of the data, or
 * for new data as the machine's {@code postgres} user if there is one, else {@code nobody}. Otherwise the server runs as we do.
 */
record ServerUser(long uid, long gid) {

    static ServerUser of(Path data) {
        var we = new UnixSystem();
        var ourselves = new ServerUser(we.getUid(), we.getGid());
        Optional<ServerUser> owner = Files.exists(data) ? Optional.of(ownerOf(data)) : Optional.empty();
        if (isRoot()) {
            return owner.filter(user -> user.uid != 0)
                    .or(() -> inPasswd("postgres"))
                    .or(() -> inPasswd("nobody"))
                    .orElseThrow(() -> new DatabaseUnavailable("PostgreSQL does not run as root, and this machine has"
                            + " neither a user postgres nor nobody. Start Sanbao as a normal user."));
        }
        if (owner.isPresent() && owner.get().uid != ourselves.uid) {
            throw new DatabaseUnavailable(data + " belongs to another user (uid " + owner.get().uid
                    + "). Start Sanbao as that user or as root, or name another folder by SANBAO_DATA.");
        }
        return ourselves;
    }

    static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }

    /** The command that runs {@code command} as this user. */
    List<String> as(List<String> command) {
        if (!isRoot()) {
            return command;
        }
        var whole = new ArrayList<>(List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--"));
        whole.addAll(command);
        return whole;
    }

    /** Gives this user the file or the whole folder. */
    void own(Path path) {
        if (!isRoot()) {
            return; // what we made is ours already
        }
        try {
            for (Path each : Folders.deepestFirst(path)) {
                Files.setAttribute(each, "unix:uid", (int) uid);
                Files.setAttribute(each, "unix:gid", (int) gid);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot give " + path + " to user " + uid, e);
        }
    }

    /** Refuses a folder that this user cannot enter, naming the first one on the way that is closed. */
    void requireEntranceTo(Path folder) {
        if (!isRoot()) {
            return;
        }
        for (Path each = folder.getRoot(), end = folder;
                ;
                each = each.resolve(each.relativize(end).getName(0))) {
            if (!Command.succeeds(as(List.of("test", "-x", each.toString())))) {
                throw new DatabaseUnavailable("PostgreSQL does not run as root but as user " + uid
                        + ", who may not enter " + each + ". Allow it by: chmod a+x '" + each
                        + "', or name another folder by SANBAO_DATA.");
            }
            if (each.equals(end)) {
                return;
            }
        }
    }

    private static ServerUser ownerOf(Path data) {
        try {
            return new ServerUser(
                    (int) Files.getAttribute(data, "unix:uid"), (int) Files.getAttribute(data, "unix:gid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ServerUser> inPasswd(String name) {
        try (var lines = Files.lines(Path.of("/etc/passwd"))) {
            return lines.filter(line -> line.startsWith(name + ":"))
                    .map(line -> line.split(":"))
                    .map(fields -> new ServerUser(Long.parseLong(fields[2]), Long.parseLong(fields[3])))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
