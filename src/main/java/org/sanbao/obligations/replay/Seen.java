package org.sanbao.obligations.replay;

import java.time.Instant;
import org.sanbao.obligations.engine.Obligation;

/**
 * A duty as one of the two sets of rules has it.
 *
 * @param role who owes it; null where a person does
 * @param due  null without limit, and while paused
 */
record Seen(String clause, Status status, Instant start, Instant due, Instant met, String role) {

    /** How it was kept; each in exactly one. In the order of {@link ReplayResult.Count}. */
    enum Status {
        MET,
        MET_LATE,
        OPEN,
        LATE,
        WAIVED,
        CANCELLED
    }

    static Seen of(Obligation obligation) {
        return new Seen(
                obligation.identity().clause(),
                status(obligation),
                obligation.clock().start(),
                obligation.due(),
                obligation.met(),
                obligation.owner().role());
    }

    private static Status status(Obligation obligation) {
        boolean late = obligation.breached() != null;
        return switch (obligation.state()) {
            case MET -> late ? Status.MET_LATE : Status.MET;
            case OPEN -> late ? Status.LATE : Status.OPEN;
            case WAIVED -> Status.WAIVED;
            case CANCELLED -> Status.CANCELLED;
        };
    }
}
