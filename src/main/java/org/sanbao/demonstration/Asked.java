package org.sanbao.demonstration;

import java.util.Map;
import java.util.TreeMap;
import org.sanbao.fields.OwnAnswer;
import org.sanbao.fields.OwnField;
import org.sanbao.fields.OwnForm;

/** What somebody answers to a form's own fields, whatever the regulation asks: some of it, as people do. */
final class Asked {

    private static final int HALVES = 12;

    private Asked() {}

    /** Only fields that are always asked, so that no answer is given to what nobody asked. */
    static Map<String, OwnAnswer> of(Stage stage, OwnForm form) {
        var answers = new TreeMap<String, OwnAnswer>();
        for (OwnField field : form.fields()) {
            Object answer = field.isAlwaysAsked() ? answer(stage, field) : null;
            if (answer != null) {
                answers.put(field.id(), new OwnAnswer(answer));
            }
        }
        return answers;
    }

    /** Lists are answered most of the time, numbers seldom, words and days never: those would have to mean something. */
    private static Object answer(Stage stage, OwnField field) {
        return switch (field.kind()) {
            case CHOICE -> stage.onceIn(4) ? null : stage.any(field.choices()).code();
            case BOOL -> stage.onceIn(2) ? null : (Object) stage.onceIn(2);
            case INT -> stage.onceIn(8) ? (Object) Math.round(number(stage, field)) : null;
            case DOUBLE -> stage.onceIn(8) ? (Object) number(stage, field) : null;
            default -> null;
        };
    }

    /** Halves from the smallest up, none beyond the largest. */
    private static double number(Stage stage, OwnField field) {
        double least = field.min() == null ? 0 : field.min();
        double number = least + (1 + stage.dice().nextInt(HALVES)) / 2.0;
        return field.max() == null ? number : Math.min(number, field.max());
    }
}
