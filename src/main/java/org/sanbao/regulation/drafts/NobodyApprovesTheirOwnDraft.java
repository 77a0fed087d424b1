package org.sanbao.regulation.drafts;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 422: whoever wrote or put forward a draft does not decide about it. */
public final class NobodyApprovesTheirOwnDraft extends Refused {
    NobodyApprovesTheirOwnDraft() {
        super(422, Map.of());
    }
}
