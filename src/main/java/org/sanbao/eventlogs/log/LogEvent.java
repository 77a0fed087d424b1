package org.sanbao.eventlogs.log;

import java.time.Instant;
import java.util.Map;

/**
 * One event as a log tells it.
 *
 * @param trace      name of the case it belongs to; never empty
 * @param activity   what was done; never empty
 * @param resource   who or what did it, or null
 * @param attributes all else the log says, as written, by the log's own names; those of the whole case begin with {@link #OF_TRACE}
 */
public record LogEvent(String trace, String activity, Instant at, String resource, Map<String, String> attributes) {

    /** How tools of process mining mark a case's attributes where every row is an event. */
    public static final String OF_TRACE = "case:";
}
