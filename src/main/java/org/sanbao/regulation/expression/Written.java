package org.sanbao.regulation.expression;

import org.sanbao.regulation.reading.Expression;
import org.sanbao.regulation.reading.Known;
import org.sanbao.regulation.reading.Reading;
import org.sanbao.regulation.reading.Reads;
import org.sanbao.regulation.reading.Type;

/** A value written out in a pack. */
public record Written(Object value, Type type) implements Expression {

    @Override
    public Known<Object> evaluate(Reading reading) {
        return Known.of(value);
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING;
    }

    @Override
    public String source() {
        return String.valueOf(value);
    }
}
