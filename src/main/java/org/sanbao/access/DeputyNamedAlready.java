package org.sanbao.access;

import java.util.Map;
import org.sanbao.shared.Refused;

/** Somebody else stands in for this holder in those days. */
public final class DeputyNamedAlready extends Refused {
    DeputyNamedAlready() {
        super(409, Map.of());
    }
}
