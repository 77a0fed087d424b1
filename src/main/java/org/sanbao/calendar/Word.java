package org.sanbao.calendar;

import java.util.Locale;

/** The periods that points of time, recurrences and windows may name. */
public enum Word {
    DAY,
    WORKING_DAY,
    SHIFT,
    WEEK,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR,
    SEASON;

    public String written() {
        return this == HALF_YEAR ? "half-year" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The word, or null when the text is none. */
    static Word parse(String text) {
        for (Word word : values()) {
            if (word.written().equals(text)) {
                return word;
            }
        }
        return null;
    }
}
