package org.sanbao.inbound.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanbao.inbound.Aside;

/** Mails as programs and people really write them. */
class MailReadingTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String FAULT = "洗衣机漏水，镕基路 8 号 𠮷先生";

    private static ReadMail read(String mail) {
        return read(mail.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadMail read(byte[] mail) {
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
            return MailReading.of(message, Set.of("service@example.com"));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String mail(String headers, String body) {
        return "From: Li Ming <Li@Example.com>\r\n" + headers + "\r\n" + body;
    }

    @Test
    void what_says_gb2312_is_read_with_all_the_characters_of_gb18030() {
        String subject = Base64.getEncoder().encodeToString("漏水：镕".getBytes(GB18030));
        String text = Base64.getMimeEncoder().encodeToString(FAULT.getBytes(GB18030));
        ReadMail mail = read(mail(
                "Subject: =?gb2312?B?" + subject + "?=\r\nContent-Type: text/plain; charset=gb2312\r\n"
                        + "Content-Transfer-Encoding: base64\r\n",
                text));

        assertThat(mail.subject()).isEqualTo("漏水：镕");
        assertThat(mail.words()).isEqualTo(FAULT);
        assertThat(mail.address()).isEqualTo("li@example.com");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030"})
    void bytes_without_a_charset_are_read_as_what_they_are(String charset) {
        byte[] mail = mail("Subject: 空调漏水\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: 8bit\r\n", FAULT)
                .getBytes(Charset.forName(charset));

        assertThat(read(mail).words()).isEqualTo(FAULT);
        assertThat(read(mail).subject()).isEqualTo("空调漏水");
    }

    @Test
    void html_becomes_its_words_and_nothing_else() {
        ReadMail mail = read(mail(
                "Content-Type: text/html; charset=utf-8\r\n",
                "<html><head><title>t</title><style>p{}</style></head><body><p>It&nbsp;leaks</p>"
                        + "<script>alert(1)</script><img src=\"https://spy.example/x.gif\" onerror=\"x()\">"
                        + "<div style=\"display:none\">hidden</div>"
                        + "<ul><li>since May</li><li><a href=\"javascript:x()\">badly</a></li></ul></body></html>"));

        assertThat(mail.words()).isEqualTo("It leaks\n\nsince May\n\nbadly");
    }

    @Test
    void of_two_ways_of_saying_the_same_the_plain_one_counts_and_files_are_kept() {
        ReadMail mail = read(mail("Content-Type: multipart/mixed; boundary=m\r\n", """
                --m
                Content-Type: multipart/alternative; boundary=a

                --a
                Content-Type: text/plain

                plainly
                --a
                Content-Type: text/html

                <b>boldly</b>
                --a--
                --m
                Content-Type: image/png
                Content-Disposition: attachment; filename="=?utf-8?B?5ryP5rC0LnBuZw==?="
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                --m
                Content-Type: message/rfc822

                Subject: inside

                forwarded
                --m--
                """.replace("\n", "\r\n")));

        assertThat(mail.words()).isEqualTo("plainly");
        assertThat(mail.files()).extracting(file -> file.name()).containsExactly("漏水.png", "message.eml");
        assertThat(new String(mail.files().get(1).bytes(), StandardCharsets.UTF_8))
                .contains("forwarded");
    }

    @Test
    void a_file_beyond_what_is_kept_is_left_out_by_name() {
        String large = Base64.getMimeEncoder().encodeToString(new byte[13 * 1024 * 1024]);
        ReadMail mail = read(mail(
                "Content-Type: multipart/mixed; boundary=m\r\n",
                "--m\r\nContent-Type: text/plain\r\n\r\nsee film\r\n--m\r\nContent-Type: video/mp4\r\n"
                        + "Content-Disposition: attachment; filename=film.mp4\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + large + "\r\n--m--\r\n"));

        assertThat(mail.files()).isEmpty();
        assertThat(mail.omitted()).containsExactly("film.mp4");
        assertThat(mail.words()).isEqualTo("see film");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Auto-Submitted: auto-replied | AUTO_REPLY",
                "Auto-Submitted: no |",
                "Precedence: auto_reply | AUTO_REPLY",
                "X-Autoreply: yes | AUTO_REPLY",
                "Return-Path: <> | BOUNCE",
                "Content-Type: multipart/report; boundary=x | BOUNCE",
                "Precedence: bulk | BULK",
                "Precedence: list |",
                "Message-ID: <0192@sanbao> | LOOP",
                "X-Mailer: Foxmail |"
            })
    void machines_are_told_from_people(String header, Aside expected) {
        assertThat(read(mail(header + "\r\n", "--x\r\n\r\nwords\r\n--x--\r\n")).aside())
                .isEqualTo(expected);
    }

    @Test
    void a_mail_from_ourselves_is_a_loop() {
        assertThat(read("From: Service@Example.com\r\n\r\nx").aside()).isEqualTo(Aside.LOOP);
    }

    @Test
    void what_it_answers_is_read_nearest_first() {
        assertThat(read(mail("References: <a@x> <b@x>\r\nIn-Reply-To: <b@x>\r\nMessage-ID: <c@x>\r\n", "x"))
                        .references())
                .containsExactly("<b@x>", "<a@x>");
    }

    @Test
    void a_mail_nested_without_end_is_refused_and_not_followed() {
        var mail = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\r\n\r\n--b" + i + "\r\n");
        }
        assertThatThrownBy(() -> read(mail + "\r\nx")).hasCauseInstanceOf(MessagingException.class);
    }
}
