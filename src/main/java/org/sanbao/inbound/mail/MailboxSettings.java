package org.sanbao.inbound.mail;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The mailbox that Sanbao reads (IMAP4rev1, RFC 3501). Without {@code SANBAO_IMAP_HOST} there is none.
 *
 * @param host     null without a mailbox
 * @param security how the connection is kept private; {@code OFF} only suits a server on the same machine
 * @param unit     name or id of the organisation unit whose mail it is; null: the only one that keeps a register, else the company
 * @param own      our own addresses, in lower case: what comes from them is a loop
 */
record MailboxSettings(
        String host,
        int port,
        String user,
        String password,
        String folder,
        Security security,
        String unit,
        Set<String> own) {

    private static final int PLAIN = 143;
    private static final int PRIVATE = 993;

    enum Security {
        TLS,
        STARTTLS,
        OFF
    }

    boolean isSet() {
        return host != null;
    }

    /** What tells this mailbox from another. */
    String name() {
        return user + "@" + host + ":" + port + "/" + folder;
    }

    /** @throws IllegalStateException in one line, naming the setting and what it should be */
    static MailboxSettings of(UnaryOperator<String> settings) {
        String host = text(settings.apply("SANBAO_IMAP_HOST"));
        String user = text(settings.apply("SANBAO_IMAP_USER"));
        String password = settings.apply("SANBAO_IMAP_PASSWORD");
        if (host != null && (user == null || password == null || password.isEmpty())) {
            throw new IllegalStateException(
                    "SANBAO_IMAP_HOST needs SANBAO_IMAP_USER and SANBAO_IMAP_PASSWORD: the mailbox's account.");
        }
        Security security = security(text(settings.apply("SANBAO_IMAP_TLS")));
        String folder = text(settings.apply("SANBAO_IMAP_FOLDER"));
        return new MailboxSettings(
                host,
                port(text(settings.apply("SANBAO_IMAP_PORT")), security),
                user,
                password,
                folder == null ? "INBOX" : folder,
                security,
                text(settings.apply("SANBAO_IMAP_UNIT")),
                Stream.of(user, text(settings.apply("SANBAO_MAIL_FROM")))
                        .filter(each -> each != null && each.contains("@"))
                        .map(MailboxSettings::bare)
                        .collect(Collectors.toSet()));
    }

    /** {@code Service <service@example.com>} is {@code service@example.com}. */
    private static String bare(String address) {
        return address.replaceAll(".*<|>.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static int port(String text, Security security) {
        if (text == null) {
            return security == Security.TLS ? PRIVATE : PLAIN;
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new IllegalStateException("SANBAO_IMAP_PORT=" + text + " is no port: give a number up to 65535.");
        }
        return Integer.parseInt(text);
    }

    private static Security security(String text) {
        try {
            return text == null ? Security.TLS : Security.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalStateException(
                    "SANBAO_IMAP_TLS=" + text + " is not known: give tls, starttls or off.", unknown);
        }
    }

    private static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return host == null ? "no mailbox" : name();
    }

    @Configuration(proxyBeanMethods = false)
    static class OfEnvironment {

        @Bean
        MailboxSettings mailboxSettings(Environment environment) {
            return MailboxSettings.of(environment::getProperty);
        }
    }
}
