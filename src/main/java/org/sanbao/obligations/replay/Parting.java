package org.sanbao.obligations.replay;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.sanbao.obligations.engine.Key;

/** What both sets of rules say about one thing of a case; most are the same. */
sealed interface Parting {

    UUID stream();

    /** The organisation unit of the case, or null. */
    UUID unit();

    /** The pack's name, without version. */
    String pack();

    String clause();

    String rule();

    /** How they part; null where they do not. */
    Kind kind();

    /** Why a case would have been otherwise. */
    enum Kind {
        /** Asked under the draft only. */
        ASKED,
        /** No longer asked. */
        NOT_ASKED,
        /** Kept then and not now, or the other way round. */
        KEPT_OTHERWISE,
        DUE_EARLIER,
        DUE_LATER,
        OTHER_ROLE,
        DECIDED_OTHERWISE,
        /** Would have been refused. */
        REFUSED,
        /** Would no longer have been. */
        NOT_REFUSED,
        /** A charge or mark would have been proposed. */
        CHARGED,
        /** Would no longer have been. */
        NOT_CHARGED,
        /** Another sum, or put to another. */
        CHARGED_OTHERWISE,
        /** Open when the draft comes into force, and judged by it from then on. */
        TURNED_OVER,
        /** Open when the draft comes into force, and no longer owed from then on. */
        LET_GO
    }

    /** A duty; one of the two is null where it is not asked. */
    record Duty(UUID stream, UUID unit, Key key, Seen before, Seen after) implements Parting {

        @Override
        public String pack() {
            return key.rule().substring(0, key.rule().indexOf('/'));
        }

        @Override
        public String rule() {
            return key.rule().substring(key.rule().indexOf('/') + 1);
        }

        @Override
        public String clause() {
            return (after == null ? before : after).clause();
        }

        @Override
        public Kind kind() {
            if (before == null || after == null) {
                return before == null ? Kind.ASKED : Kind.NOT_ASKED;
            }
            if (before.status() != after.status()) {
                return Kind.KEPT_OTHERWISE;
            }
            if (!Objects.equals(before.due(), after.due())) {
                boolean earlier = before.due() == null
                        || after.due() != null && after.due().isBefore(before.due());
                return earlier ? Kind.DUE_EARLIER : Kind.DUE_LATER;
            }
            return Objects.equals(before.role(), after.role()) ? null : Kind.OTHER_ROLE;
        }
    }

    /**
     * What becomes, at the draft's coming into force, of a duty that is open now.
     *
     * @param clause of the rule that says so
     */
    record Turned(UUID stream, UUID unit, Key key, String clause, Seen before, Seen after) implements Parting {

        @Override
        public String pack() {
            return key.rule().substring(0, key.rule().indexOf('/'));
        }

        @Override
        public String rule() {
            return key.rule().substring(key.rule().indexOf('/') + 1);
        }

        @Override
        public Kind kind() {
            return after.status() == Seen.Status.CANCELLED ? Kind.LET_GO : Kind.TURNED_OVER;
        }
    }

    /** What a table came to at an event; the texts are the row's reason and its columns, null where none was asked. */
    record Decision(
            UUID stream, UUID unit, String pack, String clause, String rule, Instant at, String before, String after)
            implements Parting {
        @Override
        public Kind kind() {
            return Objects.equals(before, after) ? null : Kind.DECIDED_OTHERWISE;
        }
    }

    /** An event that happened, and whether a gate stands against it. */
    record Gated(
            UUID stream,
            UUID unit,
            String pack,
            String clause,
            String rule,
            Instant at,
            String event,
            boolean before,
            boolean after)
            implements Parting {
        @Override
        public Kind kind() {
            return before == after ? null : after ? Kind.REFUSED : Kind.NOT_REFUSED;
        }
    }

    /** A charge proposed or a mark entered; the texts are sum and party, null where there is none. */
    record Charged(
            UUID stream, UUID unit, String pack, String clause, String rule, Instant at, String before, String after)
            implements Parting {
        @Override
        public Kind kind() {
            if (before == null || after == null) {
                return before == null ? Kind.CHARGED : Kind.NOT_CHARGED;
            }
            return before.equals(after) ? null : Kind.CHARGED_OTHERWISE;
        }
    }
}
