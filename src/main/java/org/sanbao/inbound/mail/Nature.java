package org.sanbao.inbound.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.Set;
import org.sanbao.inbound.Aside;

/** Tells what somebody wrote from what a machine sent, by what machines say of themselves. */
final class Nature {

    private static final Set<String> BULK = Set.of("bulk", "junk");

    private Nature() {}

    /** Null for what somebody wrote. */
    static Aside of(MimeMessage mail, String sender, Set<String> own) throws MessagingException {
        String id = first(mail, "Message-ID");
        if (sender != null && own.contains(sender) || id.endsWith("@sanbao>")) {
            return Aside.LOOP;
        }
        if (isBounce(mail, sender)) {
            return Aside.BOUNCE;
        }
        String automatic = first(mail, "Auto-Submitted").replaceAll(";.*", "").strip();
        String precedence = first(mail, "Precedence");
        if (!automatic.isEmpty() && !automatic.equals("no")
                || precedence.equals("auto_reply")
                || mail.getHeader("X-Autoreply") != null
                || mail.getHeader("X-Autorespond") != null) {
            return Aside.AUTO_REPLY;
        }
        // Not List-Id: a company may have its mailbox fed by a mailing list of its own.
        return BULK.contains(precedence) || mail.getHeader("List-Unsubscribe-Post") != null ? Aside.BULK : null;
    }

    private static boolean isBounce(MimeMessage mail, String sender) throws MessagingException {
        String machine = sender == null ? "" : sender.replaceAll("@.*", "");
        return mail.isMimeType("multipart/report")
                || first(mail, "Return-Path").equals("<>")
                || machine.equals("mailer-daemon");
    }

    private static String first(MimeMessage mail, String header) throws MessagingException {
        String[] values = mail.getHeader(header);
        return values == null ? "" : values[0].strip().toLowerCase(Locale.ROOT);
    }
}
