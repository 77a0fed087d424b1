package org.sanbao.regulation.time;

/**
 * {@code same working day}, {@code next month}, {@code 2th next season operating}. In a recurring rule {@code same} is the occurrence.
 *
 * @param nth    0 same, 1 next, -1 previous, n the n-th next
 * @param season name of the calendar's season when {@code word} is SEASON, else null
 */
public record Period(int nth, Word word, String season) {

    public enum Word {
        DAY,
        WORKING_DAY,
        SHIFT,
        WEEK,
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR,
        SEASON
    }

    public static Period same(Word word) {
        return new Period(0, word, null);
    }

    public static Period next(Word word) {
        return new Period(1, word, null);
    }
}
