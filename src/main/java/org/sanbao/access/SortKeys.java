package org.sanbao.access;

import com.ibm.icu.text.Transliterator;

/** Names as lists sort them when nobody gave a key: Chinese by pinyin, without accents, in lower case. */
final class SortKeys {

    private static final Transliterator ROMAN =
            Transliterator.getInstance("Han-Latin/Names; Any-Latin; Latin-ASCII; Lower");

    private SortKeys() {}

    static String of(String name) {
        String roman = ROMAN.transliterate(name).replaceAll("\\s+", " ").strip();
        return roman.length() > 400 ? roman.substring(0, 400) : roman;
    }
}
