package org.sanbao.inbound;

/** Text cut to a length without tearing a character. */
final class Cut {

    private Cut() {}

    /** Null stays null. */
    static String to(int most, String text) {
        if (text == null || text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }
}
