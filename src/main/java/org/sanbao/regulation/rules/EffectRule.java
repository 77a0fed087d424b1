package org.sanbao.regulation.rules;

import java.util.List;
import org.sanbao.regulation.reading.Condition;
import org.sanbao.regulation.reading.Reads;

/** Consequences without a duty. */
public record EffectRule(Head head, Trigger trigger, Condition condition, List<Step> steps, Reads reads)
        implements Rule {

    public EffectRule {
        steps = List.copyOf(steps);
    }
}
