package org.sanbao.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * How a month's promises were kept, as one reader sees it.
 *
 * @param zone    in which months, weeks and days begin: that of the uppermost unit shown
 * @param from    when the month begins; {@code to} when the next one does
 * @param clauses those that broke the most, at most six
 * @param units   the one that broke the largest share first
 */
record PromisesReport(
        YearMonth month,
        ZoneId zone,
        Instant from,
        Instant to,
        UUID unit,
        List<UnitName> choice,
        Kept now,
        Kept before,
        List<Week> weeks,
        List<OfClause> clauses,
        List<OfUnit> units,
        Burning burning) {

    /** @param broken met too late, or late and still owed */
    record Kept(long kept, long broken) {
        static final Kept NONE = new Kept(0, 0);

        Kept plus(Kept other) {
            return new Kept(kept + other.kept, broken + other.broken);
        }

        /** The share that was kept; one where nothing was promised, for nothing was broken there. */
        double share() {
            long all = kept + broken;
            return all == 0 ? 1 : (double) kept / all;
        }
    }

    /** @param from the Monday it begins with */
    record Week(LocalDate from, Kept kept) {}

    /**
     * One clause of a document, whichever of its issues asked.
     *
     * @param version of the latest of them
     * @param title   null when the clause has none in any language
     */
    record OfClause(String pack, String version, String clause, String title, Kept now, Kept before) {}

    /** @param name null for a unit that is closed */
    record OfUnit(UUID unit, String name, Kept now, Kept before) {}

    /**
     * @param late      how many are late and still owed
     * @param today     how many more are due before the day is over
     * @param latest    of the late ones those that became late last
     * @param urgent    of those due today the first
     */
    record Burning(long late, long today, List<ObligationView> latest, List<ObligationView> urgent) {}

    /** @param depth how far below the uppermost unit in sight */
    record UnitName(UUID id, String name, int depth) {}
}
