package org.sanbao.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database that the settings name, for a command beside the server: an external one, the one inside of a Sanbao that is running, or
 * the one inside, started for as long as this is open.
 */
public final class NamedDatabase implements AutoCloseable {

    static final String NAME = "sanbao";

    private final String url;
    private final String user;
    private final String password;
    private final PostgresInside started;

    private NamedDatabase(String url, String user, String password, PostgresInside started) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.started = started;
    }

    /** Refused as {@link DatabaseUnavailable} when it cannot be reached or started. */
    public static NamedDatabase open(UnaryOperator<String> settings) {
        String external = settings.apply("SANBAO_DB_URL");
        if (external != null && !external.isBlank()) {
            return new NamedDatabase(
                    external, settings.apply("SANBAO_DB_USER"), settings.apply("SANBAO_DB_PASSWORD"), null);
        }
        Path home = DataFolder.of(settings).resolve("database");
        if (Files.exists(home) && FolderLock.isHeld(home)) {
            int port = PostmasterFile.of(home.resolve("data"))
                    .port()
                    .orElseThrow(() -> new DatabaseUnavailable(
                            "A Sanbao on " + home + " is just starting or stopping. Try again when it runs."));
            String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
            return new NamedDatabase(url, Cluster.SUPERUSER, Cluster.passwordIn(home), null);
        }
        var inside = PostgresInside.start(home);
        return new NamedDatabase(inside.database(NAME), inside.user(), inside.password(), inside);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    public DataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    /** Makes a server that starts in this JVM use this database. */
    public void nameInSystemProperties() {
        System.setProperty("SANBAO_DB_URL", url);
        System.setProperty("SANBAO_DB_USER", user);
        System.setProperty("SANBAO_DB_PASSWORD", password);
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
