package org.sanbao.database;

import java.util.LinkedHashMap;
import java.util.Map;

/** What our own server is told; all else is PostgreSQL's default, fsync and synchronous_commit among it. */
final class PostgresSettings {

    static final Map<String, String> ALL = all();

    private PostgresSettings() {}

    private static Map<String, String> all() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("max_connections", "60");
        settings.put("shared_buffers", "96MB");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("log_checkpoints", "off"); // or the log of a long run grows by what nobody reads
        settings.put("jit", "off"); // short statements: compiling them costs more than it gains
        return settings;
    }
}
