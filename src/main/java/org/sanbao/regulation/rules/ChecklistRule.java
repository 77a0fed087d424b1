package org.sanbao.regulation.rules;

import java.util.List;
import org.sanbao.regulation.reading.Condition;

/**
 * Things to go through. Every item may be cited by {@code conduct.violated}.
 *
 * @param before the event it precedes, or null where {@code moment} says when
 * @param by     who goes through it, or null for a spot check
 */
public record ChecklistRule(Head head, Wording names, EventPattern before, String moment, Party by, List<Item> items)
        implements Rule {

    /** @param proof {@code photo} or a form, or null; {@code accepts} answers allowed beside yes, e.g. {@code not-applicable} */
    public record Item(
            String id,
            Wording label,
            List<String> source,
            boolean required,
            String proof,
            Condition condition,
            List<String> accepts) {
        public Item {
            source = List.copyOf(source);
            accepts = List.copyOf(accepts);
        }
    }

    public ChecklistRule {
        items = List.copyOf(items);
    }
}
