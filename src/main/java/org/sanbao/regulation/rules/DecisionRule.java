package org.sanbao.regulation.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanbao.regulation.reading.Condition;
import org.sanbao.regulation.reading.Expression;
import org.sanbao.regulation.reading.Known;
import org.sanbao.regulation.reading.Reading;
import org.sanbao.regulation.reading.Reads;
import org.sanbao.regulation.time.Length;

/**
 * A table that fills a decision point. The last row has no condition, so no case falls through.
 *
 * @param when events at which the outcome is stored; empty: computed when asked
 */
public record DecisionRule(Head head, String fills, List<EventPattern> when, Hit hit, List<Row> rows, Reads reads)
        implements Rule {

    /** First row that holds; of all that hold the best for the customer (the pack orders rows so); or every row that holds. */
    public enum Hit {
        FIRST,
        BEST,
        ALL
    }

    /** @param why code of the reason, or null */
    public record Row(Condition condition, Map<String, Cell> then, String why) {
        public Row {
            then = Map.copyOf(then);
        }
    }

    /** What stands in a column. */
    public sealed interface Cell {
        record Value(Expression expression) implements Cell {}

        record Who(Party party) implements Cell {}

        record Span(Length length) implements Cell {}
    }

    public DecisionRule {
        when = List.copyOf(when);
        rows = List.copyOf(rows);
    }

    /** The first row that holds; undecided as soon as a row before it cannot be judged, for a later row must not win by ignorance. */
    public Known<Outcome> decide(Reading reading) {
        return Known.by(() -> {
            int n = 0;
            for (Row row : rows) {
                n++;
                if (row.condition().holds(reading)) {
                    return outcome(row, n, reading);
                }
            }
            throw new IllegalStateException("no default row in " + ref());
        });
    }

    private Outcome outcome(Row row, int n, Reading reading) {
        var columns = new LinkedHashMap<String, Object>();
        row.then()
                .forEach((column, cell) -> columns.put(
                        column,
                        switch (cell) {
                            case Cell.Value value ->
                                value.expression().evaluate(reading).orMissing();
                            case Cell.Who who -> who.party();
                            case Cell.Span span ->
                                span.length().resolve(reading).orMissing();
                        }));
        return new Outcome(fills, ref(), head.clause(), n, row.why(), columns);
    }
}
