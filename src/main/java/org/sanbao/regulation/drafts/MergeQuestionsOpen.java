package org.sanbao.regulation.drafts;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 422: a draft that brings in a new version of a pack goes forward when somebody has said of each conflict what counts. */
public final class MergeQuestionsOpen extends Refused {
    MergeQuestionsOpen(int open) {
        super(422, Map.of("open", open));
    }
}
