package org.sanbao.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Running one of PostgreSQL's programs, or the system's, to its end. */
final class Command {

    private Command() {}

    /** What it printed. Refused with that text when it fails. */
    static String run(List<String> command, Path folder) {
        try {
            Process process = builder(command).directory(folder.toFile()).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new DatabaseUnavailable(String.join(" ", command) + " failed:\n" + output.strip());
            }
            return output.strip();
        } catch (IOException e) {
            throw new DatabaseUnavailable("Cannot run " + command.getFirst() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    static boolean succeeds(List<String> command) {
        try {
            return builder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            throw new DatabaseUnavailable("Cannot run " + command.getFirst() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Without the PG… variables of whoever starts Sanbao: they would reach into the server's settings. */
    static ProcessBuilder builder(List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return builder;
    }

    static DatabaseUnavailable interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new DatabaseUnavailable("Interrupted while waiting for PostgreSQL", e);
    }
}
