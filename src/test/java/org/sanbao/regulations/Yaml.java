package org.sanbao.regulations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A YAML file as plain maps, lists and texts. */
final class Yaml {

    private Yaml() {}

    static Map<String, Object> read(Path file) {
        var settings = LoadSettings.builder().setLabel(file.toString()).build();
        try {
            return map(new Load(settings).loadFromString(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The map itself; empty for null. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    static List<?> list(Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    static List<Map<String, Object>> maps(Object value) {
        return list(value).stream().map(Yaml::map).toList();
    }

    static List<String> texts(Object value) {
        return list(value).stream().map(String::valueOf).toList();
    }

    /** Null stays null. */
    static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
