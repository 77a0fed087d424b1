package org.sanbao.regulation.drafts;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 422: a draft goes forward when every comment on it was answered (S0-095). */
public final class CommentsUnanswered extends Refused {
    CommentsUnanswered(int waiting) {
        super(422, Map.of("waiting", waiting));
    }
}
