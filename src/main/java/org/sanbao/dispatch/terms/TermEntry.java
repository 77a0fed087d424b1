package org.sanbao.dispatch.terms;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * What may be said of a term.
 *
 * @param names       by language of the catalogues ({@code en}, {@code zh-CN}, {@code es}); languages left out show another's
 * @param productLine of symptoms only
 * @param retired     null: no
 */
public record TermEntry(
        @NotEmpty @Size(max = 3) Map<@Pattern(regexp = "en|zh-CN|es") String, @Size(max = 100) String> names,
        @Size(max = 100) String productLine,
        Boolean retired) {

    /** A word in the three languages of the catalogues. */
    public static TermEntry of(String english, String chinese, String spanish) {
        return new TermEntry(Map.of("en", english, "zh-CN", chinese, "es", spanish), null, false);
    }

    /** The same, of one line of products. */
    public TermEntry of(String line) {
        return new TermEntry(names, line, retired);
    }
}
