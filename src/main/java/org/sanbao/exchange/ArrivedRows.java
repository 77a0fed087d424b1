package org.sanbao.exchange;

import static org.sanbao.tables.Tables.IMPORTED_ROW;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.exchange.rows.Fingerprint;
import org.sanbao.exchange.rows.ImportKind;
import org.sanbao.shared.Codes;
import org.springframework.stereotype.Repository;

/** Which thing of ours each row of other systems became. */
@Repository
class ArrivedRows {

    private final DSLContext database;

    ArrivedRows(DSLContext database) {
        this.database = database;
    }

    /** In the order in which they stood in their files. */
    List<Arrived> all(UUID org, ImportKind kind) {
        return database.selectFrom(IMPORTED_ROW)
                .where(IMPORTED_ROW.ORG.eq(org), IMPORTED_ROW.KIND.eq(Codes.of(kind)))
                .orderBy(IMPORTED_ROW.BATCH, IMPORTED_ROW.ROW_NUMBER, IMPORTED_ROW.TARGET)
                .fetch(row -> new Arrived(
                        row.getTarget(),
                        new Fingerprint(
                                row.getExternalId(),
                                row.getContent(),
                                row.getIdentity(),
                                Arrays.asList(row.getCells())),
                        row.getBatch(),
                        row.getRowNumber()));
    }

    Optional<UUID> target(UUID org, ImportKind kind, String externalId) {
        return database.select(IMPORTED_ROW.TARGET)
                .from(IMPORTED_ROW)
                .where(
                        IMPORTED_ROW.ORG.eq(org),
                        IMPORTED_ROW.KIND.eq(Codes.of(kind)),
                        IMPORTED_ROW.EXTERNAL_ID.eq(externalId))
                .fetchOptional(IMPORTED_ROW.TARGET);
    }

    /** Remembers what a row became, or what it says now. */
    void keep(Batch batch, Step step, UUID target) {
        Fingerprint print = step.print();
        Integer[] cells = print.cells().toArray(Integer[]::new);
        database.insertInto(IMPORTED_ROW)
                .set(IMPORTED_ROW.ORG, batch.org())
                .set(IMPORTED_ROW.KIND, Codes.of(batch.kind()))
                .set(IMPORTED_ROW.TARGET, target)
                .set(IMPORTED_ROW.EXTERNAL_ID, print.external())
                .set(IMPORTED_ROW.CONTENT, print.content())
                .set(IMPORTED_ROW.IDENTITY, print.identity())
                .set(IMPORTED_ROW.CELLS, cells)
                .set(IMPORTED_ROW.BATCH, batch.id())
                .set(IMPORTED_ROW.ROW_NUMBER, step.row())
                .onConflict(IMPORTED_ROW.ORG, IMPORTED_ROW.KIND, IMPORTED_ROW.TARGET)
                .doUpdate()
                .set(IMPORTED_ROW.CONTENT, print.content())
                .set(IMPORTED_ROW.IDENTITY, print.identity())
                .set(IMPORTED_ROW.CELLS, cells)
                .set(IMPORTED_ROW.BATCH, batch.id())
                .set(IMPORTED_ROW.ROW_NUMBER, step.row())
                .execute();
    }
}
