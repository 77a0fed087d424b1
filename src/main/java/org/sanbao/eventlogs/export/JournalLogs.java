package org.sanbao.eventlogs.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.access.PeopleNames;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.journal.JournalCursors;
import org.sanbao.journal.Recorded;
import org.sanbao.lists.vocabulary.ListTaken;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The journal of the units in sight taken out as an event log. It holds codes and ids, as the journal does; who did something only for those who
 * may see that anyway. That it was taken out stands in the journal.
 */
@Component
class JournalLogs {

    private static final int PORTION = 2_000;

    private final JournalCursors cursors;
    private final Journal journal;
    private final PeopleNames names;
    private final TransactionTemplate transaction;

    JournalLogs(JournalCursors cursors, Journal journal, PeopleNames names, TransactionTemplate transaction) {
        this.cursors = cursors;
        this.journal = journal;
        this.names = names;
        this.transaction = transaction;
    }

    /** The standard a log is written in. */
    enum Format {
        XES("application/xml"),
        OCEL("application/json");

        final String type;

        Format(String type) {
            this.type = type;
        }
    }

    /** Writes what happened in {@code [from, to)} to a file of the server, to be sent when it is whole, and says how many events there are. */
    long write(Actor by, Format format, Instant from, Instant to, Path file) throws IOException {
        by.demand("export.run");
        Actors actors = by.may("audit.read") ? named() : person -> null;
        long[] events = {0};
        try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                LogWriter writer = format == Format.XES ? new XesWriter(out, actors) : new OcelWriter(out, actors)) {
            transaction.executeWithoutResult(
                    status -> cursors.inOrderOfStreams(by.sight(), from, to, PORTION, portion -> {
                        events[0] += portion.size();
                        streams(portion, writer);
                    }));
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
        transaction.executeWithoutResult(status -> journal.append(
                Entry.of(by.person(), by, new ListTaken("journal", Codes.of(format), Math.toIntExact(events[0])))));
        return events[0];
    }

    private static void streams(List<JournalCursors.Fetched> portion, LogWriter writer) {
        var stream = new ArrayList<Recorded>();
        for (JournalCursors.Fetched each : portion) {
            if (!stream.isEmpty() && !stream.getFirst().stream().equals(each.stream())) {
                write(stream, writer);
            }
            stream.add(each.read());
        }
        write(stream, writer);
    }

    private static void write(List<Recorded> stream, LogWriter writer) {
        try {
            writer.stream(stream);
            stream.clear();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private Actors named() {
        Map<UUID, String> known = new HashMap<>();
        return person -> person == null
                ? null
                : known.computeIfAbsent(person, id -> names.of(List.of(id)).getOrDefault(id, id.toString()));
    }
}
