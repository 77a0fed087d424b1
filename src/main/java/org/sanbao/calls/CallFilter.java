package org.sanbao.calls;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.fields.OwnFilter;

/**
 * What a list of calls shows; null leaves a condition out.
 *
 * @param answeredBy the person who answers for it
 * @param number     how its number begins
 * @param from       registered at or after; {@code to}: before
 * @param own        what is asked of the register's own fields, see {@link OwnFilter}
 * @param after      last row of the page before, as {@link CallPage#next} gave it
 * @param oldestFirst null or false: latest first
 */
record CallFilter(
        CallStatus.Category category,
        CallStatus status,
        Channel channel,
        Boolean urgent,
        UUID org,
        UUID customer,
        UUID unit,
        UUID answeredBy,
        String number,
        Instant from,
        Instant to,
        Boolean oldestFirst,
        List<String> own,
        String after) {

    CallFilter {
        oldestFirst = Boolean.TRUE.equals(oldestFirst);
    }

    /** The same list, from where a page of it ended. */
    CallFilter beyond(String next) {
        return new CallFilter(
                category,
                status,
                channel,
                urgent,
                org,
                customer,
                unit,
                answeredBy,
                number,
                from,
                to,
                oldestFirst,
                own,
                next);
    }
}
