package org.sanbao.regulation.expression;

import java.util.Set;
import org.sanbao.regulation.reading.Condition;
import org.sanbao.regulation.reading.Expression;
import org.sanbao.regulation.reading.Known;
import org.sanbao.regulation.reading.Missing;
import org.sanbao.regulation.reading.Reading;
import org.sanbao.regulation.reading.Reads;
import org.sanbao.regulation.reading.Truth;
import org.sanbao.regulation.reading.Type;

/**
 * A formula after checking.
 *
 * @param notSet parameters without value it would read
 */
public record Formula(String source, Type type, Reads reads, Set<String> notSet, Node node) {

    /** Stands for what could not be compiled, so that the check goes on to the next mistake. */
    static Formula broken(String source, Type type) {
        return new Formula(source, type, Reads.NOTHING, Set.of(), Node.Constant.FALSE);
    }

    /** As a condition; only for type bool. */
    public Condition asCondition() {
        return new AsCondition(this);
    }

    public Expression asExpression() {
        return new AsExpression(this);
    }

    private record AsCondition(Formula formula) implements Condition {
        @Override
        public Truth evaluate(Reading reading) {
            try {
                return Truth.of((boolean) formula.node.value(reading));
            } catch (Missing absent) {
                return Truth.undecided(absent.attribute());
            }
        }

        @Override
        public Reads reads() {
            return formula.reads;
        }

        @Override
        public String source() {
            return formula.source;
        }
    }

    private record AsExpression(Formula formula) implements Expression {
        @Override
        public Known<Object> evaluate(Reading reading) {
            return Known.by(() -> formula.node.value(reading));
        }

        @Override
        public Type type() {
            return formula.type;
        }

        @Override
        public Reads reads() {
            return formula.reads;
        }

        @Override
        public String source() {
            return formula.source;
        }
    }
}
