package org.sanbao.calls;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.calls.vocabulary.Priority;
import org.sanbao.calls.vocabulary.Register;
import org.sanbao.calls.vocabulary.Step;
import org.sanbao.customers.CustomerFile;
import org.sanbao.customers.SiteFile;
import org.sanbao.entitlement.Cover;
import org.sanbao.equipment.UnitFile;
import org.sanbao.fields.OwnAnswer;
import org.sanbao.journal.vocabulary.WaitingReason;

/**
 * A case as people read it.
 *
 * @param timeZone    of its organisation unit: in which its times are told
 * @param callerPhone readable, or null
 * @param cover       what may be claimed for the unit on the day the call was received; null without a unit
 * @param own         answers to the register's own fields, also to those it has no more
 * @param people      names of those who acted in the case, by id
 * @param customer    null where the reader may not read customers; likewise {@code site} and {@code unit}
 */
public record CallFile(
        UUID id,
        String number,
        UUID org,
        String orgName,
        ZoneId timeZone,
        Register register,
        CallStatus status,
        CallStatus.Category category,
        Step step,
        WaitingReason waitingFor,
        UUID mergedInto,
        Channel channel,
        Instant receivedAt,
        Instant registeredAt,
        PersonName registeredBy,
        PersonName firstAsked,
        String caller,
        String callerPhone,
        String symptom,
        String fault,
        boolean urgent,
        boolean repeated,
        Boolean underGuarantee,
        Priority priority,
        CustomerFile customer,
        SiteFile site,
        UnitFile unit,
        Cover cover,
        Map<String, OwnAnswer> own,
        List<Note> notes,
        List<LineCorrection> corrections,
        Map<UUID, String> people,
        Instant endedAt,
        int version) {

    public record PersonName(UUID id, String name) {}

    /** The line of the register was put right. */
    public record LineCorrection(String why, List<LineChange> changes, Instant correctedAt, String correctedBy) {}

    /**
     * @param field  as in {@link CallCorrection}, own ones as {@code own.bought_at}
     * @param before as people read it then; codes and instants as such; null: nothing stood there. Likewise {@code after}
     */
    public record LineChange(String field, String before, String after) {}

    /** @param kind {@code note}, or what was done with these words */
    public record Note(String kind, String words, Instant writtenAt, String writtenBy) {}
}
