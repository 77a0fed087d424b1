package org.sanbao.documents;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a signature states, as the bytes that are hashed: JSON with sorted keys and no blanks. The salt keeps a name from being guessed
 * out of the hash once the statement itself was erased.
 *
 * @param content   SHA-256 of the page it stands under, hexadecimal
 * @param proof     attachment that shows why there is no signature, or null
 * @param proofHash SHA-256 of that attachment's bytes, or null
 */
record Statement(
        String content,
        String role,
        String name,
        UUID person,
        String way,
        String reason,
        UUID proof,
        String proofHash,
        List<Stroke> strokes,
        Instant at,
        String salt) {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    byte[] bytes() {
        return CANONICAL.writeValueAsBytes(this);
    }

    static Statement of(byte[] bytes) {
        return CANONICAL.readValue(bytes, Statement.class);
    }
}
