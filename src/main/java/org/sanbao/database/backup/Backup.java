package org.sanbao.database.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes one moment of the whole database to a file that only its owner may read, while work goes on. The file is there whole or not at
 * all.
 */
public final class Backup {

    private final Connection connection;
    private final Catalogue catalogue;

    private Backup(Connection connection) {
        this.connection = connection;
        this.catalogue = new Catalogue(connection);
    }

    /**
     * @param connection to the database; its transaction is ended, and it is good for nothing else afterwards
     * @param made       what time it is, for people
     */
    public static Summary write(Connection connection, Path file, Instant made) throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        Path half = file.resolveSibling(file.getFileName() + ".half");
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Manifest manifest;
            try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(half)))) {
                manifest = new Backup(connection).write(zip, made);
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return Summary.of(manifest, file);
        } finally {
            Files.deleteIfExists(half);
            connection.rollback();
        }
    }

    private Manifest write(ZipOutputStream zip, Instant made) throws SQLException, IOException {
        if (catalogue.hasLargeObjects()) {
            throw new IllegalStateException("This database holds large objects, which a backup would lose");
        }
        long end = catalogue.endOfTransactionNumbers();
        var tables = new ArrayList<Manifest.Table>();
        for (String name : catalogue.tables()) {
            tables.add(write(name, end, zip));
        }
        var manifest = new Manifest(
                Manifest.FORMAT,
                made,
                catalogue.schemaVersion(),
                connection.getMetaData().getDatabaseProductVersion(),
                catalogue.lastSeal(),
                tables,
                catalogue.sequences());
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(JsonMapper.shared().writeValueAsBytes(manifest));
        zip.closeEntry();
        return manifest;
    }

    private Manifest.Table write(String table, long end, ZipOutputStream zip) throws SQLException, IOException {
        List<Catalogue.Column> columns = catalogue.columns(table);
        String selected = columns.stream()
                .map(column -> Catalogue.quoted(column.name()) + (column.isTransactionNumber() ? " - " + end : ""))
                .collect(Collectors.joining(", "));
        String copy = "copy (select " + selected + " from public." + Catalogue.quoted(table) + ") to stdout";
        var names = columns.stream().map(Catalogue.Column::name).toList();
        zip.putNextEntry(new ZipEntry(new Manifest.Table(table, names, 0, "").entry()));
        var digest = sha256();
        long rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(copy, new DigestOutputStream(new KeptOpen(zip), digest));
        zip.closeEntry();
        return new Manifest.Table(table, names, rows, HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param made what time it was, for people
     * @param seal last seal of the journal, to be kept elsewhere; null before the first
     */
    public record Summary(Instant made, int tables, long rows, long bytes, String seal) {
        static Summary of(Manifest manifest, Path file) throws IOException {
            return new Summary(
                    manifest.made(), manifest.tables().size(), manifest.rows(), Files.size(file), manifest.seal());
        }
    }

    /** The driver closes what it wrote to, and the archive has more to come. */
    private static final class KeptOpen extends OutputStream {
        private final OutputStream target;

        KeptOpen(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int one) throws IOException {
            target.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            target.write(bytes, from, count);
        }
    }
}
