package org.sanbao.regulation.rules;

import org.sanbao.regulation.time.Limit;
import org.sanbao.regulation.time.Point;

/** When an obligation must be met. */
public sealed interface Deadline {

    record Within(Limit limit) implements Deadline {}

    record By(Point point) implements Deadline {}

    /** Before another event of the subject: late in the instant that event happens. */
    record Before(EventPattern event) implements Deadline {}

    /** Owed without a limit; never late. */
    record None() implements Deadline {}
}
