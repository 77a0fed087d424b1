package org.sanbao.shared.http;

import java.util.Map;
import org.sanbao.shared.Refused;

/** What overwrites must say which version it saw ({@code If-Match}, RFC 6585 428). */
public final class VersionMissing extends Refused {
    public VersionMissing() {
        super(428, Map.of());
    }
}
