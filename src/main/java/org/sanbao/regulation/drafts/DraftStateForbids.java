package org.sanbao.regulation.drafts;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 409: a draft in this state cannot be written or go there; somebody may have moved it meanwhile. */
public final class DraftStateForbids extends Refused {
    DraftStateForbids(DraftState state) {
        super(409, Map.of("state", state.code()));
    }
}
