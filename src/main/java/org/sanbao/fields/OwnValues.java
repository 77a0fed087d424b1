package org.sanbao.fields;

import java.util.Map;
import java.util.TreeMap;
import org.jooq.JSONB;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was answered to the own fields of one thing, by field.
 *
 * @param typed numbers (Long, Double), truth values, and the texts of days and codes: what cards carry
 * @param words what people wrote, which cards never carry
 */
public record OwnValues(Map<String, Object> typed, Map<String, String> words) {

    public static final OwnValues NONE = new OwnValues(Map.of(), Map.of());

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JSONB NOTHING = JSONB.valueOf("{}");
    private static final TypeReference<TreeMap<String, Object>> TYPED = new TypeReference<>() {};
    private static final TypeReference<TreeMap<String, String>> WORDS = new TypeReference<>() {};

    public OwnValues {
        typed = Map.copyOf(typed);
        words = Map.copyOf(words);
    }

    /** As {@link #typedJson} and {@link #wordsJson} wrote them; null is none. */
    public static OwnValues of(JSONB typed, JSONB words) {
        return isNothing(typed) && isNothing(words)
                ? NONE
                : new OwnValues(
                        isNothing(typed) ? Map.of() : JSON.readValue(typed.data(), TYPED),
                        isNothing(words) ? Map.of() : JSON.readValue(words.data(), WORDS));
    }

    private static boolean isNothing(JSONB json) {
        return json == null || json.data().equals("{}");
    }

    public JSONB typedJson() {
        return typed.isEmpty() ? NOTHING : JSONB.valueOf(JSON.writeValueAsString(new TreeMap<>(typed)));
    }

    public JSONB wordsJson() {
        return words.isEmpty() ? NOTHING : JSONB.valueOf(JSON.writeValueAsString(new TreeMap<>(words)));
    }

    /** All answers, by field. */
    public Map<String, OwnAnswer> answers() {
        Map<String, OwnAnswer> answers = OwnAnswer.by(typed);
        words.forEach((field, text) -> answers.put(field, new OwnAnswer(text)));
        return answers;
    }

    /** The answer, or null. */
    public Object get(String field) {
        Object value = typed.get(field);
        return value == null ? words.get(field) : value;
    }

    /** As a card carries them: typed answers by the form's name in formulas and the field. Null for none. */
    public Map<String, Object> onCard(String form) {
        if (typed.isEmpty()) {
            return null;
        }
        var named = new TreeMap<String, Object>();
        typed.forEach((field, value) -> named.put(form.replace('-', '_') + "." + field, value));
        return named;
    }
}
