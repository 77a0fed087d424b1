package org.sanbao.regulation.rules;

import org.sanbao.regulation.reading.Condition;

/** An event of a type for which {@code where} holds. There, {@code event} is the candidate and {@code trigger} the raiser. */
public record EventPattern(String event, Condition where) {

    public static EventPattern of(String event) {
        return new EventPattern(event, Condition.ALWAYS);
    }
}
