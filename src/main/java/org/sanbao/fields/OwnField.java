package org.sanbao.fields;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sanbao.regulation.reading.Condition;
import org.sanbao.regulation.rules.Wording;

/**
 * A field a regulation adds to a form.
 *
 * @param label     what people call it; empty only in no language at all, which does not load
 * @param unit      in which a number is given, or null
 * @param byState   the form's state by which it must be answered; null: from the first one
 * @param condition whether it is asked at all
 * @param min       smallest number, or null; likewise {@code max}
 * @param choices   of a {@link Kind#CHOICE}, in their order; else empty
 */
public record OwnField(
        String id,
        Kind kind,
        Wording label,
        String unit,
        boolean required,
        String byState,
        Condition condition,
        Long min,
        Long max,
        List<Choice> choices) {

    /** What an answer is; see {@link Answers} for how each is given. */
    public enum Kind {
        @JsonProperty("text")
        TEXT,
        @JsonProperty("phone")
        PHONE,
        @JsonProperty("int")
        INT,
        @JsonProperty("double")
        DOUBLE,
        @JsonProperty("bool")
        BOOL,
        @JsonProperty("day")
        DAY,
        @JsonProperty("choice")
        CHOICE;

        /** In people's words: kept apart from cards and journal. */
        public boolean isWords() {
            return this == TEXT || this == PHONE;
        }

        /** Has an order that people ask ranges of. */
        public boolean isRange() {
            return this == INT || this == DOUBLE || this == DAY;
        }
    }

    /** @param words what people call it; may be empty, then the code is shown */
    public record Choice(String code, Wording words) {}

    public OwnField {
        choices = List.copyOf(choices);
    }

    /** Whether nothing decides if it is asked. */
    public boolean isAlwaysAsked() {
        return condition == Condition.ALWAYS;
    }

    /** In the reader's language, else in one it has. */
    public String label(Locale reader) {
        return said(label, reader, id);
    }

    /** As a heading: with its unit. */
    public String heading(Locale reader) {
        return unit == null ? label(reader) : label(reader) + " (" + unit + ")";
    }

    /** What a code of its list is called; the code itself once the list has it no more. */
    public String choice(Object code, Locale reader) {
        return choices.stream()
                .filter(each -> Objects.equals(each.code, code))
                .findFirst()
                .map(each -> said(each.words, reader, each.code))
                .orElse(String.valueOf(code));
    }

    private static String said(Wording wording, Locale reader, String otherwise) {
        Wording.Said said = wording.in(reader, "en");
        return said == null ? otherwise : said.text();
    }
}
