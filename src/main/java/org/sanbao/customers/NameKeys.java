package org.sanbao.customers;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanbao.shared.Written;

/**
 * The keys under which a name is found. A key is the name from the beginning of one of its words or Chinese characters, folded: small
 * letters, no accents, simplified characters. So "any part of the name" becomes "a key that begins with": one range of a B-tree.
 * The initials of the sounds are keys too: 王小明 is found under 王小, 小明, wxm, xm and wangxiaoming.
 */
final class NameKeys {

    static final int LONGEST_KEY = 24;
    private static final int MOST_KEYS = 80;
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Transliterator SOUNDS = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private NameKeys() {}

    /**
     * Folded for comparing, as keys and what people type to find them must both be. Blanks between Chinese characters, with which old systems pad
     * names of two, never stood there.
     */
    static String folded(String text) {
        String line = Written.line(text);
        if (line == null) {
            return "";
        }
        String bare = Normalizer.normalize(line, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}+", "")
                .toLowerCase(Locale.ROOT);
        String one = hasHan(bare) ? SIMPLIFIED.transliterate(bare) : bare;
        return one.replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "")
                .strip();
    }

    /** Romanised, for sorted lists: Chinese names stand by their sounds among the others. */
    static String sortKey(String name) {
        return hasHan(name) ? SOUNDS.transliterate(name) : LATIN.transliterate(name);
    }

    static Set<String> of(String name) {
        var keys = new LinkedHashSet<String>();
        String folded = folded(name);
        addBeginnings(keys, folded);
        if (hasHan(folded)) {
            List<String> sounds = sounds(folded);
            addInitials(keys, sounds);
            keys.add(cut(String.join("", sounds)));
        }
        return keys;
    }

    /** Every beginning: at each word and each Chinese character. */
    private static void addBeginnings(Set<String> keys, String folded) {
        int[] points = folded.codePoints().toArray();
        for (int i = 0; i < points.length && keys.size() < MOST_KEYS; i++) {
            if (points[i] != ' ' && (i == 0 || points[i - 1] == ' ' || isHan(points[i]) || isHan(points[i - 1]))) {
                keys.add(new String(points, i, Math.min(LONGEST_KEY, points.length - i)));
            }
        }
    }

    /** Initials from each character on, at least two, so that xm finds 王小明 too. */
    private static void addInitials(Set<String> keys, List<String> sounds) {
        String all = sounds.stream().map(sound -> sound.substring(0, 1)).collect(Collectors.joining());
        for (int from = 0; from + 2 <= all.length() && keys.size() < MOST_KEYS; from++) {
            keys.add(cut(all.substring(from)));
        }
    }

    private static List<String> sounds(String folded) {
        var sounds = new ArrayList<String>();
        for (String sound : SOUNDS.transliterate(folded).split("[^\\p{L}\\p{N}]+")) {
            if (!sound.isEmpty()) {
                sounds.add(sound);
            }
        }
        return sounds;
    }

    private static String cut(String key) {
        return key.substring(0, Math.min(LONGEST_KEY, key.length()));
    }

    private static boolean hasHan(String text) {
        return text.codePoints().anyMatch(NameKeys::isHan);
    }

    private static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
