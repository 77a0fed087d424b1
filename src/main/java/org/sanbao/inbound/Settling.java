package org.sanbao.inbound;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbao.calls.CallFile;
import org.sanbao.calls.Calls;
import org.sanbao.documents.Attachments;
import org.sanbao.journal.Changes;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.tables.tables.records.IncomingRecord;
import org.springframework.stereotype.Component;

/** How a row ends: in a call, with everything it brought. */
@Component
class Settling {

    private static final int LONGEST_NOTE = 4_000;

    private final IncomingRepository incoming;
    private final Calls calls;
    private final Attachments attachments;
    private final Changes changes;
    private final BusinessClock clock;

    Settling(IncomingRepository incoming, Calls calls, Attachments attachments, Changes changes, BusinessClock clock) {
        this.incoming = incoming;
        this.calls = calls;
        this.attachments = attachments;
        this.changes = changes;
        this.clock = clock;
    }

    /** The row became this call. */
    void register(Actor by, IncomingRecord row, UUID call, UUID org) {
        attachments.bring(row.getId(), call, org);
        incoming.settle(row.getId(), IncomingState.REGISTERED, call, by, clock.instant());
        changes.note(by, Arrivals.KIND, row.getId(), row.getOrg());
    }

    /** The row belongs to that call: its words become a note there. */
    void join(Actor by, IncomingRecord row, CallFile call) {
        String words = words(row);
        if (!words.isEmpty()) {
            calls.note(by, call.id(), words);
        }
        attachments.bring(row.getId(), call.id(), call.org());
        incoming.settle(row.getId(), IncomingState.JOINED, call.id(), by, clock.instant());
        changes.note(by, Arrivals.KIND, row.getId(), row.getOrg());
    }

    /** Who, about what, and what they wrote, as it came. */
    private static String words(IncomingRecord row) {
        String from = Stream.of(row.getName(), row.getEmail(), row.getPhone())
                .filter(each -> each != null)
                .collect(Collectors.joining(" · "));
        String all = Stream.of(from, row.getSubject(), row.getWords())
                .filter(each -> each != null && !each.isEmpty())
                .collect(Collectors.joining("\n"));
        return Cut.to(LONGEST_NOTE, all);
    }
}
