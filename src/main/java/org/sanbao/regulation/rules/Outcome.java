package org.sanbao.regulation.rules;

import java.util.Map;

/**
 * What a decision table answered.
 *
 * @param row     which row, from 1, for the reason shown
 * @param why     code of the row's reason, or null
 * @param columns values by column: plain values, {@link Party} or {@link org.sanbao.regulation.time.Length}; a column the row leaves out is missing
 */
public record Outcome(String point, RuleRef rule, String clause, int row, String why, Map<String, Object> columns) {

    public Outcome {
        columns = Map.copyOf(columns);
    }
}
