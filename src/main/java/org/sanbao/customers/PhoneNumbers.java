package org.sanbao.customers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanbao.shared.Written;

/** Telephone numbers: one form to compare (E.164), another to read. */
public final class PhoneNumbers {

    private static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();
    private static final int SHORTEST = 3;

    /** No public number has more (ITU-T E.164). */
    private static final int LONGEST = 15;

    /** One number with what people put between its digits, words before it, and an extension or words behind it. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<before>[^0-9+]*)(?<number>\\+?[ (]*[0-9](?:[ ()\\[\\]./·\\p{Pd}]*[0-9])*)(?<behind>.*)");

    private static final Pattern EXTENSION = Pattern.compile(
            "[ ,;.()\\p{Pd}]*(?:转|轉|分机|分機|内线|extensi[oó]n|ext|anexo| x|#)[ .:=]*[0-9]{1,8}[ )]*",
            Pattern.CASE_INSENSITIVE);

    /** A slash stands within a number only behind the code of its town; elsewhere it parts two. */
    private static final Pattern SLASH =
            Pattern.compile("(?:\\+[0-9]{1,3}[ ()-]*[0-9]{0,4}|\\(?0[0-9]{1,5})[ )]*/[^/]*");

    private static final Pattern FRACTION = Pattern.compile("[0-9]+\\.0+");

    private PhoneNumbers() {}

    /**
     * The form to compare: E.164 where it is a possible public number, else its bare digits (an extension, a number of a closed network).
     * No digit is left out or put in: what holds letters among its digits, two numbers or a rounded one is none.
     *
     * @param region ISO 3166 of whoever dials, for numbers without a country prefix
     * @return empty if it is not one number, has fewer than three digits or more than any number has
     */
    public static Optional<String> comparable(String dialled, String region) {
        return oneIn(dialled).map(each -> each.group("number")).flatMap(typed -> parsed(typed, region)
                .map(number -> UTIL.format(number, PhoneNumberFormat.E164))
                .or(() -> bare(typed)));
    }

    /** The extension behind a number as it was dictated, such as {@code 转801}: the form to compare has none. */
    public static Optional<String> extension(String dialled) {
        return oneIn(dialled).map(each -> each.group("behind").strip()).filter(behind -> behind.matches(".*[0-9].*"));
    }

    /** As people of that region read it, with the extension that was dictated. */
    static String readable(String comparable, String dialled, String region) {
        String number = readable(comparable, region);
        return extension(dialled).map(behind -> number + " " + behind).orElse(number);
    }

    /** As people of that region write it: short at home, with the country prefix elsewhere; as it is if it is no public number. */
    public static String readable(String comparable, String region) {
        return parsed(comparable, region)
                .map(number -> UTIL.format(
                        number,
                        region.equals(UTIL.getRegionCodeForNumber(number))
                                ? PhoneNumberFormat.NATIONAL
                                : PhoneNumberFormat.INTERNATIONAL))
                .orElse(comparable);
    }

    /** The digits of what was typed, if it is nothing but a telephone number or a part of one. */
    public static Optional<String> digits(String typed) {
        String line = Written.line(typed);
        boolean onlyNumber = line != null && line.matches("\\+?[0-9 ()./-]{3,}");
        return onlyNumber ? Optional.of(line.replaceAll("[^0-9]", "")) : Optional.empty();
    }

    /** The first public number in a text, as it stands there. */
    static Optional<String> first(String text, String region) {
        for (PhoneNumberMatch match : UTIL.findNumbers(text, region)) {
            return Optional.of(match.rawString());
        }
        return Optional.empty();
    }

    /** How a comparable number begins of which only the first digits are known. */
    static String beginning(String typed, String digits, String region) {
        if (Written.line(typed).startsWith("+")) {
            return "+" + digits;
        }
        return digits.startsWith("00")
                ? "+" + digits.substring(2)
                : "+" + UTIL.getCountryCodeForRegion(region) + digits.replaceFirst("^0", "");
    }

    private static Optional<PhoneNumber> parsed(String typed, String region) {
        try {
            var number = UTIL.parse(typed, region);
            return UTIL.isValidNumber(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Matcher> oneIn(String dialled) {
        String line = Written.line(dialled);
        Matcher one = WRITTEN.matcher(line == null ? "" : Normalizer.normalize(line, Normalizer.Form.NFKC));
        return one.matches() && isWordsOnly(one) && isOne(one.group("number")) ? Optional.of(one) : Optional.empty();
    }

    /** Around the number stand words and at most an extension. A Latin letter right beside a digit is a slip, or the E of a rounded number. */
    private static boolean isWordsOnly(Matcher one) {
        String behind = one.group("behind");
        return !one.group("before").matches(".*\\p{IsLatin}")
                && (EXTENSION.matcher(behind).matches() || !behind.matches("\\p{IsLatin}.*|.*[0-9+].*"));
    }

    private static boolean isOne(String number) {
        boolean parted = number.indexOf('/') >= 0 && !SLASH.matcher(number).matches();
        return !parted && !FRACTION.matcher(number).matches();
    }

    /** What stands in brackets behind digits are hours or another number, unless it is a public number with them. */
    private static Optional<String> bare(String typed) {
        if (typed.indexOf('(') > 0) {
            return Optional.empty();
        }
        String digits = typed.replaceAll("[^0-9]", "");
        return digits.length() < SHORTEST || digits.length() > LONGEST ? Optional.empty() : Optional.of(digits);
    }
}
