package org.sanbao.documents;

import java.util.Map;
import org.sanbao.shared.Refused;

/** Staff sign only for a post they hold. */
public final class NotYoursToSign extends Refused {
    NotYoursToSign(String role) {
        super(403, Map.of("role", role));
    }
}
