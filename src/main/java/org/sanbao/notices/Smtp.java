package org.sanbao.notices;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands a letter to the mail server and says how sure it is that it went. */
final class Smtp {

    private static final Logger LOG = LoggerFactory.getLogger(Smtp.class);
    private static final String PATIENCE = "20000";
    private static final int FIRST_REFUSAL = 400;

    private final MailSettings settings;
    private final Session session;

    enum Outcome {
        SENT,
        /** Certainly not sent: it may be tried again. */
        REFUSED,
        /** The connection broke before the server said yes or no. */
        UNKNOWN
    }

    Smtp(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        String protocol = settings.security() == MailSettings.Security.TLS ? "smtps" : "smtp";
        boolean starts = settings.security() == MailSettings.Security.STARTTLS;
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail." + protocol + "." + limit, PATIENCE);
        }
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(starts));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(starts));
        properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        properties.setProperty("mail." + protocol + ".auth", String.valueOf(settings.user() != null));
        return properties;
    }

    Outcome send(Letter letter, Instant written) {
        Transport transport = null;
        try {
            MimeMessage message = message(letter, written);
            transport = session.getTransport();
            transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
            return handOver(transport, message);
        } catch (MessagingException failure) {
            LOG.warn("The mail server {} takes no mail: {}", settings, failure.getMessage());
            return Outcome.REFUSED;
        } finally {
            hangUp(transport);
        }
    }

    /** Whether the letter went has been said by then. */
    private static void hangUp(Transport transport) {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException gone) {
            LOG.debug("The mail server hung up first", gone);
        }
    }

    private Outcome handOver(Transport transport, MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Outcome.SENT;
        } catch (MessagingException failure) {
            Outcome outcome = saidNo(failure) ? Outcome.REFUSED : Outcome.UNKNOWN;
            LOG.warn("A mail handed to the server {} is {}: {}", settings, outcome, failure.getMessage());
            return outcome;
        }
    }

    /** The library takes a broken line for a refusal too, but one without a code. */
    private static boolean saidNo(MessagingException failure) {
        return failure instanceof SendFailedException
                && !(failure instanceof SMTPSendFailedException refusal && refusal.getReturnCode() < FIRST_REFUSAL);
    }

    private MimeMessage message(Letter letter, Instant written) throws MessagingException {
        var message = new Named(session, "<" + letter.id() + "@sanbao>");
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(written));
        message.setHeader("Content-Language", letter.language().toLanguageTag());
        // no answer of a machine to a machine
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    /** Keeps its own Message-ID, which the library would make anew. */
    private static final class Named extends MimeMessage {
        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
