package org.sanbao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A server that outlived its JVM. We hold the folder's lock, so a PostgreSQL on our folder is ours and may be stopped. A pid that by
 * now belongs to another program, or to a zombie, is not a server: its file is removed, or PostgreSQL would refuse to start.
 */
final class Orphan {

    private final Path data;

    Orphan(Path data) {
        this.data = data;
    }

    void stop() {
        long pid = PostmasterFile.of(data).pid();
        ProcessHandle process = pid < 0
                ? null
                : ProcessHandle.of(pid).filter(ProcessHandle::isAlive).orElse(null);
        if (process == null) {
            return;
        }
        if (isOurServer(pid)) {
            interrupt(pid);
            awaitEnd(process);
        } else {
            Folders.delete(data.resolve("postmaster.pid"));
        }
    }

    private boolean isOurServer(long pid) {
        Path proc = Path.of("/proc", "" + pid);
        try {
            if (Files.exists(proc)) {
                boolean zombie = Files.readString(proc.resolve("stat"))
                        .replaceFirst("^.*\\) ", "")
                        .startsWith("Z");
                return !zombie && Files.readString(proc.resolve("cmdline")).contains(data.toString());
            }
        } catch (IOException goneMeanwhile) {
            return false;
        }
        return ProcessHandle.of(pid)
                .flatMap(handle -> handle.info().commandLine())
                .orElse("postgres")
                .contains("postgres");
    }

    private static void interrupt(long pid) {
        try {
            new ProcessBuilder("kill", "-INT", "" + pid).start().waitFor(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new DatabaseUnavailable(
                    "A PostgreSQL left over on " + data + " (pid " + process.pid()
                            + ") does not stop; end it and start again.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
