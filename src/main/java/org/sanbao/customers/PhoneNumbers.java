package org.sanbao.customers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import org.sanbao.shared.Written;

/** Telephone numbers: one form to compare (E.164), another to read. */
public final class PhoneNumbers {

    private static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    private PhoneNumbers() {}

    /**
     * The form to compare: E.164 where it is a possible public number, else its bare digits (an extension, a number of a closed network).
     *
     * @param region ISO 3166 of whoever dials, for numbers without a country prefix
     * @return empty if it has fewer than three digits or more than any number has
     */
    public static Optional<String> comparable(String dialled, String region) {
        String typed = Written.line(dialled);
        if (typed == null) {
            return Optional.empty();
        }
        return parsed(typed, region)
                .map(number -> UTIL.format(number, PhoneNumberFormat.E164))
                .or(() -> bare(typed));
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

    private static Optional<String> bare(String typed) {
        String digits = typed.replaceAll("[^0-9]", "");
        return digits.length() < SHORTEST || digits.length() > LONGEST ? Optional.empty() : Optional.of(digits);
    }
}
