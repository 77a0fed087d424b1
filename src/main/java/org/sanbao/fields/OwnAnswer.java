package org.sanbao.fields;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.TreeMap;

/** An answer as it is given and shown: a text (also a day {@code 2026-11-22}, and a choice's code), a number, or a truth value. */
public record OwnAnswer(@JsonValue Object value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OwnAnswer {}

    /** Answers by field. */
    public static Map<String, OwnAnswer> by(Map<String, Object> values) {
        var answers = new TreeMap<String, OwnAnswer>();
        values.forEach((field, value) -> answers.put(field, new OwnAnswer(value)));
        return answers;
    }
}
