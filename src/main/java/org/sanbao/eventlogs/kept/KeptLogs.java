package org.sanbao.eventlogs.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.sanbao.access.Organisation;
import org.sanbao.journal.Changes;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Logs of other systems, kept by name so that colleagues can try drafts on them, too. A log stays the file it was: nothing of it enters the
 * journal, a list or a count.
 */
@Component
@Transactional
class KeptLogs {

    static final String MAY = "regulation.edit";

    private static final String KIND = "event-log";
    private static final int LATEST = 100;
    private static final int LONGEST_NAME = 200;

    private final KeptLogRows rows;
    private final Organisation organisation;
    private final Changes changes;
    private final BusinessClock clock;

    KeptLogs(KeptLogRows rows, Organisation organisation, Changes changes, BusinessClock clock) {
        this.rows = rows;
        this.organisation = organisation;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Keeps a log.
     *
     * @param org  whose it is
     * @param name null: that of the file
     * @throws org.sanbao.eventlogs.log.LogUnreadable if it is none
     */
    UUID keep(Actor by, UUID org, String name, String fileName, byte[] file, Reading reading) {
        organisation.unit(org, by.sight());
        by.demand(MAY);
        String shown = shortened(fileName, "-");
        try (var log = new OpenLog(file, reading)) {
            var kept = new KeptLog(
                    Ids.next(),
                    org,
                    shortened(name, shown),
                    shown,
                    log.cases(),
                    log.traces().events(),
                    log.profile().first(),
                    log.profile().last(),
                    clock.instant(),
                    null,
                    true);
            rows.insert(kept, by, file, reading);
            changes.note(by, KIND, kept.id(), org);
            return kept.id();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static String shortened(String name, String otherwise) {
        String line = Written.line(name);
        return line == null ? otherwise : line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME);
    }

    @Transactional(readOnly = true)
    List<KeptLog> all(Actor by) {
        by.demand(MAY);
        return rows.all(by, LATEST);
    }

    @Transactional(readOnly = true)
    KeptLogRows.Content content(Actor by, UUID id) {
        KeptLogRows.Content content = rows.content(id, by.sight()).orElseThrow(NotVisible::new);
        by.demand(MAY);
        return content;
    }

    /** Whoever brought it may, and whoever puts regulations in force. */
    void delete(Actor by, UUID id) {
        KeptLog log = rows.find(id, by).orElseThrow(NotVisible::new);
        by.demand(log.own() ? MAY : "regulation.approve");
        rows.delete(id);
        changes.note(by, KIND, id, log.org());
    }

    /** @throws InvalidInput naming the field */
    static void require(boolean holds, String field) {
        if (!holds) {
            throw new InvalidInput(field, "not-null");
        }
    }
}
