package org.sanbao.inbound.ringing;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 422: nobody has said that they sit at this extension, or nobody whom the key may reach. */
public final class ExtensionUnknown extends Refused {
    ExtensionUnknown(String extension) {
        super(Map.of("extension", extension));
    }
}
