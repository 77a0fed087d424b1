package org.sanbao.shared.http;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The body of a command is beyond what any command needs; files go by upload. */
final class RequestTooLarge extends Refused {
    RequestTooLarge(int limit) {
        super(413, Map.of("limit", limit));
    }
}
