package org.sanbao.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way a row is written as bytes and hashed. The body is stored as the very text that was hashed ({@code json}, which keeps its
 * spelling), so verification never depends on how a library writes a number.
 */
final class Canonical {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Canonical() {}

    /** Attributes, references and changed cards, keys in order. */
    static String body(Recorded row) {
        return JSON.writeValueAsString(
                Map.of("attributes", row.attributes(), "refs", row.refs(), "changes", row.changes()));
    }

    /** SHA-256 over the hash before and every column of the row; the salt keeps equal deeds from having equal hashes. */
    static byte[] hash(
            byte[] before,
            byte[] salt,
            UUID stream,
            int n,
            UUID unit,
            String type,
            Instant happened,
            Instant recorded,
            UUID actor,
            String body) {
        var digest = sha256();
        digest.update(before);
        digest.update(salt);
        String head = stream + "|" + n + "|" + unit + "|" + type + "|" + happened + "|" + recorded + "|" + actor + "|";
        digest.update(head.getBytes(StandardCharsets.UTF_8));
        return digest.digest(body.getBytes(StandardCharsets.UTF_8));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String cards(StreamState state) {
        return JSON.writeValueAsString(Map.of("cards", state.cards(), "latest", state.latest()));
    }

    static StreamState state(String cards) {
        Cards read = JSON.readValue(cards, Cards.class);
        var latest = new HashMap<String, UUID>();
        read.latest().forEach((name, id) -> latest.put(name, UUID.fromString(id)));
        var byId = new HashMap<String, Map<UUID, Map<String, Object>>>();
        read.cards().forEach((name, several) -> {
            var ofKind = new HashMap<UUID, Map<String, Object>>();
            several.forEach((id, attributes) -> ofKind.put(UUID.fromString(id), widened(attributes)));
            byId.put(name, ofKind);
        });
        return new StreamState(byId, latest);
    }

    /** Whole numbers are Long everywhere, however small. */
    private static Map<String, Object> widened(Map<String, Object> attributes) {
        attributes.replaceAll((name, value) -> value instanceof Integer number ? Long.valueOf(number) : value);
        return attributes;
    }

    private record Cards(Map<String, Map<String, Map<String, Object>>> cards, Map<String, String> latest) {}

    /** What a row says beside its columns; see {@link Recorded}. */
    record Body(Map<String, Object> attributes, Map<String, UUID> refs, Map<String, Map<String, Object>> changes) {}
}
