package org.sanbao.regulation.rules;

import org.sanbao.regulation.time.Length;

/** A reminder ahead of the deadline, given once. */
public record Warning(At at, Party to) {

    public sealed interface At {
        /** So much of the limit has passed. */
        record Percent(int percent) implements At {}

        record Before(Length length) implements At {}
    }
}
