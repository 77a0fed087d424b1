package org.sanbao.dispatch.needs;

import java.util.Map;
import java.util.UUID;
import org.sanbao.calls.vocabulary.Priority;
import org.sanbao.customers.Customers;
import org.sanbao.customers.SiteFile;
import org.sanbao.dispatch.travel.Waypoint;
import org.sanbao.equipment.Equipment;
import org.sanbao.equipment.ProductFile;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Ids;
import org.sanbao.workorders.vocabulary.JobKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a job would need that is only talked of: somebody rings and asks when one could come. */
@Service
@Transactional(readOnly = true)
public class ImaginedNeeds {

    private final Customers customers;
    private final Equipment equipment;
    private final EstimateRepository estimates;

    ImaginedNeeds(Customers customers, Equipment equipment, EstimateRepository estimates) {
        this.customers = customers;
        this.equipment = equipment;
        this.estimates = estimates;
    }

    /**
     * By the estimates; nothing runs yet by which anybody must be there.
     *
     * @param org  whose job it would be
     * @param site where, {@code unit} what it is about, both in the actor's sight; null: not known. So {@code symptom}
     */
    public Need of(Actor actor, UUID org, UUID site, UUID unit, JobKind kind, String symptom) {
        SiteFile at = site == null ? null : customers.site(actor, site);
        ProductFile product = unit == null ? null : equipment.unit(actor, unit).product();
        var facts = new JobFacts.Facts(
                Ids.next(),
                null,
                null,
                null,
                kind,
                org,
                null,
                place(at),
                at == null ? null : at.zone(),
                at == null ? null : at.area(),
                product == null ? null : product.line(),
                product == null ? null : product.id(),
                symptom,
                null,
                null,
                false,
                Priority.NORMAL,
                Said.NOTHING,
                0,
                null,
                null);
        return Needs.need(facts, new EstimateBook(estimates.all()).of(facts.work()), Map.of());
    }

    private static Waypoint place(SiteFile site) {
        return site == null || site.latitude() == null
                ? null
                : new Waypoint(site.latitude().doubleValue(), site.longitude().doubleValue(), site.zone());
    }
}
