package org.sanbao.journal;

import static org.jooq.impl.DSL.param;
import static org.sanbao.tables.Tables.STREAM;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jooq.Param;
import org.sanbao.shared.Prepared;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The streams that the running transaction has locked; read once, written once at its end. */
@Component
class OpenStreams {

    private static final byte[] BEGINNING = new byte[0];

    private final Prepared lock;
    private final Prepared begin;
    private final Prepared go;

    OpenStreams(DSLContext database) {
        Param<UUID> id = param("id", UUID.class);
        Param<UUID> unit = param("unit", UUID.class);
        Param<Integer> n = param("n", Integer.class);
        Param<byte[]> hash = param("hash", byte[].class);
        Param<Instant> recorded = param("recorded", STREAM.RECORDED);
        Param<JSON> cards = param("cards", JSON.class);
        lock = new Prepared(
                database, database.selectFrom(STREAM).where(STREAM.ID.eq(id)).forUpdate());
        begin = new Prepared(
                database,
                database.insertInto(
                                STREAM, STREAM.ID, STREAM.UNIT, STREAM.N, STREAM.HASH, STREAM.RECORDED, STREAM.CARDS)
                        .values(id, unit, n, hash, recorded, cards));
        go = new Prepared(
                database,
                database.update(STREAM)
                        .set(STREAM.UNIT, unit)
                        .set(STREAM.N, n)
                        .set(STREAM.HASH, hash)
                        .set(STREAM.RECORDED, recorded)
                        .set(STREAM.CARDS, cards)
                        .where(STREAM.ID.eq(id)));
    }

    OpenStream of(UUID id) {
        return ofTransaction().computeIfAbsent(id, this::lock);
    }

    /** A stream that begins in this transaction: nothing is there to be read or locked. */
    OpenStream begin(UUID id) {
        return ofTransaction().computeIfAbsent(id, OpenStreams::fresh);
    }

    private OpenStream lock(UUID id) {
        return lock.rows(id).stream()
                .findFirst()
                .map(row -> new OpenStream(
                        id,
                        row.get(STREAM.UNIT),
                        row.get(STREAM.N),
                        row.get(STREAM.HASH),
                        row.get(STREAM.RECORDED),
                        Canonical.state(row.get(STREAM.CARDS).data())))
                .orElseGet(() -> fresh(id));
    }

    private static OpenStream fresh(UUID id) {
        return new OpenStream(id, null, 0, BEGINNING, Instant.EPOCH, new StreamState());
    }

    /**
     * Writes the head. Two commands that both begin the stream collide on its key; one is told that somebody was faster.
     */
    void write(OpenStream stream) {
        JSON cards = JSON.valueOf(Canonical.cards(stream.state()));
        if (stream.isNew()) {
            begin.run(stream.id(), stream.unit(), stream.n(), stream.hash(), stream.recorded(), cards);
            stream.stored();
        } else {
            go.run(stream.unit(), stream.n(), stream.hash(), stream.recorded(), cards, stream.id());
        }
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
