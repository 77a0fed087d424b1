package org.sanbao.fields;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.sanbao.lists.Listing;
import org.sanbao.shared.Texts;
import org.springframework.stereotype.Component;

/** Own fields as people read them: in columns of lists, on papers, in what was put right. */
@Component
public class OwnColumns {

    /** What the keys of own columns begin with, on the page too. */
    static final String KEY = "own.";

    private final Texts texts;

    OwnColumns(Texts texts) {
        this.texts = texts;
    }

    /** A list with a column for each own field of the form. */
    public <R> Listing<R> with(Listing<R> list, OwnForm form, Function<R, Map<String, OwnAnswer>> answers) {
        Listing<R> all = list.copy();
        form.fields()
                .forEach(field -> all.withSaid(
                        KEY + field.id(),
                        field::heading,
                        row -> cell(field, answers.apply(row).get(field.id()))));
        return all;
    }

    private Object cell(OwnField field, OwnAnswer answer) {
        if (answer == null) {
            return null;
        }
        return switch (field.kind()) {
            case DAY -> LocalDate.parse(answer.value().toString());
            case CHOICE, BOOL -> (Listing.Said) reader -> words(field, answer.value(), reader);
            default -> answer.value();
        };
    }

    /** An answer in words, without its unit; an empty text for none. */
    public String words(OwnField field, Object value, Locale reader) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> texts.get(reader, yes ? "own.yes" : "own.no", Map.of());
            default -> field.kind() == OwnField.Kind.CHOICE ? field.choice(value, reader) : value.toString();
        };
    }
}
