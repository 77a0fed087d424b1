package org.sanbao.documents;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sanbao.fields.OwnForm;
import org.sanbao.shared.NumberPattern;

/**
 * A form as the regulation in force describes it.
 *
 * @param names   by language tag
 * @param labels  field id to label by language tag; a field it does not name is labelled by the catalogues
 * @param own     fields of the company's own on it
 * @param signers roles with a place for their signature, in order
 * @param states  in order; the first is the one it is opened in
 */
public record Form(
        String id,
        Map<String, String> names,
        Map<String, Map<String, String>> labels,
        OwnForm own,
        List<String> signers,
        List<Copy> copies,
        List<String> states,
        NumberPattern number) {

    /** @param keeper role that keeps it, or null where the regulation does not say */
    public record Copy(int copy, String keeper) {}

    public Form {
        names = Map.copyOf(names);
        labels = Map.copyOf(labels);
        signers = List.copyOf(signers);
        copies = List.copyOf(copies);
        states = List.copyOf(states);
    }

    static Form bare(String id, String state) {
        return new Form(
                id,
                Map.of(),
                Map.of(),
                new OwnForm(id, List.of(), List.of(state)),
                List.of(),
                List.of(),
                List.of(state),
                new NumberPattern("{seq:4}", "never"));
    }

    String name(Locale language) {
        return in(names, language, id);
    }

    /** The regulation's label, or null. */
    String label(String field, Locale language) {
        return in(labels.getOrDefault(field, Map.of()), language, null);
    }

    private static String in(Map<String, String> wording, Locale language, String none) {
        String said = wording.get(language.toLanguageTag());
        return said != null ? said : wording.getOrDefault("en", none);
    }
}
