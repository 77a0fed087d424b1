package org.sanbao.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sanbao.shared.http.InvalidInput;

/**
 * The own fields of a form, in its order; none for a form that has none.
 *
 * @param states of the form, in order
 */
public record OwnForm(String id, List<OwnField> fields, List<String> states) {

    /** What names of fields begin with in a refusal: {@code own.bought_at}. */
    private static final String IN_BODY = "own.";

    public OwnForm {
        fields = List.copyOf(fields);
        states = List.copyOf(states);
    }

    public Optional<OwnField> field(String field) {
        return fields.stream().filter(each -> each.id().equals(field)).findFirst();
    }

    /** Whether a rule decides if some field is asked. */
    public boolean hasConditions() {
        return fields.stream().anyMatch(field -> !field.isAlwaysAsked());
    }

    /**
     * Reads answers as they were given.
     *
     * @param given by field; null for none
     * @throws InvalidInput naming every field the form has not, and every answer its field does not take
     */
    public OwnValues read(Map<String, OwnAnswer> given) {
        if (given == null || given.isEmpty()) {
            return OwnValues.NONE;
        }
        var typed = new HashMap<String, Object>();
        var words = new HashMap<String, String>();
        var wrong = new ArrayList<InvalidInput.Field>();
        given.forEach((id, answer) -> {
            OwnField field = field(id).orElse(null);
            try {
                Object value = field == null || answer == null ? null : Answers.read(field, answer.value());
                if (field == null) {
                    wrong.add(new InvalidInput.Field(IN_BODY + id, "own-unknown", Map.of()));
                } else if (value != null && field.kind().isWords()) {
                    words.put(id, (String) value);
                } else if (value != null) {
                    typed.put(id, value);
                }
            } catch (Answers.Wrong mistaken) {
                wrong.add(mistaken.of(IN_BODY + id));
            }
        });
        refuse(wrong);
        return new OwnValues(typed, words);
    }

    /** Those answers, and beside them what was answered before to fields the form has no more: that stays as it was given. */
    public OwnValues read(Map<String, OwnAnswer> given, OwnValues before) {
        OwnValues now = read(given);
        var typed = new HashMap<String, Object>(before.typed());
        var words = new HashMap<String, String>(before.words());
        fields.forEach(field -> {
            typed.remove(field.id());
            words.remove(field.id());
        });
        typed.putAll(now.typed());
        words.putAll(now.words());
        return new OwnValues(typed, words);
    }

    /**
     * Demands what must be answered by now, and nothing of what is not asked.
     *
     * @param state the form's, or null for the first
     * @param asked whether the field's condition holds; asked of those that have one
     * @throws InvalidInput naming every field that is wanting, or answered though nobody asked
     */
    public void demand(OwnValues values, String state, Predicate<OwnField> asked) {
        var wrong = new ArrayList<InvalidInput.Field>();
        for (OwnField field : fields) {
            boolean answered = values.get(field.id()) != null;
            boolean demanded = !answered && field.required() && isDue(field, state);
            if ((answered || demanded) && !field.isAlwaysAsked() && !asked.test(field)) {
                if (answered) {
                    wrong.add(new InvalidInput.Field(IN_BODY + field.id(), "own-not-asked", Map.of()));
                }
            } else if (demanded) {
                wrong.add(new InvalidInput.Field(IN_BODY + field.id(), "not-null", Map.of()));
            }
        }
        refuse(wrong);
    }

    private boolean isDue(OwnField field, String state) {
        int by = field.byState() == null ? 0 : states.indexOf(field.byState());
        return by <= (state == null ? 0 : states.indexOf(state));
    }

    private static void refuse(List<InvalidInput.Field> wrong) {
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}
