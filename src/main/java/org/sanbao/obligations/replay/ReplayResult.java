package org.sanbao.obligations.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Where two sets of rules come to over the same events.
 *
 * @param events   of the time asked for, in the unit's cases
 * @param cases    in which something was asked by either
 * @param affected cases in which anything would have been otherwise
 * @param changes  how much would have been otherwise
 * @param listed   how many of those are kept one by one; the first in the order of cases
 * @param takeover what becomes of duties open now; null where the draft says nothing of them, and of replays of before that was told
 */
record ReplayResult(
        List<Clause> clauses,
        List<Load> load,
        long events,
        long cases,
        long affected,
        long changes,
        long listed,
        Takeover takeover) {

    /**
     * @param changed   duties of the clause that would have been otherwise
     * @param decisions tables of the clause that would have decided otherwise
     * @param turned    of duties open now; null of replays of before that was told
     */
    record Clause(
            String pack,
            String clause,
            Count before,
            Count after,
            long changed,
            long decisions,
            Refused refused,
            Charged charged,
            Turned turned) {}

    /** Each duty counts in exactly one of the six after {@code raised}. */
    record Count(long raised, long met, long metLate, long open, long late, long waived, long cancelled) {}

    /** What was done though a gate of the clause stands, or would stand, against it. */
    record Refused(long before, long after) {}

    /** Charges the clause proposed and marks it gave, whatever a person then decided; {@code changed}: not the same under both. */
    record Charged(long before, long after, long changed) {}

    /** Duties open now that the clause, in force, judges from then on, and those it lets go. */
    record Turned(long over, long gone) {}

    /** @param at when the draft comes into force; now, if its day has begun */
    record Takeover(Instant at, long over, long gone) {}

    /** Duties that began for a role, day by day in the unit's zone; days without any are left out. */
    record Load(String role, List<Day> days) {}

    record Day(LocalDate day, long before, long after) {}
}
