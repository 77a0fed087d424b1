package org.sanbao.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;
import org.sanbao.database.Folders;
import org.sanbao.database.PostgresInside;

/**
 * Makes the Java classes of the tables from the migrations, on a throwaway PostgreSQL, so that the compiler checks every query. Does
 * nothing when neither migrations nor this file changed.
 */
public final class GenerateTables {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path THIS = Path.of("src/build/java/org/sanbao/build/GenerateTables.java");

    public static void main(String[] arguments) throws Exception {
        Path target = Path.of(arguments[0]);
        Path stamp = target.resolve("stamp");
        String hash = hashOfInputs();
        if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
            return;
        }
        Path home = Files.createTempDirectory("sanbao-tables-");
        Files.setPosixFilePermissions(home, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var postgres = PostgresInside.start(home)) {
            Flyway.configure()
                    .dataSource(postgres.url(), postgres.user(), postgres.password())
                    .locations("filesystem:" + MIGRATIONS)
                    .load()
                    .migrate();
            Folders.delete(target);
            GenerationTool.generate(configuration(postgres, target));
        } finally {
            Folders.delete(home);
        }
        Files.createDirectories(target);
        Files.writeString(stamp, hash);
    }

    private static Configuration configuration(PostgresInside postgres, Path target) {
        var instants = new ForcedType().withName("INSTANT").withIncludeTypes("(?i:timestamp\\ with\\ time\\ zone)");
        return new Configuration()
                .withJdbc(new Jdbc()
                        .withUrl(postgres.url())
                        .withUser(postgres.user())
                        .withPassword(postgres.password()))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withInputSchema("public")
                                .withOutputSchemaToDefault(true)
                                .withExcludes("flyway_.*")
                                .withForcedTypes(instants))
                        .withGenerate(new Generate()
                                .withRecords(true)
                                .withComments(false)
                                .withRoutines(false)
                                .withImplicitJoinPathsToMany(false)
                                .withGlobalObjectNames(true)
                                .withIndexes(false)
                                .withJavaTimeTypes(true))
                        .withTarget(new Target()
                                .withPackageName("org.sanbao.tables")
                                .withDirectory(target.toString())));
    }

    private static String hashOfInputs() throws IOException, java.security.NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var files = Files.list(MIGRATIONS)) {
            List<Path> sorted = files.sorted().toList();
            for (Path file : sorted) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        digest.update(Files.readAllBytes(THIS));
        return HexFormat.of().formatHex(digest.digest());
    }
}
