package org.sanbao.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.List;

/** Making and removing whole folders. */
public final class Folders {

    private Folders() {}

    /** Removes the folder and everything in it; does nothing if it is not there. Links are removed, not followed. */
    public static void delete(Path path) {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            for (Path each : deepestFirst(path)) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the folder, if need be, so that a server running as another user can pass through it, whatever the umask. */
    static void createEnterable(Path folder) throws IOException {
        boolean made = !Files.exists(folder);
        Files.createDirectories(folder);
        if (made) {
            allow(folder, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);
        }
    }

    static List<Path> deepestFirst(Path path) throws IOException {
        try (var all = Files.walk(path)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private static void allow(Path folder, PosixFilePermission... more) throws IOException {
        var permissions = Files.getPosixFilePermissions(folder);
        permissions.addAll(List.of(more));
        Files.setPosixFilePermissions(folder, permissions);
    }
}
