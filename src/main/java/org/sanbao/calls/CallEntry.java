package org.sanbao.calls;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.calls.vocabulary.Register;
import org.sanbao.customers.CustomerEntry;
import org.sanbao.customers.SiteEntry;
import org.sanbao.equipment.UnitEntry;
import org.sanbao.fields.OwnAnswer;

/**
 * A call as it is registered, everything new in one command. Of customer, site and unit each is named by id, or written down as new, or
 * left out; a customer is needed.
 *
 * @param org         organisation unit in whose register it is written; null: the actor's
 * @param register    null: the service department's
 * @param caller      who rang, where that is not the customer; {@code callerPhone} the number to ring back
 * @param receivedAt  null: now; never after now, and not longer ago than the settings allow
 * @param symptom     code of the regulation's list, or null
 * @param fault       in the customer's words
 * @param firstAsked  the person who answers for it; null: the actor
 * @param draft       the draft it was written in, which goes with it, or null
 * @param urgent      null: no
 * @param evenIfKnown registers although the unit or the customer has an open call; null: no
 * @param own         answers to the register's own fields, by field, each typed as its field is; null: none
 */
public record CallEntry(
        UUID org,
        Register register,
        UUID customer,
        @Valid CustomerEntry newCustomer,
        UUID site,
        @Valid SiteEntry newSite,
        UUID unit,
        @Valid UnitEntry newUnit,
        @Size(max = 300) String caller,
        @Size(max = 60) String callerPhone,
        @NotNull Channel channel,
        Instant receivedAt,

        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 100)
        String symptom,

        @NotBlank @Size(max = 4000) String fault,
        Boolean urgent,
        UUID firstAsked,
        UUID draft,
        Boolean evenIfKnown,
        @Size(max = 60) Map<String, OwnAnswer> own) {

    public CallEntry {
        urgent = Boolean.TRUE.equals(urgent);
        evenIfKnown = Boolean.TRUE.equals(evenIfKnown);
    }

    /** Somebody known rings about a unit known. */
    public static CallEntry known(UUID customer, UUID site, UUID unit, String symptom, String fault) {
        return new CallEntry(
                null,
                null,
                customer,
                null,
                site,
                null,
                unit,
                null,
                null,
                null,
                Channel.PHONE,
                null,
                symptom,
                fault,
                false,
                null,
                null,
                false,
                null);
    }

    /** Somebody new rings. */
    public static CallEntry unknown(
            CustomerEntry customer, SiteEntry site, UnitEntry unit, String symptom, String fault) {
        return new CallEntry(
                null,
                null,
                null,
                customer,
                null,
                site,
                null,
                unit,
                null,
                null,
                Channel.PHONE,
                null,
                symptom,
                fault,
                false,
                null,
                null,
                false,
                null);
    }

    /** The same, received by this channel then; in this unit's register where it names none. */
    CallEntry received(UUID by, Channel otherChannel, Instant then) {
        return with(org == null ? by : org, otherChannel, then, evenIfKnown, own);
    }

    /** The same, received earlier than it is written down. */
    public CallEntry receivedAt(Instant earlier) {
        return with(org, channel, earlier, evenIfKnown, own);
    }

    /** The same, registered in spite of an open call. */
    public CallEntry registeredAnyway() {
        return with(org, channel, receivedAt, true, own);
    }

    /** The same, with these answers to the register's own fields. */
    public CallEntry answering(Map<String, OwnAnswer> answers) {
        return with(org, channel, receivedAt, evenIfKnown, answers);
    }

    private CallEntry with(UUID where, Channel by, Instant at, Boolean anyway, Map<String, OwnAnswer> answers) {
        return new CallEntry(
                where,
                register,
                customer,
                newCustomer,
                site,
                newSite,
                unit,
                newUnit,
                caller,
                callerPhone,
                by,
                at,
                symptom,
                fault,
                urgent,
                firstAsked,
                draft,
                anyway,
                answers);
    }
}
