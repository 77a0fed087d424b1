package org.sanbao.eventlogs.kept;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.sanbao.eventlogs.log.LogEvent;
import org.sanbao.eventlogs.log.LogProfile;
import org.sanbao.eventlogs.log.LogReader;
import org.sanbao.eventlogs.log.LogTraces;
import org.sanbao.eventlogs.log.LogUnreadable;

/** A log's file read: its events case by case, and what there is in it. Closing it takes what lies on the disk away. Not for two threads. */
final class OpenLog implements AutoCloseable {

    private static final long MOST_EVENTS = 2_000_000;
    /** A small packed file may hold very much. */
    private static final long MOST_CHARACTERS = 400_000_000;

    private final LogTraces traces;
    private final LogProfile profile;
    private long characters;

    /** @throws LogUnreadable naming the line, or for more than is taken */
    OpenLog(byte[] file, Reading reading) throws IOException {
        LogReader.Options options = reading.options();
        traces = new LogTraces();
        profile = new LogProfile(options.times());
        try {
            LogReader.read(new ByteArrayInputStream(file), options, this::see);
            if (traces.events() == 0) {
                throw new LogUnreadable(LogUnreadable.Reason.EMPTY, 0, "", "");
            }
        } catch (IOException | RuntimeException amiss) {
            close();
            throw amiss;
        }
    }

    private void see(LogEvent event) {
        characters += event.trace().length() + event.activity().length();
        event.attributes().forEach((name, value) -> characters += name.length() + value.length());
        if (traces.events() >= MOST_EVENTS || characters > MOST_CHARACTERS) {
            throw new LogUnreadable(LogUnreadable.Reason.TOO_LONG, 0, "", String.valueOf(MOST_EVENTS));
        }
        profile.see(event);
        traces.add(event);
    }

    LogTraces traces() {
        return traces;
    }

    LogProfile profile() {
        return profile;
    }

    long cases() throws IOException {
        long[] cases = {0};
        traces.forEach(trace -> cases[0]++);
        return cases[0];
    }

    @Override
    public void close() {
        try {
            traces.close();
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
