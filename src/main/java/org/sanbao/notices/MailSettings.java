package org.sanbao.notices;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The mail server Sanbao hands its mails to. Without {@code SANBAO_MAIL_HOST} there is none, and nobody is mailed.
 *
 * @param host     null without a mail server
 * @param user     null where the server asks for none
 * @param from     the sender's address
 * @param security how the connection is kept private; {@code OFF} only suits a server on the same machine
 * @param address  what links in mails begin with, without a slash at the end; null: mails have no links
 */
record MailSettings(
        String host, int port, String user, String password, String from, Security security, String address) {

    enum Security {
        STARTTLS,
        TLS,
        OFF
    }

    boolean isSet() {
        return host != null;
    }

    /** @throws IllegalStateException in one line, naming the setting and what it should be */
    static MailSettings of(UnaryOperator<String> settings) {
        String host = text(settings.apply("SANBAO_MAIL_HOST"));
        String from = text(settings.apply("SANBAO_MAIL_FROM"));
        String user = text(settings.apply("SANBAO_MAIL_USER"));
        String password = settings.apply("SANBAO_MAIL_PASSWORD");
        String address = text(settings.apply("SANBAO_URL"));
        if (host != null && (from == null || !from.contains("@"))) {
            throw new IllegalStateException(
                    "SANBAO_MAIL_HOST needs SANBAO_MAIL_FROM: the address mails come from, such as service@example.com.");
        }
        if ((user == null) != (password == null || password.isEmpty())) {
            throw new IllegalStateException(
                    "SANBAO_MAIL_USER and SANBAO_MAIL_PASSWORD go together: set both, or neither.");
        }
        return new MailSettings(
                host,
                port(text(settings.apply("SANBAO_MAIL_PORT"))),
                user,
                password,
                from,
                security(text(settings.apply("SANBAO_MAIL_TLS"))),
                address == null ? null : address.replaceAll("/+$", ""));
    }

    private static int port(String text) {
        if (text == null) {
            return 587;
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new IllegalStateException("SANBAO_MAIL_PORT=" + text + " is no port: give a number up to 65535.");
        }
        return Integer.parseInt(text);
    }

    private static Security security(String text) {
        try {
            return text == null ? Security.STARTTLS : Security.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalStateException(
                    "SANBAO_MAIL_TLS=" + text + " is not known: give starttls, tls or off.", unknown);
        }
    }

    private static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    @Override
    public String toString() {
        return host == null ? "no mail server" : host + ":" + port;
    }

    @Configuration(proxyBeanMethods = false)
    static class OfEnvironment {

        @Bean
        MailSettings mailSettings(Environment environment) {
            return MailSettings.of(environment::getProperty);
        }
    }
}
