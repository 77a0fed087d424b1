package org.sanbao.eventlogs.rules;

import java.time.Duration;
import org.sanbao.obligations.engine.Obligation;

/**
 * How one obligation of a clause was kept in a log. Each that was raised counts in exactly one of the six after it.
 *
 * @param open      owed at the end of the log, and still in time or without limit
 * @param breached  not done by the end of the log though its time was over
 * @param ended     cancelled by the rule's own word
 * @param undecided how often nobody could tell whether it was owed, for the log lacks what the rule asks
 * @param median    of the time used by those met; null if none was
 * @param ninetieth per cent of them took no longer; null if none was met
 */
public record ClauseKept(
        String clause,
        String rule,
        long raised,
        long met,
        long metLate,
        long breached,
        long open,
        long ended,
        long undecided,
        Duration median,
        Duration ninetieth) {

    /** Where an obligation counts. */
    public enum Status {
        MET,
        MET_LATE,
        BREACHED,
        OPEN,
        ENDED;

        static Status of(Obligation obligation) {
            return switch (obligation.state()) {
                case MET -> obligation.breached() == null ? MET : MET_LATE;
                case OPEN -> obligation.breached() == null ? OPEN : BREACHED;
                case WAIVED, CANCELLED -> ENDED;
            };
        }
    }

    /** Counts while cases go by. Not for two threads. */
    static final class Count {

        private final String clause;
        private final String rule;
        private final long[] by = new long[Status.values().length];
        private final TimesUsed used = new TimesUsed();
        private long undecided;

        Count(String clause, String rule) {
            this.clause = clause;
            this.rule = rule;
        }

        void see(Obligation obligation) {
            by[Status.of(obligation).ordinal()]++;
            if (obligation.met() != null) {
                used.add(obligation.clock().start(), obligation.met());
            }
        }

        void undecided() {
            undecided++;
        }

        ClauseKept kept() {
            long raised = 0;
            for (long each : by) {
                raised += each;
            }
            return new ClauseKept(
                    clause,
                    rule,
                    raised,
                    by[0],
                    by[1],
                    by[2],
                    by[3],
                    by[4],
                    undecided,
                    used.percentile(50),
                    used.percentile(90));
        }
    }
}
