package org.sanbao.notices;

import static org.sanbao.tables.Tables.NOTICE;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.sanbao.access.Organisation;
import org.sanbao.journal.Changes;
import org.sanbao.obligations.CaseTitles;
import org.sanbao.obligations.Consequences;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Unsighted;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.tables.tables.records.NoticeRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the reader was told, and whether the reader has seen it. */
@Service
@Transactional
@Unsighted("everybody reads their own notices and nobody else's")
public class Notices {

    /** What pages know a notice as. */
    static final String KIND = "notice";

    private static final int MOST = 50;

    private final DSLContext database;
    private final Consequences consequences;
    private final Organisation organisation;
    private final Changes changes;
    private final BusinessClock clock;

    Notices(
            DSLContext database,
            Consequences consequences,
            Organisation organisation,
            Changes changes,
            BusinessClock clock) {
        this.database = database;
        this.consequences = consequences;
        this.organisation = organisation;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param unread of all, not only of those listed */
    public record Box(int unread, List<Notice> notices) {}

    /**
     * @param kind  notify, warn, escalate …
     * @param more  what exactly happened; null where {@code what} says it all
     * @param title the case; null where no page shows it to the reader
     */
    public record Notice(
            UUID id,
            String kind,
            String what,
            String more,
            String pack,
            String version,
            String clause,
            CaseTitles.Title title,
            Instant at,
            boolean read) {}

    /** The latest fifty. */
    @Transactional(readOnly = true)
    public Box of(Actor reader) {
        if (reader.person() == null) {
            return new Box(0, List.of());
        }
        int unread = database.fetchCount(NOTICE, NOTICE.PERSON.eq(reader.person()), NOTICE.READ_AT.isNull());
        List<NoticeRecord> rows = database.selectFrom(NOTICE)
                .where(NOTICE.PERSON.eq(reader.person()))
                .orderBy(NOTICE.AT.desc(), NOTICE.ID.desc())
                .limit(MOST)
                .fetch();
        var keys = rows.stream().map(NoticeRecord::getConsequence).toList();
        Map<String, Consequences.Told> told = keys.isEmpty() ? Map.of() : consequences.told(keys, reader, zone(reader));
        return new Box(
                unread,
                rows.stream()
                        .map(row -> notice(row, told.get(row.getConsequence())))
                        .toList());
    }

    private ZoneId zone(Actor reader) {
        return organisation
                .unit(reader.unit(), Sight.everything("the reader's own unit"))
                .zone();
    }

    private static Notice notice(NoticeRecord row, Consequences.Told told) {
        return new Notice(
                row.getId(),
                told.kind(),
                told.what(),
                told.more(),
                told.pack(),
                told.version(),
                told.clause(),
                told.title(),
                row.getAt(),
                row.getReadAt() != null);
    }

    /** Seen; once more changes nothing. */
    public void read(Actor reader, UUID id) {
        if (!database.fetchExists(NOTICE, NOTICE.ID.eq(id), NOTICE.PERSON.eq(reader.person()))) {
            throw new NotVisible();
        }
        seen(reader, id, NOTICE.ID.eq(id));
    }

    /** All seen that came until then, so that one that comes in this moment stays new. */
    public void readAll(Actor reader, Instant until) {
        seen(reader, reader.person(), NOTICE.PERSON.eq(reader.person()).and(NOTICE.AT.le(until)));
    }

    /** The reader's other pages show it too. */
    private void seen(Actor reader, UUID what, Condition which) {
        int seen = database.update(NOTICE)
                .set(NOTICE.READ_AT, clock.instant())
                .where(which, NOTICE.READ_AT.isNull())
                .execute();
        if (seen > 0) {
            changes.noteFor(reader.person(), KIND, what);
        }
    }
}
