package org.sanbao.regulation;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.CurrencyAmount;
import com.ibm.icu.util.ULocale;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanbao.regulation.document.Pack;
import org.sanbao.regulation.document.Param;
import org.sanbao.regulation.reader.Placeholders;
import org.sanbao.regulation.rules.Wording;
import org.sanbao.regulation.time.Length;
import org.sanbao.shared.Money;
import org.sanbao.shared.Texts;
import org.springframework.stereotype.Component;

/** Lengths, amounts and other figures of a regulation as people read them. */
@Component
class ValueWords {

    private final Texts texts;

    ValueWords(Texts texts) {
        this.texts = texts;
    }

    /** A clause's text with the figures in force, in the language it is in. */
    String filled(String text, String language, Pack pack) {
        Locale locale = Locale.forLanguageTag(language);
        return Placeholders.fill(
                text,
                name -> pack.params().containsKey(name)
                        ? param(pack.params().get(name), pack, locale)
                        : "{" + name + "}");
    }

    String param(Param param, Pack pack, Locale locale) {
        Object value = param.typed();
        return switch (value) {
            case null -> say(locale, "not-set", Map.of());
            case Length length -> length(length, locale);
            case Money money -> money(money, locale);
            case Period period -> period(period, locale);
            case Boolean flag -> say(locale, flag ? "yes" : "no", Map.of());
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(", "));
            case Number number -> number(param, number, locale);
            default -> word(pack, String.valueOf(value), locale);
        };
    }

    private static String number(Param param, Number number, Locale locale) {
        return switch (param.type().kind()) {
            case PERCENT ->
                NumberFormat.getPercentInstance(ULocale.forLocale(locale)).format(number.doubleValue() / 100);
            default -> NumberFormat.getInstance(ULocale.forLocale(locale)).format(number);
        };
    }

    /** A role or a recurrence by name; other texts as they are. */
    private String word(Pack pack, String value, Locale locale) {
        Wording role = pack.words().get("roles." + value);
        if (role != null) {
            return role.in(locale, pack.authoritative()).text();
        }
        String key = "regulation.every." + value.replace(' ', '-');
        return texts.has(key) ? texts.get(locale, key, Map.of()) : value;
    }

    String length(Length length, Locale locale) {
        return length.parts().stream()
                .map(part -> part.attribute() == null
                        ? say(locale, "length." + part.unit().word().replace(' ', '-'), Map.of("n", part.amount()))
                        : say(
                                locale,
                                "length.given",
                                Map.of(
                                        "path",
                                        part.attribute(),
                                        "unit",
                                        say(locale, "unit." + part.unit().word().replace(' ', '-'), Map.of()))))
                .collect(Collectors.joining(say(locale, "length.and", Map.of())));
    }

    private String period(Period period, Locale locale) {
        if (period.getYears() > 0 && period.getMonths() == 0) {
            return say(locale, "length.years", Map.of("n", period.getYears()));
        }
        return period.getDays() > 0
                ? say(locale, "length.days", Map.of("n", period.getDays()))
                : say(locale, "length.months", Map.of("n", period.toTotalMonths()));
    }

    private static String money(Money money, Locale locale) {
        return NumberFormat.getCurrencyInstance(ULocale.forLocale(locale))
                .format(new CurrencyAmount(money.amount(), Currency.fromJavaCurrency(money.currency())));
    }

    /** A set of the vocabulary: technicians, contracts in force. */
    String setName(Locale locale, String set) {
        String key = "regulation.set." + set;
        return texts.has(key) ? texts.get(locale, key, Map.of()) : set;
    }

    String say(Locale locale, String key, Map<String, Object> arguments) {
        return texts.get(locale, "regulation." + key, arguments);
    }
}
