package org.sanbao.database;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Where Sanbao keeps what must outlive it: {@code SANBAO_DATA}, else outside any checkout, by the system's custom. */
public final class DataFolder {

    private DataFolder() {}

    public static Path of(UnaryOperator<String> settings) {
        String named = settings.apply("SANBAO_DATA");
        if (named != null && !named.isBlank()) {
            return Path.of(named).toAbsolutePath();
        }
        boolean root = "root".equals(System.getProperty("user.name"));
        return root
                ? Path.of("/var/lib/sanbao")
                : Path.of(System.getProperty("user.home"), ".local", "share", "sanbao");
    }

    /** Where Sanbao keeps what it could make again: {@code SANBAO_CACHE}, else by the system's custom. */
    public static Path cache(UnaryOperator<String> settings) {
        String named = settings.apply("SANBAO_CACHE");
        if (named != null && !named.isBlank()) {
            return Path.of(named).toAbsolutePath();
        }
        if ("root".equals(System.getProperty("user.name"))) {
            return Path.of("/var/cache/sanbao");
        }
        String custom = settings.apply("XDG_CACHE_HOME");
        return custom == null || custom.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache", "sanbao")
                : Path.of(custom, "sanbao");
    }
}
