package org.sanbao.regulation;

import static org.sanbao.tables.Tables.REGULATION_ADOPTION;
import static org.sanbao.tables.Tables.REGULATION_VERSION;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.sanbao.shared.Ids;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The stored versions and adoptions. Regulations are for everybody in the company to read, so these queries take no sight. */
@Repository
class RegulationTables {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final DSLContext database;
    private final JsonMapper json;

    RegulationTables(DSLContext database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps two nodes that start at once from both adopting; until the transaction ends. */
    void lock() {
        database.execute("select pg_advisory_xact_lock(hashtext('regulation'))");
    }

    /** The version with exactly these files; stored now unless it was there. */
    UUID store(String document, String version, String origin, Map<String, String> files, Instant now) {
        byte[] hash = hash(files);
        Optional<UUID> known = database.select(REGULATION_VERSION.ID)
                .from(REGULATION_VERSION)
                .where(REGULATION_VERSION.DOCUMENT.eq(document))
                .and(REGULATION_VERSION.CONTENT_HASH.eq(hash))
                .fetchOptional(REGULATION_VERSION.ID);
        if (known.isPresent()) {
            return known.get();
        }
        UUID id = Ids.next();
        database.insertInto(REGULATION_VERSION)
                .set(REGULATION_VERSION.ID, id)
                .set(REGULATION_VERSION.DOCUMENT, document)
                .set(REGULATION_VERSION.VERSION, version)
                .set(REGULATION_VERSION.ORIGIN, origin)
                .set(REGULATION_VERSION.CONTENT_HASH, hash)
                .set(REGULATION_VERSION.FILES, JSONB.valueOf(json.writeValueAsString(new TreeMap<>(files))))
                .set(REGULATION_VERSION.STORED_AT, now)
                .execute();
        return id;
    }

    Map<String, String> files(UUID version) {
        return database.select(REGULATION_VERSION.FILES)
                .from(REGULATION_VERSION)
                .where(REGULATION_VERSION.ID.eq(version))
                .fetchSingle(row -> json.readValue(row.value1().data(), TEXTS));
    }

    /** A version, its label and when it was stored. */
    record Stored(UUID id, String document, String version, String origin, Instant storedAt) {}

    /** All versions, latest first. */
    List<Stored> versions() {
        return database.select(
                        REGULATION_VERSION.ID,
                        REGULATION_VERSION.DOCUMENT,
                        REGULATION_VERSION.VERSION,
                        REGULATION_VERSION.ORIGIN,
                        REGULATION_VERSION.STORED_AT)
                .from(REGULATION_VERSION)
                .orderBy(REGULATION_VERSION.STORED_AT.desc(), REGULATION_VERSION.ID.desc())
                .fetch(row -> new Stored(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    boolean nothingAdopted() {
        return !database.fetchExists(REGULATION_ADOPTION);
    }

    void adopt(Adoption adoption, UUID by, Instant now) {
        database.insertInto(REGULATION_ADOPTION)
                .set(REGULATION_ADOPTION.ID, adoption.id())
                .set(REGULATION_ADOPTION.DOCUMENT, adoption.document())
                .set(REGULATION_ADOPTION.NUMBER, adoption.number())
                .set(REGULATION_ADOPTION.VERSION, adoption.version())
                .set(REGULATION_ADOPTION.UNITS, adoption.units().toArray(UUID[]::new))
                .set(REGULATION_ADOPTION.PRODUCTS, adoption.products().toArray(String[]::new))
                .set(REGULATION_ADOPTION.PARAMS, JSONB.valueOf(json.writeValueAsString(adoption.params())))
                .set(REGULATION_ADOPTION.SWITCHED_OFF, adoption.switchedOff().toArray(String[]::new))
                .set(REGULATION_ADOPTION.IN_FORCE_FROM, adoption.from())
                .set(REGULATION_ADOPTION.IN_FORCE_UNTIL, adoption.until())
                .set(REGULATION_ADOPTION.ADOPTED_BY, by)
                .set(REGULATION_ADOPTION.ADOPTED_AT, now)
                .execute();
    }

    void end(UUID adoption, Instant at) {
        database.update(REGULATION_ADOPTION)
                .set(REGULATION_ADOPTION.IN_FORCE_UNTIL, at)
                .where(REGULATION_ADOPTION.ID.eq(adoption))
                .execute();
    }

    /** Changes whenever an adoption is added or ended; what the caches of a node compare. */
    String stamp() {
        return database.select(
                        DSL.count(),
                        DSL.count(REGULATION_ADOPTION.IN_FORCE_UNTIL),
                        DSL.max(REGULATION_ADOPTION.ADOPTED_AT))
                .from(REGULATION_ADOPTION)
                .fetchSingle()
                .formatCSV();
    }

    /** Every adoption there ever was, in the order they came into force. */
    List<Adoption> adoptions() {
        return database.selectFrom(REGULATION_ADOPTION)
                .orderBy(REGULATION_ADOPTION.IN_FORCE_FROM, REGULATION_ADOPTION.DOCUMENT, REGULATION_ADOPTION.NUMBER)
                .fetch(row -> new Adoption(
                        row.getId(),
                        row.getDocument(),
                        row.getNumber(),
                        row.getVersion(),
                        Set.of(row.getUnits()),
                        Set.of(row.getProducts()),
                        json.readValue(row.getParams().data(), TEXTS),
                        Set.of(row.getSwitchedOff()),
                        row.getInForceFrom(),
                        row.getInForceUntil()));
    }

    private static byte[] hash(Map<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(files).forEach((name, text) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
