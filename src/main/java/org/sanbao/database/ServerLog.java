package org.sanbao.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What the server prints: one file for this run, and the one of the run before. */
record ServerLog(Path file) {

    private static final int TAIL = 12;
    /** A killed server's memory is held a moment longer by its backends; a free port may be taken by somebody else. */
    private static final List<String> PASSING =
            List.of("shared memory block", "could not bind", "lock file \"postmaster.pid\" already exists");

    File fresh() throws IOException {
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return file.toFile();
    }

    boolean tellsOfPassingTrouble() {
        return PASSING.stream().anyMatch(String.join("\n", lines())::contains);
    }

    String tail() {
        List<String> lines = lines();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of();
        }
    }
}
