package org.sanbao.database;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Looks at the server before the first migration, so that an unsuitable one is refused in words instead of failing somewhere later. */
final class ServerCheck {

    private static final int OLDEST = 15;

    private ServerCheck() {}

    static void requireSupported(DataSource pool) {
        try (var connection = pool.getConnection()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new DatabaseUnavailable(
                        "SANBAO_DB_URL names a PostgreSQL " + version + "; Sanbao needs " + OLDEST + " or newer.");
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "Cannot reach the database; check SANBAO_DB_URL, SANBAO_DB_USER and SANBAO_DB_PASSWORD: "
                            + e.getMessage(),
                    e);
        }
    }
}
