package org.sanbao.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.sanbao.database.DataFolder;
import org.sanbao.database.DatabaseUnavailable;
import org.sanbao.database.Filling;
import org.sanbao.database.backup.Backup;
import org.sanbao.database.backup.Restore;
import org.sanbao.shared.SystemClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The demonstration once told, kept as a backup for the next empty folder, so that its months are told once and not at each first start.
 * What was kept counts only for the same migrations, packs, script and teller; another telling replaces it. A demonstration restored from
 * it goes on from the day it was kept: its clock stands as many whole days behind as have passed. One whose past was not told to the end
 * is thrown away, for what its people still had in mind is gone.
 */
@Component
class Keepsake implements Filling {

    private static final Logger LOG = LoggerFactory.getLogger(Keepsake.class);

    /** What a demonstration follows from, beside the number of its calls. */
    private static final List<String> ORIGINS = List.of(
            "classpath*:db/migration/*.sql",
            "classpath*:regulations/**/*.*",
            "classpath*:demonstration/*.json",
            "classpath*:org/sanbao/demonstration/*.class");

    private final Grounds grounds;
    private final SystemClock system;
    private final Environment settings;

    Keepsake(Grounds grounds, SystemClock system, Environment settings) {
        this.grounds = grounds;
        this.system = system;
        this.settings = settings;
    }

    @Override
    public boolean isHalfMade(DataSource database) {
        return grounds.mayBeFilled() && isUnfinished(database);
    }

    static boolean isUnfinished(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var table = statement.executeQuery("select to_regclass('demonstration') is not null");
            table.next();
            if (!table.getBoolean(1)) {
                return false;
            }
            var row = statement.executeQuery("select exists (select from demonstration where lived < ends)");
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            throw new DatabaseUnavailable("It could not be read whether the demonstration is whole: " + e.getMessage());
        }
    }

    @Override
    public void restore(DataSource database) {
        if (!grounds.mayBeFilled() || !Files.isRegularFile(file())) {
            return;
        }
        try {
            Instant kept = Restore.read(file(), database).made();
            standBehind(database, Duration.between(kept, system.instant()).toDays());
        } catch (SQLException | IOException | RuntimeException e) {
            // a file gone bad costs minutes, not the start: the database is empty again, and the company is told anew
            LOG.warn("The demonstration kept in {} cannot be restored: {}", file(), e.getMessage());
        }
    }

    /** Keeps the demonstration as it is now, in place of an older telling of it. */
    void keep(DataSource database, Instant now) {
        Path file = file();
        try (var connection = database.getConnection()) {
            Files.createDirectories(file.getParent());
            Backup.write(connection, file, now);
            forgetOthers(file);
        } catch (SQLException | IOException e) {
            LOG.warn("The demonstration could not be kept in {} for the next first start: {}", file, e.getMessage());
        }
    }

    private static void forgetOthers(Path file) throws IOException {
        String telling = file.getFileName().toString().replaceFirst("[0-9a-f]+\\.zip$", "");
        try (var others = Files.newDirectoryStream(file.getParent(), telling + "*.zip")) {
            for (Path other : others) {
                if (!other.equals(file)) {
                    Files.deleteIfExists(other);
                }
            }
        }
    }

    private static void standBehind(DataSource database, long days) throws SQLException {
        try (var connection = database.getConnection();
                var clock =
                        connection.prepareStatement("update business_clock set ahead = make_interval(hours => ?)")) {
            clock.setInt(1, Math.toIntExact(-24 * days));
            clock.execute();
        }
    }

    private Path file() {
        int calls = Grounds.calls(settings);
        return DataFolder.cache(settings::getProperty).resolve("demonstration-%d-%s.zip".formatted(calls, origin()));
    }

    /** The same for a jar and for compiled classes, whatever their folder: only names and contents count. */
    private static String origin() {
        var contents = new TreeSet<String>();
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            for (String pattern : ORIGINS) {
                for (Resource each : resolver.getResources(pattern)) {
                    if (each.isReadable()) {
                        contents.add(each.getFilename() + hash(each.getContentAsByteArray()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hash(String.join("\n", contents).getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] content) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(Arrays.copyOf(whole, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
