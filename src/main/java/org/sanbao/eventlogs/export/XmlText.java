package org.sanbao.eventlogs.export;

/** Text as XML 1.0 can carry it. */
final class XmlText {

    private XmlText() {}

    /** Without the signs that no XML may hold, not even escaped. */
    static String clean(String text) {
        return text.codePoints().allMatch(XmlText::mayStand)
                ? text
                : text.codePoints()
                        .filter(XmlText::mayStand)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean mayStand(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign >= 0x20 && sign <= 0xD7FF
                || sign >= 0xE000 && sign <= 0xFFFD
                || sign >= 0x10000;
    }
}
