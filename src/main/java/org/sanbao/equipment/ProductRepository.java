package org.sanbao.equipment;

import static org.sanbao.tables.Tables.PRODUCT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.sanbao.shared.Beginning;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Products. They belong to the whole company, so there is nothing to hide from anybody who may read equipment. */
@Repository
class ProductRepository {

    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

    /** Of a model that nobody has put to a line yet. */
    private static final String UNKNOWN_LINE = "other";

    private final DSLContext database;
    private final JsonMapper json;

    ProductRepository(DSLContext database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    UUID insert(ProductEntry entry) {
        return database.insertInto(PRODUCT)
                .set(PRODUCT.ID, Ids.next())
                .set(content(entry))
                .onConflictDoNothing()
                .returning(PRODUCT.ID)
                .fetchOptional(PRODUCT.ID)
                .orElseThrow(() -> new ProductAlreadyKnown(entry.model()));
    }

    /** Product lines there are models of, in their order. */
    List<String> lines(int most) {
        return database.selectDistinct(PRODUCT.LINE)
                .from(PRODUCT)
                .orderBy(PRODUCT.LINE)
                .limit(most)
                .fetch(PRODUCT.LINE);
    }

    /** The line of a model; of several with that model the one entered first. */
    private Optional<String> lineOf(ProductEntry entry) {
        return database.select(PRODUCT.LINE)
                .from(PRODUCT)
                .where(PRODUCT.MODEL_KEY.eq(key(entry)))
                .orderBy(PRODUCT.ID)
                .limit(1)
                .fetchOptional(PRODUCT.LINE);
    }

    /** The product of that line and model, entered if it was not known; two who do so at once get the same one. */
    UUID known(ProductEntry written) {
        ProductEntry entry = Written.line(written.line()) != null
                ? written
                : written.in(lineOf(written).orElse(UNKNOWN_LINE));
        UUID id = Ids.next();
        database.insertInto(PRODUCT)
                .set(PRODUCT.ID, id)
                .set(content(entry))
                .onConflictDoNothing()
                .execute();
        return database.select(PRODUCT.ID)
                .from(PRODUCT)
                .where(PRODUCT.LINE.eq(line(entry)), PRODUCT.MODEL_KEY.eq(key(entry)))
                .fetchSingle(PRODUCT.ID);
    }

    /** False if the version seen is not the current one. */
    boolean update(UUID id, ProductEntry entry, long seen) {
        if (database.fetchExists(
                PRODUCT, PRODUCT.LINE.eq(line(entry)), PRODUCT.MODEL_KEY.eq(key(entry)), PRODUCT.ID.ne(id))) {
            throw new ProductAlreadyKnown(entry.model());
        }
        return database.update(PRODUCT)
                        .set(content(entry))
                        .set(PRODUCT.VERSION, PRODUCT.VERSION.plus(1))
                        .where(PRODUCT.ID.eq(id), PRODUCT.VERSION.eq((int) seen))
                        .execute()
                == 1;
    }

    Optional<ProductFile> find(UUID id) {
        return database.selectFrom(PRODUCT).where(PRODUCT.ID.eq(id)).fetchOptional(this::file);
    }

    /** Those whose model begins so, or all, in the order of line and model. */
    List<ProductFile> list(String typed, int most) {
        String key = Written.code(typed);
        return database.selectFrom(PRODUCT)
                .where(key == null ? org.jooq.impl.DSL.noCondition() : Beginning.of(PRODUCT.MODEL_KEY, key))
                .orderBy(PRODUCT.LINE, PRODUCT.MODEL)
                .limit(most)
                .fetch(this::file);
    }

    ProductFile file(Record row) {
        return new ProductFile(
                row.get(PRODUCT.ID),
                row.get(PRODUCT.LINE),
                row.get(PRODUCT.MODEL),
                json.readValue(row.get(PRODUCT.NAMES).data(), NAMES),
                row.get(PRODUCT.WARRANTY_MONTHS),
                row.get(PRODUCT.VERSION));
    }

    private Map<Field<?>, Object> content(ProductEntry entry) {
        var values = new HashMap<Field<?>, Object>();
        values.put(PRODUCT.LINE, line(entry));
        values.put(PRODUCT.MODEL, Written.line(entry.model()));
        values.put(PRODUCT.MODEL_KEY, key(entry));
        Map<String, String> names = entry.names().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, name -> Written.line(name.getValue())));
        values.put(PRODUCT.NAMES, JSONB.jsonb(json.writeValueAsString(names)));
        values.put(PRODUCT.WARRANTY_MONTHS, entry.warrantyMonths());
        return values;
    }

    private static String line(ProductEntry entry) {
        String line = Written.line(entry.line());
        if (line == null) {
            throw new InvalidInput("line", "not-blank");
        }
        return line;
    }

    private static String key(ProductEntry entry) {
        String key = Written.code(entry.model());
        if (key == null) {
            throw new InvalidInput("model", "not-blank");
        }
        return key;
    }
}
