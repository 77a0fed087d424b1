package org.sanbao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code postmaster.pid}, the file in which a running server says who it is: line 1 its pid, line 4 its port, line 8 its state. */
record PostmasterFile(List<String> lines) {

    static PostmasterFile of(Path data) {
        try {
            return new PostmasterFile(Files.readAllLines(data.resolve("postmaster.pid")));
        } catch (IOException absentOrBeingWritten) {
            return new PostmasterFile(List.of());
        }
    }

    boolean isReady(int port) {
        return lines.size() > 7
                && lines.get(7).strip().equals("ready")
                && lines.get(3).strip().equals("" + port);
    }

    /** The pid, or -1 if no server has left its file. */
    long pid() {
        return lines.isEmpty() ? -1 : Math.abs(Long.parseLong(lines.getFirst().strip()));
    }
}
