package org.sanbao.exchange;

import static org.sanbao.tables.Tables.IMPORTED_ROW;
import static org.sanbao.tables.Tables.IMPORT_BATCH;
import static org.sanbao.tables.Tables.IMPORT_FAULT;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sanbao.exchange.rows.ImportKind;
import org.sanbao.exchange.rows.Mapping;
import org.sanbao.exchange.rows.RowFault;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Sight;
import org.sanbao.tables.tables.records.ImportBatchRecord;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes imports, their progress and their faults. */
@Repository
class BatchRepository {

    private final DSLContext database;
    private final JsonMapper json;

    BatchRepository(DSLContext database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void insert(Batch batch, Upload upload, byte[] file, Instant now) {
        database.insertInto(IMPORT_BATCH)
                .set(IMPORT_BATCH.ID, batch.id())
                .set(IMPORT_BATCH.ORG, batch.org())
                .set(IMPORT_BATCH.KIND, Codes.of(batch.kind()))
                .set(IMPORT_BATCH.STATE, Codes.of(batch.state()))
                .set(IMPORT_BATCH.FILE_NAME, batch.fileName())
                .set(IMPORT_BATCH.FILE, file)
                .set(IMPORT_BATCH.ENCODING, upload.encoding())
                .set(IMPORT_BATCH.COLUMNS, batch.columns().toArray(String[]::new))
                .set(IMPORT_BATCH.PREVIEW, JSONB.jsonb(json.writeValueAsString(upload.preview())))
                .set(IMPORT_BATCH.TOTAL_ROWS, upload.rows())
                .set(IMPORT_BATCH.UPLOADED_BY, batch.by())
                .set(IMPORT_BATCH.UPLOADED_AT, now)
                .execute();
    }

    /** Holds the row until the command ends. */
    Optional<Batch> lock(UUID id, Sight sight) {
        return database.selectFrom(IMPORT_BATCH)
                .where(IMPORT_BATCH.ID.eq(id), sight.of(IMPORT_BATCH.ORG))
                .forUpdate()
                .fetchOptional(this::batch);
    }

    /** The longest waiting one that a dry run or a run is wanted for. */
    Optional<Batch> next() {
        return database.selectFrom(IMPORT_BATCH)
                .where(IMPORT_BATCH.STATE.in(Codes.of(BatchState.CHECKING), Codes.of(BatchState.RUNNING)))
                .orderBy(IMPORT_BATCH.UPLOADED_AT, IMPORT_BATCH.ID)
                .limit(1)
                .fetchOptional(this::batch);
    }

    byte[] file(UUID id) {
        return database.select(IMPORT_BATCH.FILE)
                .from(IMPORT_BATCH)
                .where(IMPORT_BATCH.ID.eq(id))
                .fetchSingle(IMPORT_BATCH.FILE);
    }

    /** Another file about the same things that is running, by its name. */
    Optional<String> running(UUID org, ImportKind kind) {
        return database.select(IMPORT_BATCH.FILE_NAME)
                .from(IMPORT_BATCH)
                .where(
                        IMPORT_BATCH.ORG.eq(org),
                        IMPORT_BATCH.KIND.eq(Codes.of(kind)),
                        IMPORT_BATCH.STATE.eq(Codes.of(BatchState.RUNNING)))
                .fetchOptional(IMPORT_BATCH.FILE_NAME);
    }

    void startCheck(UUID id, Mapping mapping) {
        database.update(IMPORT_BATCH)
                .set(IMPORT_BATCH.STATE, Codes.of(BatchState.CHECKING))
                .set(IMPORT_BATCH.MAPPING, JSONB.jsonb(json.writeValueAsString(mapping)))
                .set(IMPORT_BATCH.DONE_ROWS, 0)
                .setNull(IMPORT_BATCH.TROUBLE)
                .where(IMPORT_BATCH.ID.eq(id))
                .execute();
    }

    /** From where it stopped; what a dry run counted gives way to what the run does. */
    void startRun(Batch batch) {
        var update = database.update(IMPORT_BATCH)
                .set(IMPORT_BATCH.STATE, Codes.of(BatchState.RUNNING))
                .setNull(IMPORT_BATCH.TROUBLE);
        if (batch.done() == 0) {
            update = tally(update, Tally.ZERO);
        }
        update.where(IMPORT_BATCH.ID.eq(batch.id())).execute();
    }

    void stop(UUID id, BatchState to, String trouble) {
        database.update(IMPORT_BATCH)
                .set(IMPORT_BATCH.STATE, Codes.of(to))
                .set(IMPORT_BATCH.TROUBLE, trouble)
                .where(
                        IMPORT_BATCH.ID.eq(id),
                        IMPORT_BATCH.STATE.in(Codes.of(BatchState.CHECKING), Codes.of(BatchState.RUNNING)))
                .execute();
    }

    /** The dry run's result; false if somebody stopped it meanwhile. */
    boolean finishCheck(UUID id, Tally tally) {
        return tally(database.update(IMPORT_BATCH).set(IMPORT_BATCH.STATE, Codes.of(BatchState.CHECKED)), tally)
                        .where(IMPORT_BATCH.ID.eq(id), IMPORT_BATCH.STATE.eq(Codes.of(BatchState.CHECKING)))
                        .execute()
                == 1;
    }

    /** Takes rows {@code from} to {@code to} upon this transaction; false if somebody stopped the run or another node has them. */
    boolean advance(UUID id, int from, int to, Tally by) {
        return database.update(IMPORT_BATCH)
                        .set(IMPORT_BATCH.DONE_ROWS, to)
                        .set(IMPORT_BATCH.ADDED, IMPORT_BATCH.ADDED.plus(by.added()))
                        .set(IMPORT_BATCH.CHANGED, IMPORT_BATCH.CHANGED.plus(by.changed()))
                        .set(IMPORT_BATCH.UNCHANGED, IMPORT_BATCH.UNCHANGED.plus(by.unchanged()))
                        .set(IMPORT_BATCH.FAULTY, IMPORT_BATCH.FAULTY.plus(by.faulty()))
                        .where(
                                IMPORT_BATCH.ID.eq(id),
                                IMPORT_BATCH.STATE.eq(Codes.of(BatchState.RUNNING)),
                                IMPORT_BATCH.DONE_ROWS.eq(from))
                        .execute()
                == 1;
    }

    /** The rows are in: the file and its preview go. */
    void finish(UUID id, int rows, Instant now) {
        database.update(IMPORT_BATCH)
                .set(IMPORT_BATCH.STATE, Codes.of(BatchState.DONE))
                .set(IMPORT_BATCH.FINISHED_AT, now)
                .setNull(IMPORT_BATCH.FILE)
                .set(IMPORT_BATCH.PREVIEW, JSONB.jsonb("[]"))
                .where(
                        IMPORT_BATCH.ID.eq(id),
                        IMPORT_BATCH.STATE.eq(Codes.of(BatchState.RUNNING)),
                        IMPORT_BATCH.DONE_ROWS.eq(rows))
                .execute();
    }

    void deleteFaults(UUID id) {
        database.deleteFrom(IMPORT_FAULT).where(IMPORT_FAULT.BATCH.eq(id)).execute();
    }

    /** The same row's faults twice are written once. */
    void insertFaults(UUID id, int row, List<RowFault> faults) {
        int place = 0;
        for (RowFault fault : faults) {
            place++;
            database.insertInto(IMPORT_FAULT)
                    .set(IMPORT_FAULT.BATCH, id)
                    .set(IMPORT_FAULT.ROW_NUMBER, row)
                    .set(IMPORT_FAULT.PLACE, place)
                    .set(IMPORT_FAULT.FIELD, fault.field())
                    .set(IMPORT_FAULT.COLUMN_NAME, fault.column())
                    .set(IMPORT_FAULT.VALUE, fault.value())
                    .set(IMPORT_FAULT.CODE, fault.code())
                    .onConflictDoNothing()
                    .execute();
        }
    }

    boolean wroteRows(UUID id) {
        return database.fetchExists(IMPORTED_ROW, IMPORTED_ROW.BATCH.eq(id));
    }

    /** With its faults; rows that came in point at the file that brought them, so only others can go. */
    void delete(UUID id) {
        deleteFaults(id);
        database.deleteFrom(IMPORT_BATCH).where(IMPORT_BATCH.ID.eq(id)).execute();
    }

    private static org.jooq.UpdateSetMoreStep<ImportBatchRecord> tally(
            org.jooq.UpdateSetMoreStep<ImportBatchRecord> update, Tally tally) {
        return update.set(IMPORT_BATCH.ADDED, tally.added())
                .set(IMPORT_BATCH.CHANGED, tally.changed())
                .set(IMPORT_BATCH.UNCHANGED, tally.unchanged())
                .set(IMPORT_BATCH.FAULTY, tally.faulty());
    }

    private Batch batch(ImportBatchRecord row) {
        return new Batch(
                row.getId(),
                row.getOrg(),
                Codes.parse(ImportKind.class, row.getKind()),
                Codes.parse(BatchState.class, row.getState()),
                row.getFileName(),
                Arrays.asList(row.getColumns()),
                row.getMapping() == null
                        ? null
                        : json.readValue(row.getMapping().data(), Mapping.class),
                row.getDoneRows(),
                row.getUploadedBy());
    }
}
