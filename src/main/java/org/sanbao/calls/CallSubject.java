package org.sanbao.calls;

import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanbao.access.vocabulary.OrgCard;
import org.sanbao.calls.vocabulary.CallCard;
import org.sanbao.customers.CustomerCard;
import org.sanbao.customers.SiteCard;
import org.sanbao.equipment.UnitCard;
import org.sanbao.shared.vocabulary.Card;

/**
 * What a call is about, as its first journal entry carries it.
 *
 * @param site       null: the customer names no place
 * @param unit       null: not known which
 * @param reachable  the customer has a telephone
 * @param openCall   an open call of this unit or customer, or null
 * @param repeated   the unit was here before with the same symptom
 */
record CallSubject(
        OrgCard org,
        CustomerCard customer,
        SiteCard site,
        UnitCard unit,
        boolean reachable,
        UUID openCall,
        boolean repeated) {

    ZoneId zone() {
        return ZoneId.of(org.zone());
    }

    UUID siteId() {
        return site == null ? null : site.id();
    }

    UUID unitId() {
        return unit == null ? null : unit.id();
    }

    /** The call's first cards: itself, and what is known of what it is about. */
    Card[] cards(CallCard call) {
        return Stream.of(call, org, customer, site, unit)
                .filter(card -> card != null && card.id() != null)
                .toArray(Card[]::new);
    }

    /** Name, address, telephone and model are all there (S3-011). A customer always has a name. */
    boolean isComplete(boolean callerReachable) {
        return site != null && unit != null && (reachable || callerReachable);
    }
}
