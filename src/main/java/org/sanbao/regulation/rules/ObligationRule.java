package org.sanbao.regulation.rules;

import java.util.List;
import java.util.Set;
import org.sanbao.regulation.reading.Condition;
import org.sanbao.regulation.reading.Reads;
import org.sanbao.regulation.time.Length;

/**
 * Somebody must bring something about by a time.
 *
 * @param answers         accountable where {@code who} is external or a group; null is the head of the unit
 * @param of              card that ties raiser and meeter; the trigger's first card or the set's unless written
 * @param calendar        name of a pack's calendar; null is the unit's
 * @param firstDayCounts  the day of the trigger counts in dated lengths
 * @param opens           how long before due it appears; null is at once
 * @param pause           reasons of {@code case.paused} that stop its clock, the pack's default filled in
 * @param cancel          events that end it, beside those that always do
 * @param proof           forms that must lie with the meeting event
 * @param otherwise       steps at the breach ({@code else})
 * @param then            steps when met
 */
public record ObligationRule(
        Head head,
        Trigger trigger,
        Condition condition,
        Party who,
        Party answers,
        boolean fixedHolder,
        Must must,
        String of,
        Deadline deadline,
        String calendar,
        boolean firstDayCounts,
        boolean rollToWorkingDay,
        Length opens,
        Shift shift,
        List<Warning> warn,
        Set<String> pause,
        List<EventPattern> cancel,
        Reopen reopen,
        Once once,
        List<String> proof,
        List<Step> otherwise,
        List<Step> then,
        Reads reads)
        implements Rule {

    /** What becomes of an occurrence that falls on a day off. */
    public enum Shift {
        NONE,
        PREVIOUS_WORKING_DAY,
        NEXT_WORKING_DAY,
        SKIP
    }

    public enum Reopen {
        RESUME,
        RESTART,
        IGNORE
    }

    /** How often it may be raised: per trigger, once per subject, or per occurrence of a recurring rule. */
    public enum Once {
        EVENT,
        SUBJECT,
        OCCURRENCE
    }

    public ObligationRule {
        warn = List.copyOf(warn);
        pause = Set.copyOf(pause);
        cancel = List.copyOf(cancel);
        proof = List.copyOf(proof);
        otherwise = List.copyOf(otherwise);
        then = List.copyOf(then);
    }
}
