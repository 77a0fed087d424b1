package org.sanbao.documents;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sanbao.fields.OwnAnswer;
import org.sanbao.fields.OwnField;
import org.sanbao.shared.Money;
import org.sanbao.shared.Texts;

/** How values are written on a paper in its language and zone. */
record Writing(Texts texts, Locale language, ZoneId zone) {

    private static final Pattern BLANKS = Pattern.compile("[\\u00a0\\u2007\\u202f]");
    private static final Pattern NOT_WRITTEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}&&[^\\n]]");

    String text(String key) {
        return clean(texts.get(language, key, Map.of()));
    }

    String text(String key, Map<String, Object> arguments) {
        return clean(texts.get(language, key, arguments));
    }

    /** Empty for null: an empty box on the paper. */
    String value(Object value) {
        return clean(
                switch (value) {
                    case null -> "";
                    case Money money -> money(money);
                    case LocalDate day ->
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(language)
                                .format(day);
                    case Instant instant -> instant(instant);
                    case Duration duration ->
                        texts.get(
                                language,
                                "paper.duration",
                                Map.of("hours", duration.toHours(), "minutes", duration.toMinutesPart()));
                    case Boolean yes -> texts.get(language, yes ? "paper.yes" : "paper.no", Map.of());
                    case Enum<?> constant ->
                        texts.get(
                                language,
                                "paper.value."
                                        + kebab(constant.getDeclaringClass().getSimpleName()) + "."
                                        + kebab(constant.name()),
                                Map.of());
                    case Number number ->
                        NumberFormat.getInstance(ULocale.forLocale(language)).format(number);
                    default -> value.toString();
                });
    }

    /** An answer to one of the company's own fields; its unit stands in the label. */
    String own(OwnField field, OwnAnswer answer) {
        return answer == null
                ? ""
                : switch (field.kind()) {
                    case DAY -> value(LocalDate.parse(answer.value().toString()));
                    case CHOICE -> clean(field.choice(answer.value(), language));
                    default -> value(answer.value());
                };
    }

    String instant(Instant instant) {
        return clean(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language)
                .format(instant.atZone(zone)));
    }

    private String money(Money money) {
        var format = NumberFormat.getCurrencyInstance(ULocale.forLocale(language));
        format.setCurrency(Currency.getInstance(money.currencyCode()));
        return format.format(money.amount());
    }

    static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    /** Without what a page cannot show or XML cannot carry; special blanks become plain ones, which the paper's font has. */
    static String clean(String text) {
        return NOT_WRITTEN.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("");
    }
}
