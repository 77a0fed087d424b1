package org.sanbao.regulation.rules;

import java.util.Locale;
import java.util.Map;

/** One text in several languages, by language tag ({@code en}, {@code zh-CN}, {@code es}). */
public record Wording(Map<String, String> byLanguage) {

    public static final Wording NONE = new Wording(Map.of());

    /** @param language the tag it is in, which a screen marks when it is not the reader's */
    public record Said(String text, String language) {}

    public Wording {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** In the reader's language, else the authoritative one, else any; null when there is none at all. */
    public Said in(Locale reader, String authoritative) {
        for (String tag : new String[] {reader.toLanguageTag(), reader.getLanguage(), authoritative, "en"}) {
            if (byLanguage.containsKey(tag)) {
                return new Said(byLanguage.get(tag), tag);
            }
        }
        return byLanguage.entrySet().stream()
                .min(Map.Entry.comparingByKey())
                .map(any -> new Said(any.getValue(), any.getKey()))
                .orElse(null);
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
