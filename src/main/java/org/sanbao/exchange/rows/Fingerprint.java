package org.sanbao.exchange.rows;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/**
 * What a row is known by, without a copy of what it says.
 *
 * @param external the other system's id, or null
 * @param content  of all fields
 * @param identity of those that tell which thing it is
 * @param cells    of each field, in the order of the kind
 */
public record Fingerprint(String external, UUID content, UUID identity, List<Integer> cells) {

    /** @param values by field, cleaned and written in one way; null where a field is empty */
    static Fingerprint of(ImportKind kind, List<String> values) {
        var all = digest();
        var some = digest();
        var cells = new Integer[values.size()];
        for (int i = 0; i < values.size(); i++) {
            byte[] value = encoded(values.get(i));
            all.update(value);
            if (kind.fields().get(i).identifying()) {
                some.update(value);
            }
            cells[i] = ByteBuffer.wrap(digest().digest(value)).getInt();
        }
        return new Fingerprint(values.getFirst(), id(all), id(some), List.of(cells));
    }

    /** With its length before it, so that no two rows run together to the same bytes. */
    private static byte[] encoded(String value) {
        byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(value == null ? -1 : bytes.length)
                .put(bytes)
                .array();
    }

    private static UUID id(MessageDigest digest) {
        var bytes = ByteBuffer.wrap(digest.digest());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
