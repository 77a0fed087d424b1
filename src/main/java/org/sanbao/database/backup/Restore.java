package org.sanbao.database.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;
import org.sanbao.database.DatabaseUnavailable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills an empty database from a backup: migrates it to the backup's version, copies the rows in with every constraint checked, and
 * migrates on to today's version. If anything does not fit, the database is left empty.
 */
public final class Restore {

    private final DataSource database;
    private final ZipFile file;
    private final Manifest manifest;

    private Restore(DataSource database, ZipFile file, Manifest manifest) {
        this.database = database;
        this.file = file;
        this.manifest = manifest;
    }

    /** Refused as {@link DatabaseUnavailable}, in words for the operator, when the file or the database will not do. */
    public static Backup.Summary read(Path path, DataSource database) throws SQLException, IOException {
        try (var file = new ZipFile(path.toFile())) {
            var restore = new Restore(database, file, manifestOf(file, path));
            restore.requireEmptyDatabase();
            try {
                restore.run();
            } catch (SQLException | IOException | RuntimeException e) {
                restore.emptyAgain();
                throw e;
            }
            return Backup.Summary.of(restore.manifest, path);
        } catch (java.util.zip.ZipException e) {
            throw new DatabaseUnavailable(path + " is no backup of Sanbao, or it is damaged: " + e.getMessage(), e);
        }
    }

    private static Manifest manifestOf(ZipFile file, Path path) throws IOException {
        var entry = file.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new DatabaseUnavailable(path + " is no backup of Sanbao: it has no " + Manifest.ENTRY + ".");
        }
        try (InputStream bytes = file.getInputStream(entry)) {
            Manifest manifest = JsonMapper.shared().readValue(bytes, Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new DatabaseUnavailable(path + " was written by a newer Sanbao. Restore it with that one.");
            }
            return manifest;
        }
    }

    private void requireEmptyDatabase() throws SQLException {
        try (var connection = database.getConnection()) {
            if (!new Catalogue(connection).isEmpty()) {
                throw new DatabaseUnavailable("The database is not empty, and a restore never overwrites. Name an empty"
                        + " folder by SANBAO_DATA, or an empty database by SANBAO_DB_URL.");
            }
        }
    }

    private void run() throws SQLException, IOException {
        if (!manifest.schema().isEmpty()) {
            migrate(MigrationVersion.fromVersion(manifest.schema()));
        }
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            fill(connection);
            connection.commit();
        }
        migrate(MigrationVersion.LATEST);
    }

    private void migrate(MigrationVersion version) {
        var flyway = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(version)
                .load();
        boolean known = version == MigrationVersion.LATEST
                || List.of(flyway.info().all()).stream().anyMatch(each -> version.equals(each.getVersion()));
        if (!known) {
            throw new DatabaseUnavailable("The backup has schema version " + manifest.schema()
                    + ", which this Sanbao does not know. Restore it with the Sanbao that made it, or a newer one.");
        }
        flyway.migrate();
    }

    private void fill(Connection connection) throws SQLException, IOException {
        var catalogue = new Catalogue(connection);
        var foreignKeys = catalogue.foreignKeys();
        for (var key : foreignKeys) {
            execute(connection, key.drop());
        }
        for (String table : catalogue.tables()) {
            // what migrations put in is in the backup too, as it was
            execute(connection, "alter table public." + Catalogue.quoted(table) + " disable trigger user");
            execute(connection, "delete from public." + Catalogue.quoted(table));
        }
        for (var table : manifest.tables()) {
            fill(connection, table);
        }
        for (String table : catalogue.tables()) {
            execute(connection, "alter table public." + Catalogue.quoted(table) + " enable trigger user");
        }
        for (var key : foreignKeys) {
            execute(connection, key.add());
        }
        for (var sequence : manifest.sequences().entrySet()) {
            execute(
                    connection,
                    "select setval('public."
                            + Catalogue.quoted(sequence.getKey()).replace("'", "''") + "', " + sequence.getValue()
                            + ")");
        }
    }

    private void fill(Connection connection, Manifest.Table table) throws SQLException, IOException {
        String columns = table.columns().stream().map(Catalogue::quoted).collect(Collectors.joining(", "));
        String copy = "copy public." + Catalogue.quoted(table.name()) + " (" + columns + ") from stdin";
        var digest = Backup.sha256();
        var entry = file.getEntry(table.entry());
        if (entry == null) {
            throw new DatabaseUnavailable("The backup is damaged: table " + table.name() + " is missing.");
        }
        try (var rows = new DigestInputStream(file.getInputStream(entry), digest)) {
            long copied = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, rows);
            boolean whole = copied == table.rows()
                    && HexFormat.of().formatHex(digest.digest()).equals(table.sha256());
            if (!whole) {
                throw new DatabaseUnavailable("The backup is damaged: table " + table.name()
                        + " is not what its manifest says. Nothing was restored.");
            }
        }
    }

    private void emptyAgain() throws SQLException {
        try (var connection = database.getConnection()) {
            execute(connection, "drop schema public cascade");
            execute(connection, "create schema public");
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
