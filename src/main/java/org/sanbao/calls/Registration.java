package org.sanbao.calls;

import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.CALL_DRAFT;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.calls.vocabulary.CallCard;
import org.sanbao.calls.vocabulary.CallRegistered;
import org.sanbao.calls.vocabulary.Priority;
import org.sanbao.calls.vocabulary.Register;
import org.sanbao.customers.Customers;
import org.sanbao.entitlement.Entitlements;
import org.sanbao.equipment.Equipment;
import org.sanbao.fields.OwnValues;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.obligations.GateWarning;
import org.sanbao.obligations.Gates;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Ids;
import org.sanbao.shared.PreparedInsert;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.tables.tables.records.CallRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writing a call into the register: the command that must be cheap. */
@Component
class Registration {

    private final DSLContext database;
    private final PreparedInsert insert;
    private final Customers customers;
    private final Equipment equipment;
    private final SubjectQuery subjects;
    private final CallNumbers numbers;
    private final Entitlements entitlements;
    private final Gates gates;
    private final CallFields fields;
    private final Journal journal;
    private final BusinessClock clock;
    private final Duration longestAgo;

    Registration(
            DSLContext database,
            Customers customers,
            Equipment equipment,
            SubjectQuery subjects,
            CallNumbers numbers,
            Entitlements entitlements,
            Gates gates,
            CallFields fields,
            Journal journal,
            BusinessClock clock,
            @Value("${sanbao.calls.received-at-most-ago:P7D}") Duration longestAgo) {
        this.database = database;
        this.insert = PreparedInsert.into(database, CALL, CALL.fields());
        this.customers = customers;
        this.equipment = equipment;
        this.subjects = subjects;
        this.numbers = numbers;
        this.entitlements = entitlements;
        this.gates = gates;
        this.fields = fields;
        this.journal = journal;
        this.clock = clock;
        this.longestAgo = longestAgo;
    }

    Calls.Registered register(Actor actor, CallEntry entry) {
        return register(actor, entry, received(entry, clock.instant()), true);
    }

    /** What came by itself answers what it can: nobody is there to be asked for the rest. */
    Calls.Registered register(Actor actor, CallEntry entry, Instant received) {
        return register(actor, entry, received, false);
    }

    private Calls.Registered register(Actor actor, CallEntry entry, Instant received, boolean answerable) {
        Instant now = clock.instant();
        SubjectQuery.Ids ids = known(actor, entry);
        CallSubject subject = subjects.find(ids, entry.symptom(), actor.sight());
        if (subject.openCall() != null && !entry.evenIfKnown()) {
            throw new CallMayBeKnown(subject.openCall(), numberOf(subject.openCall()));
        }
        LocalDate day = received.atZone(subject.zone()).toLocalDate();
        OwnValues own = fields.read(ids.org(), entry.own());
        CallCard card = card(actor, entry, subject, day, own);
        boolean complete = subject.isComplete(entry.callerPhone() != null);
        Entry line = Entry.of(card.id(), actor, new CallRegistered(receiver(actor), complete))
                .in(ids.org())
                .at(received)
                .with(subject.cards(card));
        if (answerable) {
            fields.demandFirst(own, line);
        }
        List<GateWarning> warnings = gates.checkFirst(actor, line, productLine(subject));
        journal.begin(line);
        String number = numbers.next(ids.org(), day);
        insert(actor, entry, card, subject, own, number, received, now);
        forgetDraft(actor, entry.draft());
        return new Calls.Registered(card.id(), number, warnings);
    }

    /** Ids of everything, new things entered first; what is left out is taken from the unit where that says it. */
    private SubjectQuery.Ids known(Actor actor, CallEntry entry) {
        UUID org = entry.org() == null ? actor.unit() : entry.org();
        if (org == null || !actor.sight().covers(org)) {
            throw new InvalidInput("org", "unknown");
        }
        UUID customer = customer(actor, org, entry);
        UUID site = entry.newSite() == null
                ? entry.site()
                : entry.newCustomer() == null
                        ? customers.addSite(actor, customer, entry.newSite())
                        : customers.addSite(actor, org, customer, entry.newSite());
        UUID unit = entry.newUnit() == null
                ? entry.unit()
                : equipment.add(actor, org, entry.newUnit().at(customer, site));
        return new SubjectQuery.Ids(org, customer, site, unit);
    }

