package org.sanbao.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom the server runs as. PostgreSQL refuses to run as root, so a Sanbao started as root gives its server the machine's
 * {@code postgres} user if there is one, else {@code nobody}.
 */
sealed interface ServerUser {

    static ServerUser forThisProcess() {
        return "root".equals(System.getProperty("user.name")) ? new Other() : new Same();
    }

    /** The command that runs {@code command} as this user. */
    List<String> as(List<String> command);

    /** Makes the user the file's owner. */
    void own(Path file);

    record Same() implements ServerUser {
        @Override
        public List<String> as(List<String> command) {
            return command;
        }

        @Override
        public void own(Path file) {
            // files made by this process are its own already
        }
    }

    record Other(String name) implements ServerUser {
        Other() {
            this(exists("postgres") ? "postgres" : "nobody");
        }

        @Override
        public List<String> as(List<String> command) {
            var whole = new ArrayList<>(
                    List.of("setpriv", "--reuid=" + name, "--regid=" + groupOf(name), "--clear-groups", "--"));
            whole.addAll(command);
            return whole;
        }

        @Override
        public void own(Path file) {
            try {
                var users = file.getFileSystem().getUserPrincipalLookupService();
                Files.setOwner(file, users.lookupPrincipalByName(name));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot give " + file + " to " + name, e);
            }
        }

        private static boolean exists(String name) {
            try (var lines = Files.lines(Path.of("/etc/passwd"))) {
                return lines.anyMatch(line -> line.startsWith(name + ":"));
            } catch (IOException e) {
                return false;
            }
        }

        private static String groupOf(String name) {
            try (var lines = Files.lines(Path.of("/etc/passwd"))) {
                return lines.filter(line -> line.startsWith(name + ":"))
                        .map(line -> line.split(":")[3])
                        .findFirst()
                        .orElseThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
