package org.sanbao.shared;

import java.util.Locale;

/** Enum constants as the database, the journal and the API write them: {@code IN_HAND} is {@code in-hand}. */
public final class Codes {

    private Codes() {}

    /** The code; null for null. */
    public static String of(Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of a code that {@link #of} wrote; null for null. */
    public static <E extends Enum<E>> E parse(Class<E> type, String code) {
        return code == null
                ? null
                : Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
