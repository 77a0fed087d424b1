package org.sanbao.customers.areas;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.sanbao.shared.Written;

/**
 * Where a site lies as areas are asked for it.
 *
 * @param lines     of the address
 * @param postcode  or null
 * @param latitude  with {@code longitude}, or both null
 */
public record Place(List<String> lines, String postcode, BigDecimal latitude, BigDecimal longitude) {

    /** Whether these words stand in the address, or the postcode begins with them; wide letters, case and accents make no difference. */
    boolean names(String words) {
        String sought = folded(words);
        return !sought.isEmpty() && (lines.stream().anyMatch(line -> isWord(folded(line), sought)) || begins(sought));
    }

    private boolean begins(String sought) {
        return postcode != null
                && sought.chars().anyMatch(Character::isDigit)
                && bare(folded(postcode)).startsWith(bare(sought));
    }

    /** Not in the middle of a word: no part of Hamburg is Ham. Chinese writes no spaces, so there any place will do. */
    private static boolean isWord(String line, String sought) {
        for (int at = line.indexOf(sought); at >= 0; at = line.indexOf(sought, at + 1)) {
            int end = at + sought.length();
            if (!isJoined(line, at) && !isJoined(line, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one word goes on over this place. */
    private static boolean isJoined(String line, int at) {
        return at > 0 && at < line.length() && isLetter(line.charAt(at - 1)) && isLetter(line.charAt(at));
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    private static String folded(String text) {
        String line = Written.line(text);
        return line == null
                ? ""
                : Normalizer.normalize(line, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
    }

    private static String bare(String code) {
        return code.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
