package org.sanbao.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sanbao.calls.vocabulary.CallCard;
import org.sanbao.customers.Customers;
import org.sanbao.entitlement.Entitlements;
import org.sanbao.fields.OwnValues;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.journal.vocabulary.RecordCorrected;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.Version;
import org.sanbao.shared.vocabulary.Card;
import org.sanbao.tables.tables.records.CallRecord;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a line of the register right. What rules read of it is journalled as {@code record.corrected} with the right cards, so that duties
 * are reckoned again from there; words and names only as having been corrected. What it said before stays beside it.
 */
@Component
class Corrections {

    private static final String REGISTERED = "call.registered";

    private final CallRepository calls;
    private final CorrectionRepository corrections;
    private final SubjectQuery subjects;
    private final Customers customers;
    private final Entitlements entitlements;
    private final CallFields fields;
    private final Journal journal;
    private final ObjectProvider<CallFollower> followers;
    private final BusinessClock clock;

    Corrections(
            CallRepository calls,
            CorrectionRepository corrections,
            SubjectQuery subjects,
            Customers customers,
            Entitlements entitlements,
            CallFields fields,
            Journal journal,
            ObjectProvider<CallFollower> followers,
            BusinessClock clock) {
        this.calls = calls;
        this.corrections = corrections;
        this.subjects = subjects;
        this.customers = customers;
        this.entitlements = entitlements;
        this.fields = fields;
        this.journal = journal;
        this.followers = followers;
        this.clock = clock;
    }

    /**
     * Nothing happens where nothing differs.
     *
     * @param seen version of the line the actor saw, {@code If-Match}
     * @throws CallStateForbids if the call has ended: it is reopened first
     */
    @Transactional
    public void correct(Actor actor, UUID id, String seen, CallCorrection right) {
        calls.find(id, actor.sight()).orElseThrow(NotVisible::new);
        actor.demand("call.change");
        journal.lock(id);
        calls.find(id, actor.sight()).orElseThrow(NotVisible::new).mustBeOpen();
        CallRecord line = corrections.line(id);
        Version.require(seen, line.getVersion());
        CallRecord before = line.copy();
        before.setVersion(line.getVersion());
        write(right, line);
        CorrectedLine corrected = new CorrectedLine(before, line, corrections);
        if (corrected.isSame()) {
            return;
        }
        CallSubject subject = judge(actor, line);
        corrections.save(line);
        corrections.insert(id, right.why(), corrected.changes(), clock.instant(), actor);
        if (right.own() != null) {
            Entry asked = Entry.of(id, actor, new RecordCorrected(REGISTERED, "call.own"))
                    .with(calls.card(id));
            fields.demand(line.getOrg(), own(line), asked);
        }
        tell(actor, corrected, subject);
        followers.orderedStream().forEach(each -> each.corrected(actor, id));
    }

    private void write(CallCorrection right, CallRecord line) {
        Instant received = right.receivedAt().truncatedTo(ChronoUnit.MICROS);
        if (received.isAfter(line.getRegisteredAt())) {
            throw new InvalidInput("receivedAt", "after-registered");
        }
        line.setReceivedAt(received);
        line.setSite(named(right.site(), line.getSite(), "site"));
        line.setUnit(named(right.unit(), line.getUnit(), "unit"));
        line.setCaller(Written.line(right.caller()));
        line.setCallerPhone(phone(right.callerPhone()));
        line.setChannel(Codes.of(right.channel()));
        line.setSymptom(right.symptom());
        line.setFault(Written.lines(right.fault()));
        line.setUrgent(right.urgent());
        if (right.own() != null) {
            OwnValues own = fields.of(line.getOrg()).read(right.own(), own(line));
            line.setOwn(own.typedJson());
            line.setOwnWords(own.wordsJson());
        }
    }

    static OwnValues own(CallRecord line) {
        return OwnValues.of(line.getOwn(), line.getOwnWords());
    }

    /** What was named stays named: a wrong one is replaced by the right one. */
    private static UUID named(UUID right, UUID before, String field) {
        if (right == null && before != null) {
            throw new InvalidInput(field, "not-null");
        }
        return right;
    }

    private String phone(String dialled) {
        if (Written.line(dialled) == null) {
            return null;
        }
        return customers.comparablePhone(dialled).orElseThrow(() -> new InvalidInput("callerPhone", "phone"));
    }

    /** Decides again what registering decided from what is now right. */
    private CallSubject judge(Actor actor, CallRecord line) {
        var ids = new SubjectQuery.Ids(line.getOrg(), line.getCustomer(), line.getSite(), line.getUnit());
        CallSubject subject = subjects.find(ids, line.getSymptom(), actor.sight());
        LocalDate day = line.getReceivedAt().atZone(subject.zone()).toLocalDate();
        line.setRepeated(corrections.repeated(line));
        line.setUnderGuarantee(
                subject.unit() == null
                        ? null
                        : entitlements
                                .cover(line.getOrg(), subject.unit(), subject.customer(), day, actor.language())
                                .covered());
        return subject;
    }

    private void tell(Actor actor, CorrectedLine corrected, CallSubject subject) {
        CallCard card = calls.card(corrected.id());
        for (CallFile.LineChange change : corrected.changes()) {
            switch (change.field()) {
                case "site" -> append(actor, another("site.id", corrected.siteBefore()), card, subject.site());
                case "unit" -> append(actor, another("unit.id", corrected.unitBefore()), card, subject.unit());
                case "receivedAt" ->
                    append(actor, new RecordCorrected(REGISTERED, "at", null, corrected.receivedAt()), card);
                case "symptom" -> append(actor, new RecordCorrected(REGISTERED, "call.fault"), card);
                // The customer's words have no attribute: rules read the code of the symptom.
                case "fault" -> append(actor, new RecordCorrected(REGISTERED, "call.fault-words"), card);
                case String own
                when own.startsWith(CorrectedLine.OWN) ->
                    append(actor, new RecordCorrected(REGISTERED, corrected.ownAttribute(own)), card);
                default -> append(actor, new RecordCorrected(REGISTERED, "call." + change.field()), card);
            }
        }
    }

    private static RecordCorrected another(String attribute, UUID was) {
        return new RecordCorrected(REGISTERED, attribute, was, null);
    }

    private void append(Actor actor, RecordCorrected event, Card... right) {
        journal.append(Entry.of(right[0].id(), actor, event).with(right));
    }
}
