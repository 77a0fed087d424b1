package org.sanbao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a Sanbao or a server that was killed leaves behind on a data folder. We hold the folder's lock, so a PostgreSQL on it is ours:
 * an orphaned server is stopped, and so are the backends of a killed one, which would keep its memory. A pid that by now belongs to
 * another program, or to a zombie, is no server, but PostgreSQL would take it for one: its file is removed.
 */
final class Leftovers {

    private static final int PATIENCE_SECONDS = 30;
    private static final Path PROC = Path.of("/proc");

    private final Path data;

    Leftovers(Path data) {
        this.data = data;
    }

    void clear() {
        // a server killed while it wrote the file leaves it empty, and the next one would not start
        PostmasterFile.of(data).pid().ifPresentOrElse(this::clear, this::removePidFile);
        orphanedBackends().forEach(ProcessHandle::destroyForcibly);
    }

    private void clear(long pid) {
        ProcessHandle process =
                ProcessHandle.of(pid).filter(ProcessHandle::isAlive).orElse(null);
        if (process != null && isServer(pid)) {
            Postmaster.stopFast(pid);
            awaitEnd(process);
        } else {
            removePidFile();
        }
    }

    private void removePidFile() {
        Folders.delete(data.resolve("postmaster.pid"));
    }

    private boolean isServer(long pid) {
        Path proc = PROC.resolve("" + pid);
        try {
            if (!Files.exists(PROC.resolve("self"))) {
                // macOS: no folder to look into, and the command line is all there is
                return ProcessHandle.of(pid)
                        .flatMap(handle -> handle.info().command())
                        .filter(command -> command.endsWith("/postgres"))
                        .isPresent();
            }
            List<String> arguments =
                    List.of(Files.readString(proc.resolve("cmdline")).split("\0"));
            return arguments.getFirst().endsWith("/postgres") && arguments.contains(data.toString());
        } catch (IOException endedMeanwhile) {
            return false;
        }
    }

    /** Called when no server is left, so whoever still works in the data folder has lost its own. */
    private List<ProcessHandle> orphanedBackends() {
        if (!Files.exists(PROC.resolve("self"))) {
            return List.of();
        }
        return ProcessHandle.allProcesses()
                .filter(process -> worksIn(data, process.pid()))
                .toList();
    }

    private static boolean worksIn(Path folder, long pid) {
        try {
            return Files.readSymbolicLink(PROC.resolve(pid + "/cwd")).equals(folder);
        } catch (IOException | SecurityException notOurs) {
            return false;
        }
    }

    private void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new DatabaseUnavailable(
                    "A PostgreSQL left over on " + data + " (pid " + process.pid()
                            + ") does not stop; end it and start again.",
                    e);
        } catch (InterruptedException e) {
            throw Command.interrupted(e);
        }
    }
}
