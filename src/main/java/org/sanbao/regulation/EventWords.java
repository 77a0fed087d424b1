package org.sanbao.regulation;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.Must;
import org.sanbao.shared.Texts;

/** Events in the reader's language; one the catalogue does not name is shown by its word in the vocabulary. */
final class EventWords {

    private final Texts texts;
    private final Locale locale;

    EventWords(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    String name(String event) {
        String key = "regulation.event." + event;
        return texts.has(key) ? texts.get(locale, key, Map.of()) : event;
    }

    /** The event with its condition as written. */
    String pattern(EventPattern pattern) {
        String where = pattern.where().source();
        return where.equals("true") ? name(pattern.event()) : name(pattern.event()) + " (" + where + ")";
    }

    String must(Must must) {
        return switch (must) {
            case Must.One one
            when one.times() > 1 ->
                texts.get(locale, "regulation.must.times", Map.of("event", pattern(one.pattern()), "n", one.times()));
            case Must.One one -> pattern(one.pattern());
            case Must.All all ->
                all.parts().stream()
                        .map(this::must)
                        .collect(Collectors.joining(texts.get(locale, "regulation.must.and", Map.of())));
            case Must.Any any ->
                any.parts().stream()
                        .map(this::must)
                        .collect(Collectors.joining(texts.get(locale, "regulation.must.or", Map.of())));
        };
    }
}
