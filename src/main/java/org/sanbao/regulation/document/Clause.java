package org.sanbao.regulation.document;

import java.util.List;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.Wording;

/**
 * A numbered clause.
 *
 * @param id     stable in the pack, what § shows
 * @param off    switched off by the company; its rules are not in force
 */
public record Clause(String id, List<String> source, Wording title, Wording text, List<Rule> rules, boolean off) {

    public Clause {
        source = List.copyOf(source);
        rules = List.copyOf(rules);
    }
}
