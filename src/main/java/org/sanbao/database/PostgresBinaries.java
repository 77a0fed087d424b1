package org.sanbao.database;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs that travel in the jar, unpacked once into a folder named after their build. */
final class PostgresBinaries {

    private final Path folder;

    private PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    /** Unpacks below {@code home} unless an earlier start did; two processes doing so at once end with one whole folder. */
    static PostgresBinaries unpackedBelow(Path home) {
        try {
            byte[] archive = archive();
            Folders.createEnterable(home);
            Path target = home.toRealPath().resolve("postgres-" + hash(archive));
            if (!Files.exists(target)) {
                Path half = Files.createTempDirectory(home.toRealPath(), "unpacking-");
                unpack(new ByteArrayInputStream(archive), half);
                Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
                moveUnlessThere(half, target);
            }
            return new PostgresBinaries(target);
        } catch (IOException e) {
            throw new DatabaseUnavailable("Cannot unpack PostgreSQL below " + home + ": " + e, e);
        }
    }

    Path folder() {
        return folder;
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /** 18 for PostgreSQL 18.6. */
    int major() {
        // "postgres (PostgreSQL) 18.6"
        String version = Command.run(List.of(program("postgres"), "--version"), folder);
        return Integer.parseInt(version.replaceFirst(".*\\) (\\d+).*", "$1"));
    }

    /** The one in the jar, or for tests against another version the one in the folder {@code sanbao.postgres.archives}. */
    private static byte[] archive() throws IOException {
        String name = archiveName();
        String folder = System.getProperty("sanbao.postgres.archives");
        if (folder != null) {
            return Files.readAllBytes(Path.of(folder, name));
        }
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream("/" + name)) {
            if (packed == null) {
                throw new DatabaseUnavailable("This build brings no PostgreSQL for this machine (" + name
                        + "); name one by SANBAO_DB_URL, SANBAO_DB_USER and SANBAO_DB_PASSWORD.");
            }
            return packed.readAllBytes();
        }
    }

    private static String hash(byte[] archive) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(whole, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String archiveName() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch").contains("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + system + "-" + machine + ".txz";
    }

    private static void moveUnlessThere(Path half, Path target) throws IOException {
        try {
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException alreadyThere) {
            if (!Files.exists(target)) {
                throw alreadyThere;
            }
            Folders.delete(half);
        }
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("Entry outside of its archive: " + entry.getName());
                }
                write(tar, entry, path);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        boolean program = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
