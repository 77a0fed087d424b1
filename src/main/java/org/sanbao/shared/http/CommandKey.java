package org.sanbao.shared.http;

import java.util.Optional;
import java.util.UUID;

/**
 * An {@code Idempotency-Key} with whose it is and what was asked under it.
 *
 * @param account whose key it is, so that nobody meets another's; the nil id for those not signed in
 * @param request hash of method, path and body: a key used again for something else is refused
 */
record CommandKey(String key, UUID account, byte[] request) {

    private static final UUID NOBODY = new UUID(0, 0);

    static Optional<CommandKey> of(KeptRequest request) {
        String key = request.getHeader("Idempotency-Key");
        if (key == null) {
            return Optional.empty();
        }
        if (!key.matches("[\\x21-\\x7e]{8,200}")) {
            throw new IdempotencyKeyMalformed();
        }
        return Optional.of(new CommandKey(key, accountOf(request), request.hash()));
    }

    private static UUID accountOf(KeptRequest request) {
        try {
            return request.getUserPrincipal() == null
                    ? NOBODY
                    : UUID.fromString(request.getUserPrincipal().getName());
        } catch (IllegalArgumentException notAnId) {
            return NOBODY;
        }
    }
}
