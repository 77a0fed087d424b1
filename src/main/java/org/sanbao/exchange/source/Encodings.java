package org.sanbao.exchange.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Which encoding a text came in: a byte order mark tells, else UTF-8 if it is valid, else GB18030, in which Chinese systems export, if that
 * is valid, else Windows-1252, in which every byte is something.
 */
final class Encodings {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Encodings() {}

    /** @param encoding its name, for people to check */
    record Decoded(String text, String encoding) {}

    static Decoded decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return after(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return after(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return after(bytes, 2, StandardCharsets.UTF_16BE);
        }
        String strict = strictly(bytes, StandardCharsets.UTF_8);
        if (strict != null) {
            return new Decoded(strict, "UTF-8");
        }
        String chinese = chineseOrNull(bytes);
        return chinese == null ? after(bytes, 0, WESTERN) : new Decoded(chinese, "GB18030");
    }

    private static Decoded after(byte[] bytes, int mark, Charset charset) {
        return new Decoded(new String(bytes, mark, bytes.length - mark, charset), charset.name());
    }

    /** Western text may be valid GB18030 by accident; then it decodes to characters no Chinese table is full of. */
    private static String chineseOrNull(byte[] bytes) {
        String text = strictly(bytes, Charset.forName("GB18030"));
        if (text == null) {
            return null;
        }
        long foreign = text.chars().filter(each -> each > 0x7F).count();
        long common = text.chars()
                .filter(each -> each >= 0x4E00 && each <= 0x9FFF
                        || each >= 0x3000 && each <= 0x303F
                        || each >= 0xFF00 && each <= 0xFFEF)
                .count();
        long pairs = western(bytes);
        return common * 10 >= foreign * 9 && pairs == 0 ? text : null;
    }

    /** High bytes that stand alone between ASCII letters, as accents in Western words do; in GB18030 they come in runs of two and four. */
    private static long western(byte[] bytes) {
        long alone = 0;
        for (int i = 1; i + 1 < bytes.length; i++) {
            if (bytes[i] < 0
                    && Character.isLetter((char) bytes[i - 1])
                    && bytes[i - 1] > 0
                    && bytes[i + 1] > 0
                    && Character.isLetter((char) bytes[i + 1])
                    && Character.isLowerCase((char) bytes[i + 1])
                    && Character.isLowerCase((char) bytes[i - 1])) {
                alone++;
            }
        }
        return alone;
    }

    private static String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
