package org.sanbao.calls;

import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.CALL_NOTE;
import static org.sanbao.tables.Tables.JOURNAL;
import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.PERSON;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.calls.vocabulary.Priority;
import org.sanbao.calls.vocabulary.Register;
import org.sanbao.calls.vocabulary.Step;
import org.sanbao.customers.CustomerCard;
import org.sanbao.customers.CustomerFile;
import org.sanbao.customers.Customers;
import org.sanbao.customers.SiteFile;
import org.sanbao.entitlement.Cover;
import org.sanbao.entitlement.Entitlements;
import org.sanbao.equipment.Equipment;
import org.sanbao.equipment.UnitFile;
import org.sanbao.journal.vocabulary.WaitingReason;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Codes;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Service;

/** Reads the register for people: lists, and one case with its people and things. */
@Service
public class CallReader {

    private final DSLContext database;
    private final CallQueries queries;
    private final Customers customers;
    private final Equipment equipment;
    private final Entitlements entitlements;
    private final CorrectionRepository corrections;

    CallReader(
            DSLContext database,
            CallQueries queries,
            Customers customers,
            Equipment equipment,
            Entitlements entitlements,
            CorrectionRepository corrections) {
        this.database = database;
        this.queries = queries;
        this.customers = customers;
        this.equipment = equipment;
        this.entitlements = entitlements;
        this.corrections = corrections;
    }

    CallPage page(Actor actor, CallFilter filter) {
        actor.demand("call.read");
        return queries.page(filter, actor.sight());
    }

    /** Open calls of a customer or a unit, latest first; one of the two may be null. */
    public List<CallLine> open(Actor actor, UUID customer, UUID unit, int most) {
        actor.demand("call.read");
        return queries.open(customer, unit, actor.sight(), most);
    }

    /** Calls whose number begins so, latest first. */
    public List<CallLine> byNumber(Actor actor, String beginning, int most) {
        actor.demand("call.read");
        return queries.byNumber(beginning, actor.sight(), most);
    }

    /** @throws NotVisible if there is none, or it is out of sight */
    public CallFile file(Actor actor, UUID id) {
        actor.demand("call.read");
        var by = PERSON.as("registered_by_person");
        var asked = PERSON.as("first_asked_person");
        return database.select(CALL.fields())
                .select(ORG_UNIT.NAME, ORG_UNIT.TIME_ZONE, by.NAME, asked.NAME)
                .from(CALL)
                .join(ORG_UNIT)
                .on(ORG_UNIT.ID.eq(CALL.ORG))
                .leftJoin(by)
                .on(by.ID.eq(CALL.REGISTERED_BY))
                .leftJoin(asked)
                .on(asked.ID.eq(CALL.FIRST_ASKED))
                .where(CALL.ID.eq(id), actor.sight().of(CALL.ORG))
                .fetchOptional(row -> file(
                        actor,
                        row,
                        name(row.get(CALL.REGISTERED_BY), row.get(by.NAME)),
                        name(row.get(CALL.FIRST_ASKED), row.get(asked.NAME))))
                .orElseThrow(NotVisible::new);
    }

