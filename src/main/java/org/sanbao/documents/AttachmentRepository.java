package org.sanbao.documents;

import static org.sanbao.tables.Tables.ATTACHMENT;
import static org.sanbao.tables.Tables.CONTENT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Repository;

@Repository
class AttachmentRepository {

    private final DSLContext database;

    AttachmentRepository(DSLContext database) {
        this.database = database;
    }

    /** Stores the bytes unless somebody brought the same before; answers their hash. */
    byte[] keep(String mediaType, byte[] bytes) {
        byte[] hash = Hash.of(bytes);
        database.insertInto(CONTENT)
                .set(CONTENT.HASH, hash)
                .set(CONTENT.MEDIA_TYPE, mediaType)
                .set(CONTENT.BYTES, bytes)
                .onConflictDoNothing()
                .execute();
        return hash;
    }

    void insert(Attachment added, UUID stream, UUID org, byte[] content, byte[] thumbnail) {
        database.insertInto(ATTACHMENT)
                .set(ATTACHMENT.ID, added.id())
                .set(ATTACHMENT.STREAM, stream)
                .set(ATTACHMENT.ORG, org)
                .set(ATTACHMENT.ABOUT, added.about())
                .set(ATTACHMENT.MOMENT, added.moment())
                .set(ATTACHMENT.NAME, added.name())
                .set(ATTACHMENT.CONTENT, content)
                .set(ATTACHMENT.THUMBNAIL, thumbnail)
                .set(ATTACHMENT.SIZE, added.size())
                .set(ATTACHMENT.WIDTH, added.width())
                .set(ATTACHMENT.HEIGHT, added.height())
                .set(ATTACHMENT.HAPPENED, added.happened())
                .set(ATTACHMENT.ADDED_AT, added.addedAt())
                .set(ATTACHMENT.ADDED_BY, added.addedBy())
                .execute();
    }

    List<Attachment> of(UUID stream, Sight sight) {
        return database.select(
                        ATTACHMENT.ID,
                        ATTACHMENT.ABOUT,
                        ATTACHMENT.MOMENT,
                        ATTACHMENT.NAME,
                        ATTACHMENT.THUMBNAIL.isNotNull(),
                        ATTACHMENT.WIDTH,
                        ATTACHMENT.HEIGHT,
                        ATTACHMENT.SIZE,
                        ATTACHMENT.HAPPENED,
                        ATTACHMENT.ADDED_AT,
                        ATTACHMENT.ADDED_BY)
                .from(ATTACHMENT)
                .where(ATTACHMENT.STREAM.eq(stream), sight.of(ATTACHMENT.ORG))
                .orderBy(ATTACHMENT.ADDED_AT, ATTACHMENT.ID)
                .limit(500)
                .fetch(row -> new Attachment(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10(),
                        row.value11()));
    }

    void bring(UUID from, UUID stream, UUID org) {
        database.update(ATTACHMENT)
                .set(ATTACHMENT.STREAM, stream)
                .set(ATTACHMENT.ABOUT, stream)
                .set(ATTACHMENT.ORG, org)
                .where(ATTACHMENT.STREAM.eq(from))
                .execute();
    }

    int count(UUID about, String moment) {
        return database.fetchCount(ATTACHMENT, ATTACHMENT.ABOUT.eq(about).and(ATTACHMENT.MOMENT.eq(moment)));
    }

    boolean isOf(UUID attachment, UUID stream) {
        return database.fetchExists(ATTACHMENT, ATTACHMENT.ID.eq(attachment).and(ATTACHMENT.STREAM.eq(stream)));
    }

    Optional<Attachments.Stored> read(UUID id, Sight sight, boolean thumbnail) {
        return database.select(ATTACHMENT.NAME, CONTENT.MEDIA_TYPE, CONTENT.BYTES, ATTACHMENT.THUMBNAIL.isNotNull())
                .from(ATTACHMENT)
                .join(CONTENT)
                .on(CONTENT.HASH.eq(thumbnail ? ATTACHMENT.THUMBNAIL : ATTACHMENT.CONTENT))
                .where(ATTACHMENT.ID.eq(id), sight.of(ATTACHMENT.ORG))
                .fetchOptional(row -> new Attachments.Stored(row.value1(), row.value2(), row.value3(), row.value4()));
    }
}
