package org.sanbao.shared.http;

import java.util.Map;
import org.sanbao.shared.Refused;

/** It is not there, or the asker may not see it; the two answer alike. */
public final class NotVisible extends Refused {
    public NotVisible() {
        super(404, Map.of());
    }
}
