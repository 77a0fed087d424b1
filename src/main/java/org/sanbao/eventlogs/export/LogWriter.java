package org.sanbao.eventlogs.export;

import java.io.IOException;
import java.util.List;
import org.sanbao.journal.Recorded;

/** Writes an event log, stream after stream. */
interface LogWriter extends AutoCloseable {

    /** @param rows of one stream in their order, at least one */
    void stream(List<Recorded> rows) throws IOException;

    /** Ends the log; without it the file is none. */
    @Override
    void close() throws IOException;
}
