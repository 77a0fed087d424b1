package org.sanbao.shared;

/** Words on their way into a file that spreadsheets open without being told what is text in it. */
public final class SafeCell {

    private static final String FORMULA_BEGINS = "=+-@\t\r\n";

    private SafeCell() {}

    /** The same words; with an apostrophe before them where a spreadsheet would take them for a formula and execute them (OWASP, CSV injection). */
    public static String of(String words) {
        return words == null || words.isEmpty() || FORMULA_BEGINS.indexOf(words.charAt(0)) < 0 ? words : "'" + words;
    }
}
