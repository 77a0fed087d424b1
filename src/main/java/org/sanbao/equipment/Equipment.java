package org.sanbao.equipment;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.sanbao.customers.Customers;
import org.sanbao.customers.SiteFile;
import org.sanbao.journal.Changes;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Unsighted;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.VersionStale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Products and units in the field. A command runs in the caller's transaction; what is out of sight is refused as not found. */
@Service
public class Equipment {

    private static final Sight WHEREVER = Sight.everything("units of a product, which belongs to the whole company");

    private final ProductRepository products;
    private final UnitRepository units;
    private final UnitQueries queries;
    private final UnitHistory history;
    private final Customers customers;
    private final Changes changes;
    private final ObjectProvider<UnitFollower> followers;

    Equipment(
            ProductRepository products,
            UnitRepository units,
            UnitQueries queries,
            UnitHistory history,
            Customers customers,
            Changes changes,
            ObjectProvider<UnitFollower> followers) {
        this.products = products;
        this.units = units;
        this.queries = queries;
        this.history = history;
        this.customers = customers;
        this.changes = changes;
        this.followers = followers;
    }

    /** @throws ProductAlreadyKnown if the line has that model */
    @Transactional
    public UUID addProduct(Actor actor, ProductEntry entry) {
        actor.demand("equipment.write");
        return products.insert(entry);
    }

    /**
     * Writes a product anew; what is under way about its units is judged by what it says now, wherever they stand.
     *
     * @param seen the version the actor saw
     */
    @Transactional
    public void changeProduct(Actor actor, UUID id, ProductEntry entry, long seen) {
        ProductFile current = product(actor, id);
        actor.demand("equipment.write");
        List<UnitCard> before = followers
                .orderedStream()
                .flatMap(each -> each.underWay(id).stream())
                .distinct()
                .map(unit -> card(unit, WHEREVER))
                .toList();
        if (!products.update(id, entry, seen)) {
            throw new VersionStale(current.version());
        }
        follow(actor.reaching(WHEREVER), before);
    }

    public ProductFile product(Actor actor, UUID id) {
        actor.demand("equipment.read");
        return products.find(id).orElseThrow(NotVisible::new);
    }

    /** Product lines of the company's products, in their order. */
    @Unsighted("product lines are the company's, and stand in its regulation for everybody to read")
    public List<String> lines(Actor actor, int most) {
        return products.lines(most);
    }

    /** Products whose model begins so; all for null. */
    public List<ProductFile> products(Actor actor, String typed, int most) {
        actor.demand("equipment.read");
        return products.list(typed, most);
    }

    /**
     * Enters a unit. Whoever may enter a call may enter the unit it is about.
     *
     * @param org organisation unit that looks after it
     * @throws SerialAlreadyKnown if the product has a unit with that serial
     */
    @Transactional
    public UUID add(Actor actor, UUID org, UnitEntry entry) {
        if (!actor.may("call.register")) {
            actor.demand("equipment.write");
        }
        UUID id = Ids.next();
        units.insert(id, org, productOf(entry), entry);
        return id;
    }

    /** Enters a unit somebody chose owner and site for by hand: both must be in sight and belong together. */
    @Transactional
    public UUID addOwned(Actor actor, UUID org, UnitEntry entry) {
        checkOwner(actor, entry);
        UUID id = add(actor, org, entry);
        note(actor, id, org, entry.customer());
        return id;
    }

    /** Writes a unit anew; {@code seen} is the version the actor saw. */
    @Transactional
    public void change(Actor actor, UUID id, UnitEntry entry, long seen) {
        UnitFile current = unit(actor, id);
        actor.demand("equipment.write");
        checkOwner(actor, entry);
        UnitCard before = card(id, actor.sight());
        if (!units.update(id, productOf(entry), entry, seen)) {
            throw new VersionStale(current.version());
        }
        note(actor, id, current.org(), current.customer());
        if (!Objects.equals(current.customer(), entry.customer())) {
            note(actor, id, current.org(), entry.customer());
        }
        follow(actor, List.of(before));
    }

    private void follow(Actor by, List<UnitCard> before) {
        var changed = before.stream()
                .map(each -> new UnitFollower.Change(each, card(each.id(), by.sight())))
                .filter(each -> !each.before().equals(each.after()))
                .toList();
        if (!changed.isEmpty()) {
            followers.orderedStream().forEach(each -> each.changed(by, changed));
        }
    }

    /** Writes a finished repair into the unit's life story; the same case and paper twice is one line. */
    @Transactional
    public void recordRepair(UUID unit, UnitFile.RepairLine repair) {
        units.insertRepair(unit, repair);
    }

    /** Writes a line of another system's work orders into the unit's life story. */
    @Transactional
    public UUID recordHistory(Actor actor, UUID unit, HistoryEntry entry) {
        card(unit, actor.sight());
        actor.demand("equipment.write");
        return history.insert(unit, entry);
    }

    /** Corrects such a line, after a later edition of the list it came from. */
    @Transactional
    public void correctHistory(Actor actor, UUID line, UUID unit, HistoryEntry entry) {
        card(unit, actor.sight());
        actor.demand("equipment.write");
        if (!history.update(line, unit, entry, actor.sight())) {
            throw new NotVisible();
        }
    }

    /** What other systems tell of the unit, latest first; {@code before}: the last line already read, or null. */
    public List<HistoryLine> history(Actor actor, UUID unit, UUID before, int most) {
        card(unit, actor.sight());
        actor.demand("equipment.read");
        return history.lines(unit, before, most);
    }

    public UnitFile unit(Actor actor, UUID id) {
        actor.demand("equipment.read");
        return queries.file(id, actor.sight()).orElseThrow(NotVisible::new);
    }

    /** Units of a customer. */
    public List<UnitLine> ofCustomer(Actor actor, UUID customer, int most) {
        actor.demand("equipment.read");
        return queries.ofCustomer(customer, actor.sight(), most);
    }

    /** Units whose serial number begins so, however it is punctuated. */
    public List<UnitLine> bySerial(Actor actor, String typed, int most) {
        actor.demand("equipment.read");
        return queries.bySerial(typed, actor.sight(), most);
    }

    /** Units with exactly this serial number, however it is punctuated. */
    public List<UnitLine> withSerial(Actor actor, String serial, int most) {
        actor.demand("equipment.read");
        return queries.withSerial(serial, actor.sight(), most);
    }

    /** The unit as rules read it; not found when out of sight. */
    public UnitCard card(UUID id, Sight sight) {
        return queries.card(id, sight).orElseThrow(NotVisible::new);
    }

    /** The file of whoever owns it lists it. */
    private void note(Actor by, UUID unit, UUID org, UUID owner) {
        changes.note(by, "unit", unit, org);
        if (owner != null) {
            changes.note(by, "customer", owner, org);
        }
    }

    private UUID productOf(UnitEntry entry) {
        if (entry.product() != null) {
            return products.find(entry.product())
                    .orElseThrow(() -> new InvalidInput("product", "unknown"))
                    .id();
        }
        if (entry.model() == null) {
            throw new InvalidInput("product", "not-null");
        }
        return products.known(entry.model());
    }

    private void checkOwner(Actor actor, UnitEntry entry) {
        if (entry.customer() != null) {
            customers.file(actor, entry.customer());
        }
        if (entry.site() != null) {
            SiteFile site = customers.site(actor, entry.site());
            if (!site.customer().equals(entry.customer())) {
                throw new InvalidInput("site", "unknown");
            }
        }
    }
}
