package org.sanbao.workorders.vocabulary;

import java.time.Instant;
import java.util.UUID;
import org.sanbao.shared.Money;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;
import org.sanbao.shared.vocabulary.EventType.Origin;

/** What happens to a work order in the office and on the way to its end. */
public sealed interface JobEvent extends Event {

    @EventType(
            value = "job.opened",
            cards = {"job", "call", "customer", "site", "unit", "org", "contract"},
            means = "voucher drawn up")
    record Opened() implements JobEvent {}

    /**
     * @param from   whose it was until then; null where it was nobody's
     * @param starts of the hours booked for the visit, with {@code ends}; null while it has none
     */
    @EventType(
            value = "job.assigned",
            cards = {"job", "call", "complaint", "customer", "site", "unit", "org", "contract"},
            means = "technician or crew named")
    record Assigned(UUID to, boolean crew, UUID from, Instant starts, Instant ends) implements JobEvent {}

    /** @param from whose it was */
    @EventType(
            value = "job.unassigned",
            cards = {"job", "call", "complaint", "customer", "site", "unit", "org", "contract"},
            means = "taken back from the technician; nobody is named")
    record Unassigned(UUID from) implements JobEvent {}

    /**
     * @param agreed the customer agreed to the time
     * @param moved  the technician had been told of the job before: the hours become others
     * @param kept   somebody comes at no other time than the customer was told last, if told at all
     * @param starts of the hours that are fixed, with {@code ends}: booked for the visit, or promised to the customer
     * @param was    when it was to begin before; null where it had no time
     */
    @EventType(
            value = "job.scheduled",
            cards = {"job", "call", "customer", "site", "unit", "org"},
            means = "time fixed")
    record Scheduled(boolean agreed, boolean moved, boolean kept, Instant starts, Instant ends, Instant was)
            implements JobEvent {}

    /**
     * Somebody goes along with the technician, goes along at other hours, or no longer does.
     *
     * @param to     who goes along; null where somebody no longer does
     * @param from   who no longer does
     * @param starts of the visit's hours, with {@code ends}; null where somebody no longer goes along
     * @param was    when it was to begin before; null where that is as before, or new to them
     */
    @EventType(
            value = "job.accompanied",
            cards = {"job", "call", "customer", "site", "unit", "org"},
            means = "a helper goes along, at other hours, or no more")
    record Accompanied(UUID to, UUID from, Instant starts, Instant ends, Instant was) implements JobEvent {

        public static Accompanied by(UUID helper, Instant starts, Instant ends) {
            return new Accompanied(helper, null, starts, ends, null);
        }

        public static Accompanied moved(UUID helper, Instant starts, Instant ends, Instant was) {
            return new Accompanied(helper, null, starts, ends, was);
        }

        public static Accompanied noLonger(UUID helper) {
            return new Accompanied(null, helper, null, null, null);
        }
    }

    /** @param category A to D */
    @EventType(
            value = "job.categorised",
            cards = {"job", "call", "customer", "site", "unit", "org", "contract"},
            means = "category and payment decided or overridden")
    record Decided(String category, Payment payment) implements JobEvent {}

    /** @param why a word of a closed list, never free text */
    @EventType(
            value = "job.delayed",
            cards = {"job", "call", "customer", "unit", "org"},
            means = "cannot be finished as scheduled")
    record Delayed(String why) implements JobEvent {}

    @EventType(
            value = "job.extended",
            cards = {"job", "call", "customer", "unit", "org"},
            means = "new finishing time")
    record Extended(Instant until) implements JobEvent {}

    @EventType(
            value = "cause.established",
            cards = {"job", "call", "customer", "site", "unit", "org"},
            origin = Origin.TICK,
            means = "why it broke")
    record CauseEstablished(Cause cause, String by, boolean inPerson, int photos) implements JobEvent {}

    @EventType(
            value = "cost.estimated",
            cards = {"job", "customer", "unit", "org", "contract"},
            means = "items, quantities and cost fixed")
    record CostEstimated(Money amount, boolean againstBudget) implements JobEvent {}

    @EventType(
            value = "part.replaced",
            cards = {"part", "unit", "job", "customer", "org"},
            means = "part changed")
    record PartReplaced(boolean underGuarantee) implements JobEvent {}

    /** The answers are on the job's card. */
    @EventType(
            value = "form.answered",
            cards = {"job", "call", "customer", "site", "unit", "org", "contract"},
            means = "own fields of a paper filled in or changed")
    record Answered(String form) implements JobEvent {}

    @EventType(
            value = "job.closed",
            cards = {"job", "call", "customer", "unit", "org", "contract"},
            means = "voucher back and filed")
    record Closed() implements JobEvent {}
}
