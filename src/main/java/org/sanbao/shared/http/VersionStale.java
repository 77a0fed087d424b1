package org.sanbao.shared.http;

import java.util.Map;
import org.sanbao.shared.Refused;

/** Somebody changed it meanwhile; {@code current} is the version to look at before trying again. */
public final class VersionStale extends Refused {
    public VersionStale(long current) {
        super(412, Map.of("current", current));
    }
}
