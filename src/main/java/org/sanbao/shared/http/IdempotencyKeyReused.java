package org.sanbao.shared.http;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The key came before with another request, so nobody can say which of the two is meant. */
final class IdempotencyKeyReused extends Refused {
    IdempotencyKeyReused() {
        super(422, Map.of());
    }
}
