package org.sanbao.dispatch.terms;

import java.util.Locale;
import java.util.Map;
import org.sanbao.shared.Texts;

/**
 * One word of the company.
 *
 * @param code        by which everything refers to it, for good
 * @param names       by language tag; at least one
 * @param productLine a symptom of this line only; null: of all lines, and always for other kinds
 * @param retired     stays where it was used and is offered no more
 */
public record Term(
        TermKind kind, String code, Map<String, String> names, String productLine, boolean retired, int version) {

    /** In the reader's language, else in the first of the catalogues' that has it. */
    public String name(Locale reader) {
        String own = names.get(Texts.nearest(reader).toLanguageTag());
        return own != null
                ? own
                : Texts.LANGUAGES.stream()
                        .map(language -> names.get(language.toLanguageTag()))
                        .filter(name -> name != null)
                        .findFirst()
                        .orElse(code);
    }
}
