package org.sanbao.regulation.rules;

import java.util.List;
import org.sanbao.regulation.reading.Condition;
import org.sanbao.regulation.reading.Reads;

/**
 * A command is refused, warned of or recorded unless {@code needs} holds. Facts reported afterwards are always only recorded, whatever the mode.
 *
 * @param before   the events the command would emit
 * @param override role that may pass with a reason, or null
 * @param say      code of the text shown; null is the clause itself
 */
public record GateRule(
        Head head,
        List<EventPattern> before,
        Condition condition,
        Condition needs,
        Mode mode,
        Party override,
        String say,
        List<Step> otherwise,
        Reads reads)
        implements Rule {

    public enum Mode {
        REFUSE,
        WARN,
        RECORD
    }

    public GateRule {
        before = List.copyOf(before);
        otherwise = List.copyOf(otherwise);
    }
}
