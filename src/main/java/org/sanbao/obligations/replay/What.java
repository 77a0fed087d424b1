package org.sanbao.obligations.replay;

import java.time.Instant;

/**
 * How one thing would have been otherwise, as it is kept and shown.
 *
 * @param at     when it began, was decided or happened
 * @param event  the event a gate stands against, else null
 * @param before how it was by the rules as they were; null where they said nothing
 * @param after  how it would have been by the draft; likewise
 */
record What(Instant at, String event, Side before, Side after) {

    /**
     * @param status of a duty, else null
     * @param role   who owed it; null where a person did
     * @param said   what a table came to, else null
     */
    record Side(Seen.Status status, Instant due, Instant met, String role, String said) {

        private static Side of(Seen duty) {
            return duty == null ? null : new Side(duty.status(), duty.due(), duty.met(), duty.role(), null);
        }

        private static Side of(String said) {
            return said == null ? null : new Side(null, null, null, null, said);
        }
    }

    static What of(Parting parting) {
        return switch (parting) {
            case Parting.Duty duty ->
                new What(
                        (duty.after() == null ? duty.before() : duty.after()).start(),
                        null,
                        Side.of(duty.before()),
                        Side.of(duty.after()));
            case Parting.Turned turned ->
                new What(turned.before().start(), null, Side.of(turned.before()), Side.of(turned.after()));
            case Parting.Decision decision ->
                new What(decision.at(), null, Side.of(decision.before()), Side.of(decision.after()));
            case Parting.Charged charged ->
                new What(charged.at(), null, Side.of(charged.before()), Side.of(charged.after()));
            case Parting.Gated gated -> new What(gated.at(), gated.event(), null, null);
        };
    }
}
