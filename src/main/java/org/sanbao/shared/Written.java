package org.sanbao.shared;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as people type it, cleaned of what they cannot see: letters and digits typed full-width become ordinary ones, zero-width,
 * control and direction characters go, runs of space become one. Everything else stays as written, rare characters included.
 */
public final class Written {

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private Written() {}

    /** One line, cleaned; null when nothing is left, so that blank and absent are the same. */
    public static String line(String typed) {
        return typed == null
                ? null
                : orNull(clean(typed, false).replaceAll("\\s+", " ").strip());
    }

    /** Several lines, cleaned; line breaks stay. Null when nothing is left. */
    public static String lines(String typed) {
        return typed == null
                ? null
                : orNull(clean(typed, true).replaceAll("[ \\t]+", " ").strip());
    }

    /** Capitals and digits only, for serial numbers and models, which people write with and without dashes; null when none is left. */
    public static String code(String typed) {
        if (typed == null) {
            return null;
        }
        var key = new StringBuilder();
        clean(typed, false)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return orNull(key.toString());
    }

    private static String clean(String typed, boolean keepBreaks) {
        var kept = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").codePoints().map(Written::halfWidth).forEach(c -> {
            if (c == '\n' || c == '\t') {
                kept.append(keepBreaks && c == '\n' ? '\n' : ' ');
            } else if (!isUnseen(c)) {
                kept.appendCodePoint(c);
            }
        });
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static int halfWidth(int c) {
        if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
            boolean letterOrDigit = Character.isLetterOrDigit(c - FULL_WIDTH_SHIFT);
            return letterOrDigit ? c - FULL_WIDTH_SHIFT : c;
        }
        return Character.isSpaceChar(c) ? ' ' : c;
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
