package org.sanbao.eventlogs.kept;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.sanbao.eventlogs.log.LogMapping;
import org.sanbao.eventlogs.log.LogReader;
import org.sanbao.eventlogs.log.LogTimes;
import org.sanbao.shared.http.InvalidInput;

/**
 * How a log's file is to be read. Columns that are null are those that tools of process mining usually write.
 *
 * @param trace    column of the case; with it go activity and time
 * @param resource null where the log does not tell
 * @param zone     of times without one
 * @param times    their form, or null for the usual ones
 * @param encoding null: UTF-8
 */
record Reading(
        String trace, String activity, String time, String resource, String zone, String times, String encoding) {

    ZoneId zoneId() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new InvalidInput("zone", "unknown");
        }
    }

    /** @throws InvalidInput for what cannot be understood */
    LogReader.Options options() {
        return new LogReader.Options(mapping(), logTimes(), null, charset());
    }

    private LogMapping mapping() {
        if (trace == null && activity == null && time == null) {
            return null;
        }
        require("case", trace);
        require("activity", activity);
        require("time", time);
        return new LogMapping(trace, activity, time, resource);
    }

    private static void require(String field, String column) {
        if (column == null) {
            throw new InvalidInput(field, "not-null");
        }
    }

    private LogTimes logTimes() {
        try {
            return new LogTimes(zoneId(), times);
        } catch (IllegalArgumentException none) {
            throw new InvalidInput("times", "malformed");
        }
    }

    private Charset charset() {
        try {
            return encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInput("encoding", "unknown");
        }
    }
}