    private CallFile file(Actor actor, Record row, CallFile.PersonName by, CallFile.PersonName asked) {
        CallStatus status = Codes.parse(CallStatus.class, row.get(CALL.STATUS));
        String phone = row.get(CALL.CALLER_PHONE);
        return new CallFile(
                row.get(CALL.ID),
                row.get(CALL.NUMBER),
                row.get(CALL.ORG),
                row.get(ORG_UNIT.NAME),
                Codes.parse(Register.class, row.get(CALL.REGISTER)),
                status,
                status.category(),
                Codes.parse(Step.class, row.get(CALL.STEP)),
                Codes.parse(WaitingReason.class, row.get(CALL.WAITING_FOR)),
                row.get(CALL.MERGED_INTO),
                Codes.parse(Channel.class, row.get(CALL.CHANNEL)),
                row.get(CALL.RECEIVED_AT),
                row.get(CALL.REGISTERED_AT),
                by,
                asked,
                row.get(CALL.CALLER),
                phone == null ? null : customers.readablePhone(phone),
                row.get(CALL.SYMPTOM),
                row.get(CALL.FAULT),
                row.get(CALL.URGENT),
                row.get(CALL.REPEATED),
                row.get(CALL.UNDER_GUARANTEE),
                Codes.parse(Priority.class, row.get(CALL.PRIORITY)),
                customer(actor, row.get(CALL.CUSTOMER)),
                site(actor, row.get(CALL.SITE)),
                unit(actor, row.get(CALL.UNIT)),
                cover(actor, row),
                notes(row.get(CALL.ID)),
                corrections.of(row.get(CALL.ID)),
                people(row.get(CALL.ID)),
                row.get(CALL.ENDED_AT),
                row.get(CALL.VERSION));
    }

    /** What may be claimed for the unit of a call on the day it was received; empty without a unit, or if the actor may not see the call. */
    public Optional<Cover> cover(Actor actor, UUID call) {
        return database.select(CALL.fields())
                .select(ORG_UNIT.TIME_ZONE)
                .from(CALL)
                .join(ORG_UNIT)
                .on(ORG_UNIT.ID.eq(CALL.ORG))
                .where(CALL.ID.eq(call), actor.sight().of(CALL.ORG))
                .fetchOptional()
                .map(row -> cover(actor, row));
    }

    private Cover cover(Actor actor, Record row) {
        return readable(actor, "equipment.read", row.get(CALL.UNIT), () -> {
            LocalDate day = row.get(CALL.RECEIVED_AT)
                    .atZone(ZoneId.of(row.get(ORG_UNIT.TIME_ZONE)))
                    .toLocalDate();
            var owner = new CustomerCard(row.get(CALL.CUSTOMER), null, null, null, null);
            return entitlements.cover(
                    row.get(CALL.ORG), equipment.card(row.get(CALL.UNIT), actor.sight()), owner, day, actor.language());
        });
    }

    private CustomerFile customer(Actor actor, UUID id) {
        return readable(actor, "customer.read", id, () -> customers.file(actor, id));
    }

    private SiteFile site(Actor actor, UUID id) {
        return readable(actor, "customer.read", id, () -> customers.site(actor, id));
    }

    private UnitFile unit(Actor actor, UUID id) {
        return readable(actor, "equipment.read", id, () -> equipment.unit(actor, id));
    }

    /** Null where the reader may not read such things, or they lie in another unit: the call itself may still be read. */
    private static <T> T readable(Actor actor, String capability, UUID id, Supplier<T> read) {
        if (id == null || !actor.may(capability)) {
            return null;
        }
        try {
            return read.get();
        } catch (NotVisible elsewhere) {
            return null;
        }
    }

    private List<CallFile.Note> notes(UUID call) {
        return database.select(CALL_NOTE.KIND, CALL_NOTE.WORDS, CALL_NOTE.WRITTEN_AT, PERSON.NAME)
                .from(CALL_NOTE)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(CALL_NOTE.WRITTEN_BY))
                .where(CALL_NOTE.CALL.eq(call))
                .orderBy(CALL_NOTE.WRITTEN_AT, CALL_NOTE.ID)
                .fetch(row -> new CallFile.Note(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private Map<UUID, String> people(UUID call) {
        return database.selectDistinct(PERSON.ID, PERSON.NAME)
                .from(JOURNAL)
                .join(PERSON)
                .on(PERSON.ID.eq(JOURNAL.ACTOR))
                .where(JOURNAL.STREAM.eq(call))
                .fetchMap(PERSON.ID, PERSON.NAME);
    }

    private static CallFile.PersonName name(UUID id, String name) {
        return Optional.ofNullable(id)
                .map(each -> new CallFile.PersonName(each, name))
                .orElse(null);
    }
}
