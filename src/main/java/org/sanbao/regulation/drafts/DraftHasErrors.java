package org.sanbao.regulation.drafts;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 422: the reader finds errors in it, so it cannot be put forward. */
public final class DraftHasErrors extends Refused {
    DraftHasErrors(int errors) {
        super(422, Map.of("errors", errors));
    }
}
