package org.sanbao.lists;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sanbao.shared.Texts;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The words of the pages, from the pages' own catalogues: a file's headings cannot come to say something else than the screen's. */
@Component
class ListWords {

    private final Map<Locale, Map<String, String>> catalogues = new HashMap<>();

    ListWords(JsonMapper json) {
        Texts.LANGUAGES.forEach(language -> catalogues.put(language, read(json, language)));
    }

    /** The words of an id in this language, or the id itself where no catalogue has it (a test keeps that from happening). */
    String get(Locale language, String id) {
        Locale known = Texts.nearest(language);
        String words = catalogues.get(known).get(id);
        return words == null ? id : new MessageFormat(words, ULocale.forLocale(known)).format(Map.of());
    }

    boolean has(String id) {
        return catalogues.values().stream().allMatch(words -> words.containsKey(id));
    }

    private static Map<String, String> read(JsonMapper json, Locale language) {
        var all = new HashMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:words/*/" + language.toLanguageTag() + ".json")) {
                try (var input = file.getInputStream()) {
                    all.putAll(json.readValue(input, new TypeReference<Map<String, String>>() {}));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }
}
