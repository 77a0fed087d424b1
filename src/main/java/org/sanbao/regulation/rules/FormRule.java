package org.sanbao.regulation.rules;

import java.util.List;
import java.util.stream.Stream;
import org.sanbao.regulation.reading.Condition;
import org.sanbao.regulation.time.Length;
import org.sanbao.regulation.time.Period;

/**
 * A paper: fields, who signs, its copies and who keeps each.
 *
 * @param names  what the company calls it
 * @param number id of the number rule it draws from, or null
 * @param keep   how long it is kept, as written, or null
 * @param period null unless it covers a period
 */
public record FormRule(
        Head head,
        Wording names,
        List<Field> fields,
        List<Signature> signs,
        List<Copy> copies,
        List<String> states,
        String number,
        String keep,
        Period.Word period)
        implements Rule {

    /**
     * @param type     as in the vocabulary, or {@code text}, {@code phone}, {@code duration}
     * @param of       columns of a list, else empty
     * @param from     where it is filled from, or null
     * @param byState  state by which it must be filled, or null
     * @param unit     in which a number is given, as people write it ({@code m}), or null
     * @param min      smallest number, or null
     * @param own      the company's own: no module fills it, people are asked
     */
    public record Field(
            String id,
            Wording label,
            String type,
            boolean required,
            Condition condition,
            boolean readBack,
            String from,
            String byState,
            String unit,
            Long min,
            Long max,
            boolean own,
            List<Field> of) {
        public Field {
            of = List.copyOf(of);
        }
    }

    /** @param at the state at which it is signed, or null; {@code stamp} whether the company's seal goes on it */
    public record Signature(Party by, String role, String at, Condition condition, boolean stamp) {}

    /** @param keeper null where the regulation lost it; {@code within} null is no limit */
    public record Copy(int copy, Party keeper, Length within, String acts) {}

    /** The company's own fields, wherever they stand on it, in their order. */
    public List<Field> own() {
        return fields.stream()
                .flatMap(field ->
                        field.own ? Stream.of(field) : field.of.stream().filter(Field::own))
                .toList();
    }

    public FormRule {
        fields = List.copyOf(fields);
        signs = List.copyOf(signs);
        copies = List.copyOf(copies);
        states = List.copyOf(states);
    }
}
