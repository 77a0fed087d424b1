package org.sanbao.regulation.drafts;

import java.time.Instant;
import java.util.UUID;
import org.sanbao.regulation.Adoption;

/**
 * A change of the company's regulations on its way into force.
 *
 * @param base      the adoption it changes; null for a document of the company's own
 * @param revision  number of the last writing, from 1
 * @param version   counts every change, for {@code If-Match}
 * @param submitted null until it was put forward; of the last time
 * @param decided   who approved it or sent it back last, or null
 * @param remark    what they said, or null
 * @param adoption  what came of it; null until it was approved
 * @param upstream  the shipped version it brings in; null where people began it
 * @param replayed  the revision of which one has seen what it would have meant; null if none, or where it was to count elsewhere since
 */
public record Draft(
        UUID id,
        String document,
        UUID base,
        DraftTerms terms,
        DraftState state,
        int revision,
        long version,
        Act drafted,
        Act submitted,
        Act decided,
        String remark,
        UUID adoption,
        UUID upstream,
        Integer replayed) {

    /** @param by null: Sanbao */
    public record Act(UUID by, Instant at) {}

    Draft in(DraftState next) {
        return in(next, replayed);
    }

    /** What it means where it counts now is not what was replayed. */
    Draft elsewhere() {
        return in(state == DraftState.REPLAYED ? DraftState.CHECKED : state, null);
    }

    Draft replayedNow() {
        return in(DraftState.REPLAYED, revision);
    }

    private Draft in(DraftState next, Integer seen) {
        return new Draft(
                id, document, base, terms, next, revision, version, drafted, submitted, decided, remark, adoption,
                upstream, seen);
    }

    /** Whether one has seen what it would have meant as it is written now. */
    boolean isReplayed() {
        return replayed != null && replayed == revision;
    }

    Draft with(DraftTerms other) {
        return new Draft(
                id, document, base, other, state, revision, version, drafted, submitted, decided, remark, adoption,
                upstream, replayed);
    }

    Draft written(DraftState next) {
        return new Draft(
                id,
                document,
                base,
                terms,
                next,
                revision + 1,
                version,
                drafted,
                submitted,
                decided,
                remark,
                adoption,
                upstream,
                replayed);
    }

    Draft submitted(Act act) {
        return new Draft(
                id,
                document,
                base,
                terms,
                DraftState.SUBMITTED,
                revision,
                version,
                drafted,
                act,
                decided,
                remark,
                adoption,
                upstream,
                replayed);
    }

    Draft decided(DraftState next, Act act, String said, UUID came) {
        return new Draft(
                id, document, base, terms, next, revision, version, drafted, submitted, act, said, came, upstream,
                replayed);
    }

    /** Whether it is for the very units and product lines an adoption of its document is for. */
    boolean sharesPlaceWith(Adoption adoption) {
        return document.equals(adoption.document())
                && terms.units().equals(adoption.units())
                && terms.products().equals(adoption.products());
    }

    /** As it would be in force from this instant on, under this number. */
    Adoption asAdoption(int number, Writing writing, Instant from) {
        return new Adoption(
                id,
                document,
                number,
                null,
                terms.units(),
                terms.products(),
                writing.params(),
                writing.switchedOff(),
                from,
                null);
    }
}
