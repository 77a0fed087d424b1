package org.sanbao.exchange.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Written;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How people and other systems call columns and values, in the three languages: {@code exchange/words.json}. */
@Component
public class KnownWords {

    private record Content(
            Map<String, Map<String, List<String>>> columns, Map<String, Map<String, List<String>>> values) {}

    private final Content words;

    KnownWords(JsonMapper json) {
        try (var input = new ClassPathResource("exchange/words.json").getInputStream()) {
            words = json.readValue(input, Content.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Which column is probably which field: as it was the last time where the file has that column, else by its name. No column twice.
     *
     * @param before columns by field of the last such file; empty for none
     */
    public Map<String, String> guess(ImportKind kind, List<String> columns, Map<String, String> before) {
        var guess = new LinkedHashMap<String, String>();
        var taken = new HashSet<String>();
        for (ImportField field : kind.fields()) {
            String column = before.get(field.code());
            if (column != null && columns.contains(column) && taken.add(column)) {
                guess.put(field.code(), column);
            }
        }
        for (ImportField field : kind.fields()) {
            if (!guess.containsKey(field.code())) {
                columns.stream()
                        .filter(column -> !taken.contains(column) && named(kind, field, column))
                        .findFirst()
                        .ifPresent(column -> {
                            taken.add(column);
                            guess.put(field.code(), column);
                        });
            }
        }
        return guess;
    }

    private boolean named(ImportKind kind, ImportField field, String column) {
        return words.columns().get(Codes.of(kind)).get(field.code()).stream()
                .anyMatch(name -> folded(name).equals(folded(column)));
    }

    /** The constants of an enum by every word for them, folded. */
    <E extends Enum<E>> Map<String, E> values(String field, Class<E> type) {
        var values = new HashMap<String, E>();
        words.values().get(field).forEach((code, names) -> {
            names.forEach(name -> values.put(folded(name), Codes.parse(type, code)));
        });
        return Map.copyOf(values);
    }

    /** Small letters and digits without accents, spaces and punctuation, so that {@code Start-Date} is {@code start date}. */
    static String folded(String text) {
        String line = Written.line(text);
        return line == null
                ? ""
                : Normalizer.normalize(line, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
