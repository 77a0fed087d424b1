package org.sanbao.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanbao.fields.OwnForm;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Money;
import org.sanbao.shared.NumberPattern;
import org.sanbao.shared.Texts;

class PaperPdfTest {

    private static final Texts TEXTS = new Texts();
    private static final String RARE = "䶮㛃𠮷𬱖";

    private record Line(String partName, Integer quantity, Money price) {}

    private record Voucher(
            String customer,
            @Wide String address,
            String phone,
            LocalDate day,
            Duration time,
            Money fee,
            List<Line> parts) {}

    @Test
    void Chinese_comes_back_out_of_the_pdf_as_it_went_in_rare_names_included() throws IOException {
        String text = textOf(sheet(
                "zh-CN",
                new Voucher(
                        "龚" + RARE,
                        "上海市浦东新区世纪大道一百号",
                        "13800138000",
                        LocalDate.of(2026, 11, 22),
                        Duration.ofMinutes(95),
                        Money.of(new BigDecimal("1234.50"), "CNY"),
                        List.of(new Line("压缩机 见龙在田 日月金木水火土", 2, Money.of(new BigDecimal("80"), "CNY"))))));

        assertThat(text).contains("服务凭证", "龚" + RARE, "上海市浦东新区世纪大道一百号", "1小时35分钟", "1,234.50", "压缩机 见龙在田 日月金木水火土");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN", "es"})
    void a_paper_is_written_in_its_own_language_with_no_character_missing(String language) throws IOException {
        String text = textOf(sheet(
                language,
                new Voucher(
                        "Íñigo Núñez “Ünal”",
                        "Calle Ñandú 3, 2.º",
                        "+34 600 000 000",
                        LocalDate.of(2026, 1, 2),
                        Duration.ofHours(2),
                        Money.of(new BigDecimal("0"), "CNY"),
                        List.of())));

        assertThat(text)
                .contains(
                        "Íñigo Núñez “Ünal”",
                        "Calle Ñandú 3, 2.º",
                        TEXTS.get(Locale.forLanguageTag(language), "paper.not-signed", Map.of()));
        assertThat(text).doesNotContain("#");
    }

    @Test
    void markup_in_a_name_is_only_text() {
        String html = sheet(
                "en",
                new Voucher("<script>alert(1)</script>\u0000\u200b", "\"a\" & b", null, null, null, null, List.of()));

        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&quot;a&quot; &amp; b")
                .doesNotContain("<script", "\u0000", "\u200b");
    }

    @Test
    void the_same_content_and_salt_give_the_same_bytes_and_another_salt_gives_others() {
        var content = new Voucher("A", "B", null, null, null, null, List.of());

        assertThat(page("en", "salt", content))
                .isEqualTo(page("en", "salt", content))
                .isNotEqualTo(page("en", "other", content));
    }

    private static String textOf(String html) throws IOException {
        try (var document = Loader.loadPDF(Pdf.of(html))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String sheet(String language, Voucher content) {
        byte[] page = page(language, "salt", content);
        var version =
                new VersionRow(paper(language).id(), 1, Hash.token(), page, Hash.of(page), Instant.EPOCH, null, null);
        return new Sheet(
                        paper(language),
                        version,
                        form(),
                        writing(language),
                        List.of(),
                        List.of(),
                        "https://example.org/v/" + version.token())
                .html();
    }

    private static byte[] page(String language, String salt, Voucher content) {
        return Page.draw(paper(language), 1, salt, form(), writing(language), content);
    }

    private static Writing writing(String language) {
        return new Writing(TEXTS, Locale.forLanguageTag(language), ZoneId.of("Asia/Shanghai"));
    }

    private static PaperRow paper(String language) {
        return new PaperRow(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                "service-voucher",
                "job",
                Ids.next(),
                "202611-0001",
                "Sanbao 服务中心",
                Locale.forLanguageTag(language),
                ZoneId.of("Asia/Shanghai"),
                "drawn-up",
                1,
                null,
                Instant.EPOCH,
                null,
                null);
    }

    private static Form form() {
        return new Form(
                "service-voucher",
                Map.of("en", "Service voucher", "zh-CN", "服务凭证", "es", "Vale de servicio"),
                Map.of(),
                new OwnForm("service-voucher", List.of(), List.of()),
                List.of("customer"),
                List.of(new Form.Copy(1, "customer")),
                List.of("drawn-up", "signed", "filed"),
                new NumberPattern("{yyyy}{MM}-{seq:4}", "month"));
    }
}
