package org.sanbao.regulation.rules;

import java.util.List;

/** A code table, per product line where {@code byProductLine}. May be empty. */
public record ListRule(Head head, List<String> items, boolean byProductLine) implements Rule {

    public ListRule {
        items = List.copyOf(items);
    }
}
