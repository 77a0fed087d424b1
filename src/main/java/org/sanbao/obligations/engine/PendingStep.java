package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sanbao.journal.Recorded;
import org.sanbao.regulation.rules.RuleRef;

/**
 * A step whose time has not come.
 *
 * @param source     see {@link Taken#source}
 * @param obligation null for the step of an effect
 * @param event      what conditions read as the event: the meeting event after {@code then}, else the trigger
 */
public record PendingStep(
        String source,
        UUID obligation,
        RuleRef rule,
        String list,
        int place,
        int repetition,
        Instant at,
        int depth,
        Cause trigger,
        Cause event) {

    public String order() {
        return source + "#" + rule.key() + "#" + list + place + "." + repetition;
    }

    /** The event as a row again, for the reading. */
    static Recorded row(Cause cause, UUID stream, UUID unit) {
        return new Recorded(
                cause.row(),
                stream,
                0,
                unit,
                cause.type(),
                cause.happened(),
                cause.happened(),
                cause.actor(),
                cause.attributes(),
                cause.refs(),
                Map.of());
    }
}
