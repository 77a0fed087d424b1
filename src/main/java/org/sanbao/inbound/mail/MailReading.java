package org.sanbao.inbound.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sanbao.inbound.Arrival;

/** Understands a mail. */
final class MailReading {

    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s\\p{Cntrl}]{1,990}>");
    private static final int MOST_REFERENCES = 50;
    private static final int LONGEST_ADDRESS = 320;

    private MailReading() {}

    /**
     * @param own our own addresses, by which a loop is known
     * @throws MessagingException if it cannot be understood
     */
    static ReadMail of(MimeMessage mail, Set<String> own) throws MessagingException, IOException {
        InternetAddress from = from(mail);
        String address = address(from);
        String subject = Encoded.header(mail.getHeader("Subject", null));
        MailParts parts = MailParts.of(mail);
        List<String> ids = ids(mail, "Message-ID");
        return new ReadMail(
                ids.isEmpty() ? null : ids.getFirst(),
                references(mail),
                address,
                from == null ? null : from.getPersonal(),
                subject,
                parts.words(),
                parts.files(),
                parts.omitted(),
                Nature.of(mail, address, own),
                hash(address, subject, parts));
    }

    /** The first author; null if there is none that can be read. */
    static InternetAddress from(MimeMessage mail) throws MessagingException {
        String header = mail.getHeader("From", ",");
        try {
            InternetAddress[] authors = header == null
                    ? new InternetAddress[0]
                    : InternetAddress.parseHeader(Encoded.widened(header), false);
            return authors.length == 0 ? null : readable(authors[0]);
        } catch (AddressException malformed) {
            return null;
        }
    }

    /** In lower case; null if it is none. */
    private static String address(InternetAddress from) {
        String given = from == null ? null : from.getAddress();
        boolean isOne = given != null
                && given.length() <= LONGEST_ADDRESS
                && given.matches("[^\\s\\p{Cntrl}]+@[^\\s\\p{Cntrl}]+");
        return isOne ? given.toLowerCase(Locale.ROOT) : null;
    }

    private static InternetAddress readable(InternetAddress author) {
        try {
            author.setPersonal(Encoded.header(author.getPersonal()), StandardCharsets.UTF_8.name());
        } catch (java.io.UnsupportedEncodingException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
        return author;
    }

    private static List<String> references(MimeMessage mail) throws MessagingException {
        var all = new ArrayList<>(ids(mail, "References"));
        Collections.reverse(all);
        all.addAll(0, ids(mail, "In-Reply-To"));
        return all.stream().distinct().limit(MOST_REFERENCES).toList();
    }

    private static List<String> ids(MimeMessage mail, String header) throws MessagingException {
        String value = mail.getHeader(header, " ");
        return value == null
                ? List.of()
                : MESSAGE_ID.matcher(value).results().map(each -> each.group()).toList();
    }

    private static byte[] hash(String address, String subject, MailParts parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((address + "\n" + subject + "\n" + parts.words()).getBytes(StandardCharsets.UTF_8));
            for (Arrival.File file : parts.files()) {
                digest.update((byte) 0);
                digest.update(file.bytes());
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
