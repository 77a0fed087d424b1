package org.sanbao.documents;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbao.journal.Changes;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Component;

/**
 * Pictures and files of cases, kept by content in the database. What was added stays: attachments only grow. Whether the actor may add to
 * the case is decided by the module whose case it is.
 */
@Component
public class Attachments {

    /** A phone's picture at full size, and no film. */
    public static final int LIMIT = 12 * 1024 * 1024;

    private static final String ANY_BYTES = "application/octet-stream";

    private final AttachmentRepository attachments;
    private final Changes changes;
    private final BusinessClock clock;

    Attachments(AttachmentRepository attachments, Changes changes, BusinessClock clock) {
        this.attachments = attachments;
        this.changes = changes;
        this.clock = clock;
    }

    /** Pictures are stored anew, upright and without what the camera wrote into them; other files as they are. */
    public Attachment add(NewAttachment added, Actor by) {
        if (added.bytes().length > LIMIT) {
            throw new FileTooLarge(LIMIT);
        }
        Instant now = clock.instant();
        Instant happened = added.happened() == null || added.happened().isAfter(now) ? now : added.happened();
        var picture = Pictures.read(added.bytes()).orElse(null);
        byte[] kept = picture == null ? added.bytes() : picture.jpeg();
        byte[] content = attachments.keep(picture == null ? ANY_BYTES : "image/jpeg", kept);
        byte[] thumbnail = picture == null ? null : attachments.keep("image/jpeg", picture.thumbnail());
        var attachment = new Attachment(
                Ids.next(),
                added.about(),
                added.moment(),
                shownName(added.name()),
                picture != null,
                picture == null ? null : picture.width(),
                picture == null ? null : picture.height(),
                kept.length,
                happened,
                now,
                by.person());
        attachments.insert(attachment, added.stream(), added.org(), content, thumbnail);
        changes.note(by, "attachment", added.about(), added.org());
        return attachment;
    }

    /** Whether these bytes begin as a picture does. */
    public boolean isPicture(byte[] bytes) {
        return Pictures.looksLikeOne(bytes);
    }

    /** What came in before there was a case goes with it into the case, and belongs to the case's unit from then on. */
    public void bring(UUID from, UUID stream, UUID org) {
        attachments.bring(from, stream, org);
    }

    public List<Attachment> of(UUID stream, Sight sight) {
        return attachments.of(stream, sight);
    }

    /** How many there are of a thing at a moment, for gates that ask for proof. */
    public int count(UUID about, String moment) {
        return attachments.count(about, moment);
    }

    /** Whether this attachment belongs to that case: what somebody names as a proof must be one. */
    public boolean isOf(UUID attachment, UUID stream) {
        return attachments.isOf(attachment, stream);
    }

    Stored read(UUID id, Sight sight, boolean thumbnail) {
        return attachments.read(id, sight, thumbnail).orElseThrow(NotVisible::new);
    }

    /** SHA-256 of its bytes as they are now: not what was written beside them, so that a changed byte shows. */
    byte[] hashOf(UUID id) {
        return Hash.of(attachments
                .read(id, Sight.everything("checking a proof"), false)
                .orElseThrow(NotVisible::new)
                .bytes());
    }

    /** Bytes with the words they are served by. */
    record Stored(String name, String mediaType, byte[] bytes, boolean picture) {}

    /** Without folders and what a file system or header could stumble over. */
    private static String shownName(String name) {
        String last = name == null
                ? ""
                : name.replaceAll(".*[/\\\\]", "")
                        .replaceAll("[\\p{C}\"<>|:*?]", "")
                        .strip();
        if (last.isEmpty()) {
            return "-";
        }
        return last.length() <= 300 ? last : last.substring(0, 300);
    }
}
