package org.sanbao.calls;

import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.ORG_UNIT;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import org.sanbao.equipment.UnitCard;
import org.sanbao.equipment.UnitFile;
import org.sanbao.fields.OwnValues;
import org.sanbao.journal.vocabulary.WaitingReason;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Codes;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Service;

/** Reads the register for people: lists, and one case with its people and things. */
@Service
public class CallReader {

    private final CallQueries queries;
    private final CallFileQueries files;
    private final Customers customers;
    private final Equipment equipment;
    private final Entitlements entitlements;
    private final CorrectionRepository corrections;

    CallReader(
            CallQueries queries,
            CallFileQueries files,
            Customers customers,
            Equipment equipment,
            Entitlements entitlements,
            CorrectionRepository corrections) {
        this.queries = queries;
        this.files = files;
        this.customers = customers;
        this.equipment = equipment;
        this.entitlements = entitlements;
        this.corrections = corrections;
    }

    CallPage page(Actor actor, CallFilter filter) {
        actor.demand("call.read");
        return queries.page(filter, actor.sight());
    }

    /** Every call of a list, one by one. */
    void each(Actor actor, CallFilter filter, Consumer<CallLine> into) {
        actor.demand("call.read");
        queries.each(filter, actor.sight(), into);
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
        return files.line(id, actor.sight()).map(row -> file(actor, row)).orElseThrow(NotVisible::new);
    }

    private CallFile file(Actor actor, Record row) {
        UUID id = row.get(CALL.ID);
        CallStatus status = Codes.parse(CallStatus.class, row.get(CALL.STATUS));
        String phone = row.get(CALL.CALLER_PHONE);
        CustomerFile customer = customer(actor, row.get(CALL.CUSTOMER));
        UnitFile unit = unit(actor, row.get(CALL.UNIT));
        return new CallFile(
                id,
                row.get(CALL.NUMBER),
                row.get(CALL.ORG),
                row.get(ORG_UNIT.NAME),
                ZoneId.of(row.get(ORG_UNIT.TIME_ZONE)),
                Codes.parse(Register.class, row.get(CALL.REGISTER)),
                status,
                status.category(),
                Codes.parse(Step.class, row.get(CALL.STEP)),
                Codes.parse(WaitingReason.class, row.get(CALL.WAITING_FOR)),
                row.get(CALL.MERGED_INTO),
                Codes.parse(Channel.class, row.get(CALL.CHANNEL)),
                row.get(CALL.RECEIVED_AT),
                row.get(CALL.REGISTERED_AT),
                files.registeredBy(row),
                files.firstAsked(row),
                row.get(CALL.CALLER),
                phone == null ? null : customers.readablePhone(phone),
                row.get(CALL.SYMPTOM),
                row.get(CALL.FAULT),
                row.get(CALL.URGENT),
                row.get(CALL.REPEATED),
                row.get(CALL.UNDER_GUARANTEE),
                Codes.parse(Priority.class, row.get(CALL.PRIORITY)),
                customer,
                site(actor, customer, row.get(CALL.SITE)),
                unit,
                unit == null ? null : cover(actor, row, unit.card()),
                OwnValues.of(row.get(CALL.OWN), row.get(CALL.OWN_WORDS)).answers(),
                files.notes(id),
                corrections.of(id),
                files.people(id),
                row.get(CALL.ENDED_AT),
                row.get(CALL.VERSION));
    }

    /** What may be claimed for the unit of a call on the day it was received; empty without a unit, or if the actor may not see the call. */
    public Optional<Cover> cover(Actor actor, UUID call) {
        return files.line(call, actor.sight())
                .map(row -> readable(
                        actor,
                        "equipment.read",
                        row.get(CALL.UNIT),
                        () -> cover(actor, row, equipment.card(row.get(CALL.UNIT), actor.sight()))));
    }

    private Cover cover(Actor actor, Record row, UnitCard unit) {
        LocalDate day = row.get(CALL.RECEIVED_AT)
                .atZone(ZoneId.of(row.get(ORG_UNIT.TIME_ZONE)))
                .toLocalDate();
        var owner = new CustomerCard(row.get(CALL.CUSTOMER), null, null, null, null);
        return entitlements.cover(row.get(CALL.ORG), unit, owner, day, actor.language());
    }

    private CustomerFile customer(Actor actor, UUID id) {
        return readable(actor, "customer.read", id, () -> customers.file(actor, id));
    }

    /** Most often one of the customer's own, which were read with the file. */
    private SiteFile site(Actor actor, CustomerFile customer, UUID id) {
        return Optional.ofNullable(customer).map(CustomerFile::sites).orElse(List.of()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseGet(() -> readable(actor, "customer.read", id, () -> customers.site(actor, id)));
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
}
