package org.sanbao.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second Sanbao off a data folder. The operating system drops the lock with the process, however it ends. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(Path folder) {
        try {
            Folders.createEnterable(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isOurs(channel)) {
                channel.close();
                throw new DatabaseUnavailable("Another Sanbao is running on " + folder
                        + ". Stop it first, or give this one a folder of its own by SANBAO_DATA.");
            }
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The data folder " + folder + " cannot be used (" + e + "). Name another by SANBAO_DATA.", e);
        }
    }

    /** Whether a Sanbao runs on the folder now. */
    static boolean isHeld(Path folder) {
        try (var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.WRITE)) {
            return !isOurs(channel);
        } catch (NoSuchFileException neverUsed) {
            return false;
        } catch (IOException e) {
            throw new DatabaseUnavailable("The data folder " + folder + " cannot be used (" + e + ").", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }
}
