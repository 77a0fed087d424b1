package org.sanbao.shared;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Locale;

/** The order of words in a language: by its alphabet, numbers in them by their size, so that "Team 2" stands before "Team 10". */
public final class Alphabet {

    private Alphabet() {}

    /** For one sorting at a time: not to be shared by threads. */
    public static Comparator<String> of(Locale language) {
        var alphabet = (RuleBasedCollator)
                Collator.getInstance(ULocale.forLocale(Locale.forLanguageTag(language.toLanguageTag())));
        alphabet.setNumericCollation(true);
        return alphabet::compare;
    }
}
