package org.sanbao.regulation.vocabulary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.reading.Type.Kind;
import org.sanbao.shared.Money;

/** Types as packs write them and as Java records declare them. */
public final class TypeWords {

    private static final Map<Class<?>, Kind> OF_JAVA = Map.ofEntries(
            Map.entry(UUID.class, Kind.REF),
            Map.entry(boolean.class, Kind.BOOL),
            Map.entry(Boolean.class, Kind.BOOL),
            Map.entry(int.class, Kind.INT),
            Map.entry(Integer.class, Kind.INT),
            Map.entry(long.class, Kind.INT),
            Map.entry(Long.class, Kind.INT),
            Map.entry(double.class, Kind.DOUBLE),
            Map.entry(Double.class, Kind.DOUBLE),
            Map.entry(Money.class, Kind.MONEY),
            Map.entry(LocalDate.class, Kind.DAY),
            Map.entry(Instant.class, Kind.INSTANT),
            Map.entry(Period.class, Kind.PERIOD),
            Map.entry(String.class, Kind.STRING),
            Map.entry(List.class, Kind.LIST));

    private TypeWords() {}

    /** {@code money}, {@code enum(A|B)}; null if there is no such type. */
    public static Type parse(String text) {
        if (text.startsWith("enum(") && text.endsWith(")")) {
            return Type.oneOf(List.of(text.substring(5, text.length() - 1).split("\\|")));
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.ENUM
                        && kind.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .map(Type::of)
                .orElse(null);
    }

    /** The type of a record's component. */
    static Type of(Class<?> component) {
        if (component.isEnum()) {
            return Type.oneOf(Arrays.stream(component.getEnumConstants())
                    .map(constant -> kebab(((Enum<?>) constant).name()))
                    .toList());
        }
        Kind kind = OF_JAVA.get(component);
        if (kind == null) {
            throw new IllegalStateException("The vocabulary has no type for " + component.getName());
        }
        return Type.of(kind);
    }

    /** Constants are kebab-case; single letters such as the categories A to D stay as they are. */
    private static String kebab(String constant) {
        return constant.length() == 1
                ? constant
                : constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
