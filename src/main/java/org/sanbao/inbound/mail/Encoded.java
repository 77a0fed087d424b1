package org.sanbao.inbound.mail;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Text out of mails, whose charset is often missing, wrong, or too narrow: what says GB2312 or GBK is written with the characters of
 * GB18030, which has them all.
 */
final class Encoded {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final int LAST_BYTE = 0xFF;
    private static final int LAST_ASCII = 0x7F;

    private Encoded() {}

    /** @param declared charset as the mail says it, or null */
    static String text(byte[] bytes, String declared) {
        Optional<Charset> said = charset(declared);
        return Stream.concat(said.stream(), Stream.of(StandardCharsets.UTF_8, CHINESE))
                .flatMap(each -> strictly(bytes, each).stream())
                .findFirst()
                .orElseGet(() -> new String(bytes, said.orElse(StandardCharsets.UTF_8)));
    }

    /** A header's words, encoded (RFC 2047) or raw. */
    static String header(String raw) {
        if (raw == null) {
            return null;
        }
        String unfolded = MimeUtility.unfold(raw);
        if (unfolded.contains("=?")) {
            try {
                return MimeUtility.decodeText(widened(unfolded));
            } catch (UnsupportedEncodingException unknown) {
                return unfolded;
            }
        }
        boolean bytes = unfolded.chars().allMatch(c -> c <= LAST_BYTE)
                && unfolded.chars().anyMatch(c -> c > LAST_ASCII);
        return bytes ? text(unfolded.getBytes(StandardCharsets.ISO_8859_1), null) : unfolded;
    }

    /** Encoded words that say a narrow Chinese charset say the wide one. */
    static String widened(String header) {
        return header.replaceAll("(?i)=\\?(gb_?2312(-80)?|gbk|x-gbk|cp936|euc-cn)\\?", "=?gb18030?");
    }

    private static Optional<Charset> charset(String declared) {
        if (declared == null || declared.isBlank()) {
            return Optional.empty();
        }
        String name = declared.strip().toLowerCase(Locale.ROOT);
        if (name.matches("gb_?2312(-80)?|gbk|x-gbk|cp936|ms936|euc-cn|gb18030")) {
            return Optional.of(CHINESE);
        }
        if (name.equals("us-ascii") || name.equals("ascii")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException others) {
            return Optional.empty();
        }
    }
}
