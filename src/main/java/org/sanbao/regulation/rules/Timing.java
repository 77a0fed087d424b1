package org.sanbao.regulation.rules;

import org.sanbao.regulation.reading.Condition;
import org.sanbao.regulation.time.Delay;
import org.sanbao.regulation.time.Length;

/**
 * When and how often a step is taken.
 *
 * @param after null is at once
 * @param every null is once; otherwise {@code times} is set
 * @param until ends the repetition; null where only {@code times} does
 * @param times 1 unless repeated
 */
public record Timing(Condition condition, Delay after, Length every, EventPattern until, int times) {

    public static final Timing AT_ONCE = new Timing(Condition.ALWAYS, null, null, null, 1);
}
