package org.sanbao.fields;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.InvalidInput;

/**
 * Reads one answer as its field takes it: texts and telephone numbers as a text, numbers as numbers, yes or no as a truth value, days as
 * {@code 2026-11-22}, choices by their code. Nothing given (null, blank) is null.
 */
final class Answers {

    private static final int LONGEST = 1000;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final int DECIMALS = 6;
    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()./-]{2,40}");

    private Answers() {}

    /** What is wrong with an answer. */
    static final class Wrong extends Exception {

        private final transient Map<String, Object> arguments;

        private Wrong(String code, Map<String, Object> arguments) {
            super(code, null, false, false);
            this.arguments = arguments;
        }

        InvalidInput.Field of(String field) {
            return new InvalidInput.Field(field, getMessage(), arguments);
        }
    }

    /** Text, Long, Double, Boolean, or the text of a day or code. */
    static Object read(OwnField field, Object given) throws Wrong {
        if (given == null || given instanceof String text && Written.line(text) == null) {
            return null;
        }
        return switch (field.kind()) {
            case TEXT -> text(given);
            case PHONE -> phone(given);
            case INT, DOUBLE -> number(field, given);
            case BOOL -> given instanceof Boolean yes ? yes : wrong("own-yes-or-no", Map.of());
            case DAY -> day(given);
            case CHOICE -> choice(field, given);
        };
    }

    private static String text(Object given) throws Wrong {
        if (!(given instanceof String typed)) {
            return wrong("malformed", Map.of());
        }
        String text = Written.lines(typed);
        return text.length() <= LONGEST ? text : wrong("size", Map.of("min", 0, "max", LONGEST));
    }

    private static String phone(Object given) throws Wrong {
        String text = given instanceof String typed ? Written.line(typed) : "";
        return PHONE.matcher(text).matches() ? text : wrong("phone", Map.of());
    }

    private static Number number(OwnField field, Object given) throws Wrong {
        boolean whole = field.kind() == OwnField.Kind.INT;
        if (!(given instanceof Number number)) {
            return wrong(whole ? "own-whole-number" : "own-number", Map.of());
        }
        BigDecimal value = new BigDecimal(number.toString()).stripTrailingZeros();
        if (value.abs().compareTo(LARGEST) > 0 || value.scale() > (whole ? 0 : DECIMALS)) {
            return wrong(whole ? "own-whole-number" : "own-number", Map.of());
        }
        if (field.min() != null && value.compareTo(BigDecimal.valueOf(field.min())) < 0) {
            return wrong("own-at-least", Map.of("min", field.min()));
        }
        if (field.max() != null && value.compareTo(BigDecimal.valueOf(field.max())) > 0) {
            return wrong("own-at-most", Map.of("max", field.max()));
        }
        return whole ? (Number) value.longValueExact() : (Number) value.doubleValue();
    }

    private static String day(Object given) throws Wrong {
        try {
            return LocalDate.parse(String.valueOf(given)).toString();
        } catch (DateTimeException noDay) {
            return wrong("own-day", Map.of());
        }
    }

    private static String choice(OwnField field, Object given) throws Wrong {
        return field.choices().stream()
                .map(OwnField.Choice::code)
                .filter(code -> code.equals(given))
                .findFirst()
                .orElseThrow(() -> new Wrong(
                        "own-choice",
                        Map.of(
                                "allowed",
                                field.choices().stream()
                                        .map(OwnField.Choice::code)
                                        .collect(Collectors.joining(", ")))));
    }

    private static <T> T wrong(String code, Map<String, Object> arguments) throws Wrong {
        throw new Wrong(code, arguments);
    }
}
