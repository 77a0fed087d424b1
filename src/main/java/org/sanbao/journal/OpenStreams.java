package org.sanbao.journal;

import static org.sanbao.tables.Tables.STREAM;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The streams that the running transaction has locked; read once, written once at its end. */
@Component
class OpenStreams {

    private static final byte[] BEGINNING = new byte[0];

    private final DSLContext database;

    OpenStreams(DSLContext database) {
        this.database = database;
    }

    OpenStream of(UUID id) {
        return ofTransaction().computeIfAbsent(id, this::lock);
    }

    private OpenStream lock(UUID id) {
        return database.selectFrom(STREAM)
                .where(STREAM.ID.eq(id))
                .forUpdate()
                .fetchOptional()
                .map(row -> new OpenStream(
                        id,
                        row.getUnit(),
                        row.getN(),
                        row.getHash(),
                        row.getRecorded(),
                        Canonical.state(row.getCards().data())))
                .orElseGet(() -> new OpenStream(id, null, 0, BEGINNING, Instant.EPOCH, new StreamState()));
    }

    /**
     * Writes the head. Two commands that both begin the stream collide on its key; one is told that somebody was faster.
     */
    void write(OpenStream stream) {
        JSON cards = JSON.valueOf(Canonical.cards(stream.state()));
        if (stream.isNew()) {
            database.insertInto(STREAM, STREAM.ID, STREAM.UNIT, STREAM.N, STREAM.HASH, STREAM.RECORDED, STREAM.CARDS)
                    .values(stream.id(), stream.unit(), stream.n(), stream.hash(), stream.recorded(), cards)
                    .execute();
            stream.stored();
            return;
        }
        database.update(STREAM)
                .set(STREAM.UNIT, stream.unit())
                .set(STREAM.N, stream.n())
                .set(STREAM.HASH, stream.hash())
                .set(STREAM.RECORDED, stream.recorded())
                .set(STREAM.CARDS, cards)
                .where(STREAM.ID.eq(stream.id()))
                .execute();
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, OpenStream> ofTransaction() {
        var open = (Map<UUID, OpenStream>) TransactionSynchronizationManager.getResource(this);
        if (open == null) {
            open = new LinkedHashMap<>();
            TransactionSynchronizationManager.bindResource(this, open);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResource(OpenStreams.this);
                }
            });
        }
        return open;
    }
}
