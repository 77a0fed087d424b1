package org.sanbao.regulation.reading;

import java.util.List;

/**
 * The type of an attribute, parameter, column or expression.
 *
 * @param values the constants of an enum in kebab-case, empty otherwise
 */
public record Type(Kind kind, List<String> values) {

    /** What rules can reckon with. {@code INT} is a Long, {@code REF} the text of an id, {@code PERIOD} a {@link java.time.Period}. */
    public enum Kind {
        STRING,
        INT,
        DOUBLE,
        BOOL,
        MONEY,
        DAY,
        INSTANT,
        PERIOD,
        REF,
        LIST,
        ENUM,
        LENGTH,
        PARTY,
        RECURRENCE,
        EVENT,
        PERCENT
    }

    public static final Type BOOL = of(Kind.BOOL);
    public static final Type STRING = of(Kind.STRING);

    public Type {
        values = List.copyOf(values);
    }

    public static Type of(Kind kind) {
        return new Type(kind, List.of());
    }

    public static Type oneOf(List<String> values) {
        return new Type(Kind.ENUM, values);
    }

    /** Wording are comparable with constants: strings, references and enums. */
    public boolean isText() {
        return kind == Kind.STRING || kind == Kind.REF || kind == Kind.ENUM;
    }

    /** As a pack writes it: {@code money}, {@code enum(A|B)}. */
    @Override
    public String toString() {
        String name = kind.name().toLowerCase(java.util.Locale.ROOT);
        return values.isEmpty() ? name : name + "(" + String.join("|", values) + ")";
    }
}
