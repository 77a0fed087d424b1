package org.sanbao.shared;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The server's catalogues, {@code texts/<module>.<language>.json}, with ICU messages and named arguments: the words of refusals, mails,
 * papers and traces. Code gives keys and arguments, never prose.
 */
@Component
public class Texts {

    /** The languages there is a catalogue for; the first is the one to fall back on. */
    public static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("zh-CN"), Locale.forLanguageTag("es"));

    private final Map<Locale, Map<String, String>> catalogues = new HashMap<>();

    public Texts() {
        LANGUAGES.forEach(language -> catalogues.put(language, read(language)));
    }

    /** The message in this language, or the key itself where no catalogue has it (a test keeps that from happening). */
    public String get(Locale language, String key, Map<String, Object> arguments) {
        Locale known = nearest(language);
        String pattern = catalogues.get(known).get(key);
        return pattern == null ? key : new MessageFormat(pattern, ULocale.forLocale(known)).format(arguments);
    }

    public boolean has(String key) {
        return catalogues.get(LANGUAGES.getFirst()).containsKey(key);
    }

    /** The catalogue language nearest to the one asked for: all Chinese reads simplified, all Spanish {@code es}. */
    public static Locale nearest(Locale asked) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(asked.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.getFirst());
    }

    private static Map<String, String> read(Locale language) {
        var all = new HashMap<String, String>();
        var json = JsonMapper.builder().build();
        try {
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:texts/*." + language.toLanguageTag() + ".json")) {
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
