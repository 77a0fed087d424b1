package org.sanbao.exchange;

import java.util.Map;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Refused;

/** 409: a file in this state cannot go there; somebody may have moved it meanwhile. */
public final class ImportStateForbids extends Refused {
    ImportStateForbids(BatchState state) {
        super(409, Map.of("state", Codes.of(state)));
    }
}
