package org.sanbao.regulation.drafts;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 422: what the draft changes is no longer what is in force there. */
public final class DraftOvertaken extends Refused {
    DraftOvertaken(String document) {
        super(422, Map.of("document", document));
    }
}
