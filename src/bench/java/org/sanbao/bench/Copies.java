package org.sanbao.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/**
 * Copies of a company's cases in its own database: every id in a row becomes another, the same everywhere, but for those of people, units
 * and calendars. So each copy leads to the same duties as the original. Hashes are copied as they are: such a journal cannot be verified.
 */
final class Copies {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String KEPT =
            "select id from org_unit union all select id from person union all select id from calendar";
    private static final String CASES = "(select id from stream except (" + KEPT + "))";

    private final Connection connection;
    private final Set<String> kept;
    private final Map<String, String> tables = new LinkedHashMap<>();

    Copies(Connection connection) throws SQLException, IOException {
        this.connection = connection;
        kept = new HashSet<>(Twin.column(connection, KEPT.replace("select id", "select id::text")));
        out("stream", "id in " + CASES);
        out("journal", "stream in " + CASES);
        out("obligation", "stream in " + CASES);
        out("fact_entry", "row in (select id from journal where stream in " + CASES + ")");
    }

    private void out(String table, String which) throws SQLException, IOException {
        var text = new StringWriter();
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (select * from " + table + " where " + which + ") to stdout", text);
        tables.put(table, text.toString());
    }

    /** Copies with the numbers 1 to {@code count}. */
    void make(int count) throws SQLException, IOException {
        for (int number = 1; number <= count; number++) {
            for (var table : tables.entrySet()) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy " + table.getKey() + " from stdin",
                                new StringReader(renamed(table.getValue(), number)));
            }
        }
        try (var statement = connection.createStatement()) {
            for (String table : tables.keySet()) {
                statement.execute("vacuum analyze " + table);
            }
        }
    }

    private String renamed(String lines, int number) {
        return ID.matcher(lines)
                .replaceAll(id -> kept.contains(id.group()) ? id.group() : other(UUID.fromString(id.group()), number));
    }

    /** Another id of the same kind, scattered among the others as ids of other times would be. */
    private static String other(UUID id, int number) {
        return new UUID(id.getMostSignificantBits() ^ (long) number << 40, id.getLeastSignificantBits()).toString();
    }
}
