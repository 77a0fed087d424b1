package org.sanbao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

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

    /** Empty when no server has left its file, or one that cannot be read as such. */
    OptionalLong pid() {
        try {
            return lines.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(Math.abs(Long.parseLong(lines.getFirst().strip())));
        } catch (NumberFormatException halfWritten) {
            return OptionalLong.empty();
        }
    }

    /** The port of a server that is ready. */
    OptionalInt port() {
        return lines.size() > 7 && lines.get(7).strip().equals("ready")
                ? OptionalInt.of(Integer.parseInt(lines.get(3).strip()))
                : OptionalInt.empty();
    }
}
