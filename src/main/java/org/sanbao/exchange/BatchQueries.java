package org.sanbao.exchange;

import static org.sanbao.tables.Tables.IMPORT_BATCH;
import static org.sanbao.tables.Tables.IMPORT_FAULT;
import static org.sanbao.tables.Tables.PERSON;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.sanbao.exchange.rows.ImportKind;
import org.sanbao.exchange.rows.ImportOptions;
import org.sanbao.exchange.rows.KnownWords;
import org.sanbao.exchange.rows.Mapping;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Texts;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads imports. */
@Repository
class BatchQueries {

    private static final TypeReference<List<List<String>>> ROWS = new TypeReference<>() {};

    private final DSLContext database;
    private final JsonMapper json;
    private final KnownWords words;
    private final Texts texts;

    BatchQueries(DSLContext database, JsonMapper json, KnownWords words, Texts texts) {
        this.database = database;
        this.json = json;
        this.words = words;
        this.texts = texts;
    }

    Optional<BatchFile> file(UUID id, Actor actor) {
        return database.select(IMPORT_BATCH.fields())
                .select(PERSON.NAME)
                .from(IMPORT_BATCH)
                .join(PERSON)
                .on(PERSON.ID.eq(IMPORT_BATCH.UPLOADED_BY))
                .where(IMPORT_BATCH.ID.eq(id), actor.sight().of(IMPORT_BATCH.ORG))
                .fetchOptional(row -> file(row, actor));
    }

    List<BatchLine> latest(Sight sight, int most) {
        return database.select(
                        IMPORT_BATCH.ID,
                        IMPORT_BATCH.KIND,
                        IMPORT_BATCH.STATE,
                        IMPORT_BATCH.FILE_NAME,
                        IMPORT_BATCH.TOTAL_ROWS,
                        IMPORT_BATCH.DONE_ROWS,
                        IMPORT_BATCH.ADDED,
                        IMPORT_BATCH.CHANGED,
                        IMPORT_BATCH.UNCHANGED,
                        IMPORT_BATCH.FAULTY,
                        IMPORT_BATCH.UPLOADED_AT,
                        PERSON.NAME)
                .from(IMPORT_BATCH)
                .join(PERSON)
                .on(PERSON.ID.eq(IMPORT_BATCH.UPLOADED_BY))
                .where(sight.of(IMPORT_BATCH.ORG))
                .orderBy(IMPORT_BATCH.UPLOADED_AT.desc(), IMPORT_BATCH.ID.desc())
                .limit(most)
                .fetch(row -> new BatchLine(
                        row.get(IMPORT_BATCH.ID),
                        Codes.parse(ImportKind.class, row.get(IMPORT_BATCH.KIND)),
                        Codes.parse(BatchState.class, row.get(IMPORT_BATCH.STATE)),
                        row.get(IMPORT_BATCH.FILE_NAME),
                        row.get(IMPORT_BATCH.TOTAL_ROWS),
                        row.get(IMPORT_BATCH.DONE_ROWS),
                        tally(row),
                        row.get(PERSON.NAME),
                        row.get(IMPORT_BATCH.UPLOADED_AT)));
    }

    /** Faults of an import that was found in sight, in the order of its rows. */
    List<FaultLine> faults(UUID batch, int afterRow, int most, Actor actor) {
        return database.selectFrom(IMPORT_FAULT)
                .where(IMPORT_FAULT.BATCH.eq(batch), IMPORT_FAULT.ROW_NUMBER.gt(afterRow))
                .orderBy(IMPORT_FAULT.ROW_NUMBER, IMPORT_FAULT.PLACE)
                .limit(most)
                .fetch(row -> new FaultLine(
                        row.getRowNumber(),
                        row.getPlace(),
                        row.getField(),
                        row.getColumnName(),
                        row.getValue(),
                        row.getCode(),
                        words(row.getCode(), row.getValue(), actor)));
    }

    private String words(String code, String value, Actor actor) {
        String key = "exchange.fault." + code;
        return texts.get(
                actor.language(),
                texts.has(key) ? key : "exchange.fault.refused",
                Map.of("value", value == null ? "" : value));
    }

    private BatchFile file(Record row, Actor actor) {
        ImportKind kind = Codes.parse(ImportKind.class, row.get(IMPORT_BATCH.KIND));
        List<String> columns = Arrays.asList(row.get(IMPORT_BATCH.COLUMNS));
        Mapping mapping = mapping(row, kind, columns);
        String trouble = row.get(IMPORT_BATCH.TROUBLE);
        return new BatchFile(
                row.get(IMPORT_BATCH.ID),
                row.get(IMPORT_BATCH.ORG),
                kind,
                Codes.parse(BatchState.class, row.get(IMPORT_BATCH.STATE)),
                row.get(IMPORT_BATCH.FILE_NAME),
                row.get(IMPORT_BATCH.ENCODING),
                columns,
                json.readValue(row.get(IMPORT_BATCH.PREVIEW).data(), ROWS),
                kind.fields(),
                mapping.columns(),
                mapping.options(),
                row.get(IMPORT_BATCH.TOTAL_ROWS),
                row.get(IMPORT_BATCH.DONE_ROWS),
                tally(row),
                trouble == null ? null : texts.get(actor.language(), "exchange.trouble." + trouble, Map.of()),
                row.get(PERSON.NAME),
                row.get(IMPORT_BATCH.UPLOADED_AT),
                row.get(IMPORT_BATCH.FINISHED_AT));
    }

    /** As somebody said; before that as the last such file of this unit had it, and the rest by the names of the columns. */
    private Mapping mapping(Record row, ImportKind kind, List<String> columns) {
        if (row.get(IMPORT_BATCH.MAPPING) != null) {
            return json.readValue(row.get(IMPORT_BATCH.MAPPING).data(), Mapping.class);
        }
        Mapping last = database.select(IMPORT_BATCH.MAPPING)
                .from(IMPORT_BATCH)
                .where(
                        IMPORT_BATCH.ORG.eq(row.get(IMPORT_BATCH.ORG)),
                        IMPORT_BATCH.KIND.eq(row.get(IMPORT_BATCH.KIND)),
                        IMPORT_BATCH.MAPPING.isNotNull())
                .orderBy(IMPORT_BATCH.UPLOADED_AT.desc())
                .limit(1)
                .fetchOptional(found -> json.readValue(found.value1().data(), Mapping.class))
                .orElse(new Mapping(Map.of(), ImportOptions.none()));
        return new Mapping(
                words.guess(kind, columns, last.columns()), last.options().forNextFile());
    }

    private static Tally tally(Record row) {
        return new Tally(
                row.get(IMPORT_BATCH.ADDED),
                row.get(IMPORT_BATCH.CHANGED),
                row.get(IMPORT_BATCH.UNCHANGED),
                row.get(IMPORT_BATCH.FAULTY));
    }
}
