package org.sanbao.regulation.vocabulary;

import java.util.Set;

/**
 * A form a module fills. What a pack's form has beside these fields is the company's own: people are asked for it, and rules may read it.
 *
 * @param card   the card that carries the answers
 * @param lines  the list each of whose rows is one such card, or null where the whole paper is about one
 * @param fields those the module fills itself
 */
public record PaperWord(String form, String card, String lines, Set<String> fields) {

    public PaperWord {
        fields = Set.copyOf(fields);
    }

    /** The form's name in formulas, where a hyphen would be a minus. */
    public static String inFormulas(String form) {
        return form.replace('-', '_');
    }

    /** The card's attribute that holds a field: {@code paper.call_register.bought_at}. */
    public String attribute(String field) {
        return "paper." + inFormulas(form) + "." + field;
    }
}
