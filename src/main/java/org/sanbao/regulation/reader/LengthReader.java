package org.sanbao.regulation.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanbao.regulation.expression.Names.ParamValue;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.time.Length;
import org.sanbao.regulation.time.Period;
import org.sanbao.regulation.time.Unit;

/** {@code 6 working hours}, {@code {arrival_urban}}, {@code {event.days} days and 2 hours}, {@code at once}. */
final class LengthReader {

    private static final Pattern PARAM = Pattern.compile("\\{([a-z0-9_]+)}");
    private static final Pattern QUANTITY = Pattern.compile("(?:(\\d{1,6})|\\{([a-z0-9_.]+)}) ((?:working )?[a-z-]+)");

    private final PackContext context;

    /** @param context null where there are no parameters: in the value of one */
    LengthReader(PackContext context) {
        this.context = context;
    }

    /** The length, or null if the text is none. */
    Length read(String text, Surroundings around, Place place) {
        boolean inclusive = text.endsWith(" inclusive");
        String rest = inclusive ? text.substring(0, text.length() - " inclusive".length()) : text;
        var parts = new ArrayList<Length.Part>();
        for (String quantity : rest.equals("at once") ? List.of("{at_once}") : List.of(rest.split(" and "))) {
            List<Length.Part> read = quantity(quantity, around, place);
            if (read == null) {
                return null;
            }
            parts.addAll(read);
        }
        return new Length(parts, inclusive);
    }

    private List<Length.Part> quantity(String text, Surroundings around, Place place) {
        Matcher param = PARAM.matcher(text);
        if (param.matches() && context != null) {
            return ofParam(param.group(1), place);
        }
        Matcher quantity = QUANTITY.matcher(text);
        Unit unit = quantity.matches() ? unit(quantity.group(3)) : null;
        if (unit == null) {
            return null;
        }
        if (quantity.group(1) != null) {
            return List.of(new Length.Part(Long.parseLong(quantity.group(1)), null, unit, null));
        }
        return context == null ? null : amount(quantity.group(2), unit, around, place);
    }

    private List<Length.Part> ofParam(String name, Place place) {
        ParamValue param = new TimeReader(context).param(name, Type.Kind.LENGTH, place);
        if (param == null || param.value() == null) {
            return List.of();
        }
        return ((Length) param.value())
                .parts().stream()
                        .map(part -> new Length.Part(part.amount(), part.attribute(), part.unit(), name))
                        .toList();
    }

    private List<Length.Part> amount(String name, Unit unit, Surroundings around, Place place) {
        if (name.startsWith("event.")) {
            Type type = context.path(name, place, around);
            if (type != null && type.kind() != Type.Kind.INT) {
                context.findings.error(place, "path-not-a-number", Map.of("path", name, "found", type.toString()));
            }
            return List.of(new Length.Part(0, name, unit, null));
        }
        ParamValue param = new TimeReader(context).param(name, Type.Kind.INT, place);
        return param == null || param.value() == null
                ? List.of()
                : List.of(new Length.Part((Long) param.value(), null, unit, name));
    }

    private static Unit unit(String word) {
        for (Unit unit : Unit.values()) {
            if (unit.word().equals(word) || unit.word().equals(word + "s")) {
                return unit;
            }
        }
        return null;
    }

    static String word(Period.Word word) {
        return word == Period.Word.HALF_YEAR
                ? "half-year"
                : word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
