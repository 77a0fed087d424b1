package org.sanbao.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Builds the web pages by the machine's npm: installs packages when the lock file changed, builds when a source changed, else does
 * nothing. {@code java BuildWeb.java install} only installs. Uses nothing but the JDK, so that it runs as a single source file.
 */
public final class BuildWeb {

    private static final Path WEB = Path.of("web");
    private static final Path MODULES = WEB.resolve("node_modules");
    private static final Path DIST = WEB.resolve("dist");
    private static final Path PACKAGED = Path.of("target/classes/static");
    private static final Path PACKAGES_STAMP = MODULES.resolve(".made-from");
    private static final Path DIST_STAMP = Path.of("target/web.made-from");
    private static final Set<String> NOT_SOURCES =
            Set.of("node_modules", "dist", "e2e", "test-results", "playwright-report", ".vite");

    private BuildWeb() {}

    public static void main(String[] arguments) throws Exception {
        String packages = hash(List.of(WEB.resolve("package.json"), WEB.resolve("package-lock.json")));
        if (!packages.equals(stamp(PACKAGES_STAMP))) {
            npm("ci", "--no-audit", "--no-fund");
            Files.writeString(PACKAGES_STAMP, packages);
        }
        if (arguments.length > 0 && arguments[0].equals("install")) {
            return;
        }
        String sources = hash(sources());
        if (!sources.equals(stamp(DIST_STAMP)) || !Files.exists(DIST)) {
            npm("run", "--silent", "build", "--", "--logLevel", "warn");
            // file names carry hashes: without this every former build would stay in the jar
            delete(PACKAGED);
            Files.createDirectories(DIST_STAMP.getParent());
            Files.writeString(DIST_STAMP, sources);
        }
    }

    private static void npm(String... arguments) throws IOException, InterruptedException {
        String npm = System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
        var command = new java.util.ArrayList<>(List.of(npm));
        command.addAll(List.of(arguments));
        int status = new ProcessBuilder(command)
                .directory(WEB.toFile())
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            System.err.println(String.join(" ", command) + " failed in " + WEB);
            System.exit(status);
        }
    }

    private static String stamp(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static TreeSet<Path> sources() throws IOException {
        var found = new TreeSet<Path>();
        Files.walkFileTree(WEB, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean skipped = NOT_SOURCES.contains(folder.getFileName().toString());
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static String hash(Iterable<Path> files) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (Path file : files) {
            digest.update(file.toString().getBytes());
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
