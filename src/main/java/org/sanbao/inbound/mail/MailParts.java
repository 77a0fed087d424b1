package org.sanbao.inbound.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sanbao.documents.Attachments;
import org.sanbao.inbound.Arrival;

/** Walks through the parts of a mail and gathers its words and files. */
final class MailParts {

    /** All files of a mail together. */
    private static final int MOST_BYTES = 25 * 1024 * 1024;

    private static final int DEEPEST = 12;
    private static final int MOST_PARTS = 200;
    private static final int MOST_FILES = 30;

    private final List<String> plain = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
    private final List<Arrival.File> files = new ArrayList<>();
    private final List<String> omitted = new ArrayList<>();
    private int bytes;
    private int parts;

    /** @throws MessagingException if it is deeper or has more parts than mails have */
    static MailParts of(Part mail) throws MessagingException, IOException {
        var gathered = new MailParts();
        gathered.walk(mail, 0);
        return gathered;
    }

    List<Arrival.File> files() {
        return files;
    }

    List<String> omitted() {
        return omitted;
    }

    /** What was written as plain text, else the words of what was written as HTML. */
    String words() {
        String written = String.join("\n\n", plain).strip();
        return written.isEmpty()
                ? String.join("\n\n", html.stream().map(HtmlWords::of).toList()).strip()
                : written;
    }

    private void walk(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            throw new MessagingException("More parts than a mail has");
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                walk(several.getBodyPart(i), depth + 1);
            }
        } else if (isWords(part)) {
            String text = Encoded.text(read(part, Integer.MAX_VALUE), charset(part));
            (part.isMimeType("text/html") ? html : plain).add(text);
        } else {
            keep(part);
        }
    }

    private static boolean isWords(Part part) throws MessagingException {
        boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        return !attached && fileName(part) == null && (part.isMimeType("text/plain") || part.isMimeType("text/html"));
    }

    private void keep(Part part) throws MessagingException, IOException {
        String name = fileName(part) == null ? standIn(part) : fileName(part);
        byte[] content = read(part, Attachments.LIMIT + 1);
        if (content.length > Attachments.LIMIT || bytes + content.length > MOST_BYTES || files.size() >= MOST_FILES) {
            omitted.add(name);
            return;
        }
        bytes += content.length;
        if (content.length > 0) {
            files.add(new Arrival.File(name, content));
        }
    }

    private static String fileName(Part part) throws MessagingException {
        try {
            return Encoded.header(part.getFileName());
        } catch (ParseException malformed) {
            return null;
        }
    }

    /** {@code image.png} for a picture without a name, {@code message.eml} for a mail in the mail. */
    private static String standIn(Part part) throws MessagingException {
        if (part.isMimeType("message/rfc822")) {
            return "message.eml";
        }
        String type = part.getContentType().replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        return type.matches("[a-z]+/[a-z0-9]+") ? type.replace('/', '.') : "file";
    }

    private static String charset(Part part) {
        try {
            return new ContentType(part.getContentType()).getParameter("charset");
        } catch (MessagingException malformed) {
            return null;
        }
    }

    private static byte[] read(Part part, int most) throws MessagingException, IOException {
        if (part.isMimeType("message/rfc822")) {
            var raw = new ByteArrayOutputStream();
            ((MimePart) part).getDataHandler().writeTo(raw);
            return raw.toByteArray();
        }
        try (InputStream content = part.getInputStream()) {
            return content.readNBytes(most);
        }
    }
}
