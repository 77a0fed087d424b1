package org.sanbao.regulation.rules;

import java.util.List;
import org.sanbao.regulation.time.Recurrence;

/**
 * Words to say, show or acknowledge.
 *
 * @param acknowledge who confirms having read it, or null; {@code every} how often again, or null
 * @param moment      at which screen or event it is offered, or null
 */
public record TextRule(
        Head head,
        Wording text,
        Party acknowledge,
        Recurrence every,
        List<String> variants,
        List<String> basis,
        String moment)
        implements Rule {

    public TextRule {
        variants = List.copyOf(variants);
        basis = List.copyOf(basis);
    }
}
