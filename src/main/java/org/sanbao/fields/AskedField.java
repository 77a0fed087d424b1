package org.sanbao.fields;

import java.util.List;
import java.util.Locale;

/**
 * An own field as a screen asks it, in the reader's language.
 *
 * @param unit        in which a number is given, or null
 * @param min         smallest number, or null; likewise {@code max}
 * @param conditional whether it is asked is decided by the rest of the form
 * @param choices     empty but for a choice
 */
public record AskedField(
        String id,
        OwnField.Kind kind,
        String label,
        String unit,
        boolean required,
        Long min,
        Long max,
        boolean conditional,
        List<Choice> choices) {

    public record Choice(String code, String words) {}

    public AskedField {
        choices = List.copyOf(choices);
    }

    public static AskedField of(OwnField field, Locale reader) {
        return new AskedField(
                field.id(),
                field.kind(),
                field.label(reader),
                field.unit(),
                field.required(),
                field.min(),
                field.max(),
                !field.isAlwaysAsked(),
                field.choices().stream()
                        .map(each -> new Choice(each.code(), field.choice(each.code(), reader)))
                        .toList());
    }
}
