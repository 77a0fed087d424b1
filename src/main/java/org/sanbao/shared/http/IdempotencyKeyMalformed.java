package org.sanbao.shared.http;

import java.util.Map;
import org.sanbao.shared.Refused;

/** An {@code Idempotency-Key} is 8 to 200 visible ASCII characters. */
final class IdempotencyKeyMalformed extends Refused {
    IdempotencyKeyMalformed() {
        super(400, Map.of());
    }
}
