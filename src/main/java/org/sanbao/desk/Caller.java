package org.sanbao.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbao.access.Organisation;
import org.sanbao.calls.CallReader;
import org.sanbao.customers.CustomerCard;
import org.sanbao.customers.CustomerFile;
import org.sanbao.customers.Customers;
import org.sanbao.entitlement.Entitlements;
import org.sanbao.equipment.Equipment;
import org.sanbao.equipment.UnitLine;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.springframework.stereotype.Service;

/** Brings together what is known of a caller. */
@Service
class Caller {

    private static final int MOST = 30;

    private final Customers customers;
    private final Equipment equipment;
    private final Entitlements entitlements;
    private final CallReader calls;
    private final Organisation organisation;
    private final BusinessClock clock;

    Caller(
            Customers customers,
            Equipment equipment,
            Entitlements entitlements,
            CallReader calls,
            Organisation organisation,
            BusinessClock clock) {
        this.customers = customers;
        this.equipment = equipment;
        this.entitlements = entitlements;
        this.calls = calls;
        this.organisation = organisation;
        this.clock = clock;
    }

    CallerView view(Actor actor, UUID id) {
        CustomerFile file = customers.file(actor, id);
        var card = new CustomerCard(id, file.kind(), file.foreign(), null, null);
        LocalDate today = clock.instant()
                .atZone(organisation.unit(file.org(), actor.sight()).zone())
                .toLocalDate();
        List<CallerView.UnitAtHand> units = equipment.ofCustomer(actor, id, MOST).stream()
                .map(unit -> atHand(actor, unit, file.org(), card, today))
                .toList();
        return new CallerView(file, units, calls.open(actor, id, null, MOST));
    }

    private CallerView.UnitAtHand atHand(Actor actor, UnitLine unit, UUID org, CustomerCard owner, LocalDate today) {
        var card = equipment.card(unit.id(), actor.sight());
        return new CallerView.UnitAtHand(unit, entitlements.cover(org, card, owner, today, actor.language()));
    }
}