    private UUID customer(Actor actor, UUID org, CallEntry entry) {
        if (entry.newCustomer() != null) {
            return customers.open(actor, org, entry.newCustomer());
        }
        if (entry.customer() == null) {
            throw new InvalidInput("customer", "not-null");
        }
        return entry.customer();
    }

    private Instant received(CallEntry entry, Instant now) {
        if (entry.receivedAt() == null) {
            return now;
        }
        Instant received = entry.receivedAt().truncatedTo(ChronoUnit.MICROS);
        if (received.isAfter(now)) {
            throw new InvalidInput("receivedAt", "in-future");
        }
        if (received.isBefore(now.minus(longestAgo))) {
            throw new InvalidInput("receivedAt", "too-long-ago");
        }
        return received;
    }

    private CallCard card(Actor actor, CallEntry entry, CallSubject subject, LocalDate day, OwnValues own) {
        Boolean covered = subject.unit() == null
                ? null
                : entitlements
                        .cover(subject.org().id(), subject.unit(), subject.customer(), day, actor.language())
                        .covered();
        return new CallCard(
                Ids.next(),
                entry.channel(),
                entry.register() == null ? Register.SERVICE : entry.register(),
                entry.urgent(),
                entry.symptom(),
                entry.symptom() != null,
                subject.repeated(),
                null,
                entry.firstAsked() == null ? actor.person() : entry.firstAsked(),
                null,
                null,
                covered,
                Priority.NORMAL,
                day,
                null,
                own.onCard(CallFields.FORM));
    }

    private static String productLine(CallSubject subject) {
        return subject.unit() == null ? null : subject.unit().line();
    }

    /** The role it was received in: the first of the actor's that receives calls, or null for machines. */
    private static String receiver(Actor actor) {
        return actor.roles().stream().sorted().findFirst().orElse(null);
    }

    private void insert(
            Actor actor,
            CallEntry entry,
            CallCard card,
            CallSubject subject,
            OwnValues own,
            String number,
            Instant received,
            Instant now) {
        var row = new CallRecord();
        row.setId(card.id());
        row.setNumber(number);
        row.setOrg(subject.org().id());
        row.setRegister(Codes.of(card.register()));
        row.setCustomer(subject.customer().id());
        row.setSite(subject.siteId());
        row.setUnit(subject.unitId());
        row.setCaller(Written.line(entry.caller()));
        row.setCallerPhone(callerPhone(entry));
        row.setChannel(Codes.of(card.channel()));
        row.setReceivedAt(received);
        row.setRegisteredAt(now);
        row.setRegisteredBy(actor.person());
        row.setFirstAsked(card.firstAsked());
        row.setSymptom(card.fault());
        row.setFault(Written.lines(entry.fault()));
        row.setUrgent(entry.urgent());
        row.setRepeated(subject.repeated());
        row.setUnderGuarantee(card.underGuarantee());
        row.setPriority(Codes.of(card.priority()));
        row.setStatus(Codes.of(CallStatus.REGISTERED));
        row.setOwn(own.typedJson());
        row.setOwnWords(own.wordsJson());
        row.setVersion(1);
        insert.run(row);
    }

    private String callerPhone(CallEntry entry) {
        if (Written.line(entry.callerPhone()) == null) {
            return null;
        }
        return customers
                .comparablePhone(entry.callerPhone())
                .orElseThrow(() -> new InvalidInput("callerPhone", "phone"));
    }

    private String numberOf(UUID call) {
        return database.select(CALL.NUMBER).from(CALL).where(CALL.ID.eq(call)).fetchSingle(CALL.NUMBER);
    }

    private void forgetDraft(Actor actor, UUID draft) {
        if (draft != null) {
            database.deleteFrom(CALL_DRAFT)
                    .where(CALL_DRAFT.ID.eq(draft), CALL_DRAFT.OWNER.eq(actor.person()))
                    .execute();
        }
    }
}
