package org.sanbao.customers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanbao.journal.Changes;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Unsighted;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.VersionStale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Customers and their sites: opened, changed, found. A command runs in the caller's transaction. What is out of the actor's sight is
 * refused as not found.
 */
@Service
public class Customers {

    private final CustomerRepository customers;
    private final SiteRepository sites;
    private final CustomerQueries queries;
    private final CustomerSearch search;
    private final EmailAddresses emails;
    private final ObjectProvider<SiteFollower> followers;
    private final Changes changes;
    private final BusinessClock clock;
    private final Locality here;

    Customers(
            CustomerRepository customers,
            SiteRepository sites,
            CustomerQueries queries,
            CustomerSearch search,
            EmailAddresses emails,
            ObjectProvider<SiteFollower> followers,
            Changes changes,
            BusinessClock clock,
            Locality here) {
        this.customers = customers;
        this.sites = sites;
        this.queries = queries;
        this.search = search;
        this.emails = emails;
        this.followers = followers;
        this.changes = changes;
        this.clock = clock;
        this.here = here;
    }

    /** Opens a file in this organisation unit. Whoever may enter a call may open the file it needs. */
    @Transactional
    public UUID open(Actor actor, UUID org, CustomerEntry entry) {
        demandWrite(actor);
        UUID id = Ids.next();
        customers.insert(id, org, entry, clock.instant());
        return id;
    }

    /**
     * Writes the whole file anew.
     *
     * @param seen the version the actor saw
     * @throws VersionStale if somebody changed it meanwhile
     */
    @Transactional
    public void change(Actor actor, UUID id, CustomerEntry entry, long seen) {
        CustomerFile file = file(actor, id);
        actor.demand("customer.write");
        if (!customers.lock(id, seen)) {
            throw new VersionStale(file.version());
        }
        customers.update(id, file.org(), entry);
        changes.note(actor, "customer", id, file.org());
    }

    /** Writes down what the customer agreed to, or no longer; the latest word counts. */
    @Transactional
    public void recordConsent(Actor actor, UUID id, ConsentEntry entry) {
        CustomerFile file = file(actor, id);
        demandWrite(actor);
        customers.insertConsent(id, entry, clock.instant(), actor.person());
        changes.note(actor, "customer", id, file.org());
    }

    /** Adds a place to a customer's file. */
    @Transactional
    public UUID addSite(Actor actor, UUID customer, SiteEntry entry) {
        CustomerFile file = file(actor, customer);
        demandWrite(actor);
        UUID id = Ids.next();
        sites.insert(id, customer, file.org(), entry);
        changes.note(actor, "customer", customer, file.org());
        return id;
    }

    /** The first site of a file just opened in the same command; nothing is read. */
    @Transactional
    public UUID addSite(Actor actor, UUID org, UUID customer, SiteEntry entry) {
        demandWrite(actor);
        UUID id = Ids.next();
        sites.insert(id, customer, org, entry);
        return id;
    }

    /** Writes a site anew; see {@link #change} for {@code seen}. */
    @Transactional
    public void changeSite(Actor actor, UUID id, SiteEntry entry, long seen) {
        SiteFile site = site(actor, id);
        actor.demand("customer.write");
        UUID org = file(actor, site.customer()).org();
        if (!sites.update(id, org, entry, seen)) {
            throw new VersionStale(site.version());
        }
        changes.note(actor, "customer", site.customer(), org);
        SiteCard before = site.card();
        SiteCard after = site(actor, id).card();
        if (!before.equals(after)) {
            followers.orderedStream().forEach(each -> each.changed(actor, before, after));
        }
    }

    public CustomerFile file(Actor actor, UUID id) {
        actor.demand("customer.read");
        return queries.file(id, actor.sight()).orElseThrow(NotVisible::new);
    }

    public SiteFile site(Actor actor, UUID id) {
        actor.demand("customer.read");
        return queries.site(id, actor.sight()).orElseThrow(NotVisible::new);
    }

    /**
     * Customers found by telephone (whole, its beginning or its end), by mail address (its beginning as far as beyond the @) or by name (any part,
     * initials of its sounds, without accents).
     *
     * @param most at most so many
     */
    public List<CustomerLine> find(Actor actor, String typed, int most) {
        actor.demand("customer.read");
        return search.find(typed, actor.sight(), most);
    }

    /** Customers with exactly this telephone, as it is compared. */
    public List<CustomerLine> byPhone(Actor actor, String comparable, int most) {
        actor.demand("customer.read");
        return search.byPhone(comparable, actor.sight(), most);
    }

    /** Customers of this name, however it is blanked and accented, with one of these telephones, as they are compared. */
    public List<CustomerLine> alike(Actor actor, String name, Collection<String> comparable, int most) {
        actor.demand("customer.read");
        return search.alike(name, comparable, actor.sight(), most);
    }

    /** A name as {@link #alike} compares it. */
    public String comparableName(String name) {
        return NameKeys.folded(name);
    }

    /** Customers with this mail address in their file, or who have written from it. */
    public List<CustomerLine> byEmail(Actor actor, String address, int most) {
        actor.demand("customer.read");
        return search.byEmail(address, actor.sight(), most);
    }

    /** Whether somebody vouched for the address as this customer's. */
    @Unsighted("yes or no, for what joins an answer to the case it answers")
    public boolean hasWrittenFrom(UUID customer, String address) {
        return emails.isOf(customer, address);
    }

    /**
     * How a customer is written to.
     *
     * @param language BCP 47, the company's where the customer's is not known
     * @param email    the address in the customer's file, else the one the customer wrote from last; null where none is known
     */
    public record Reachable(String language, String email) {}

    @Unsighted("for letters to the customer, which nobody here reads")
    public Reachable reach(UUID customer) {
        return new Reachable(
                customers.language(customer).orElse(here.language()),
                emails.of(customer).orElse(null));
    }

    /** The customer writes from this address: whoever registers such a mail as theirs vouches for it. */
    @Transactional
    public void learnEmail(Actor actor, UUID customer, String address) {
        file(actor, customer);
        demandWrite(actor);
        emails.learn(customer, address, clock.instant());
    }

    /** A telephone in the form to compare and store, read as dialled from the company's country; empty if it is none. */
    public Optional<String> comparablePhone(String dialled) {
        return PhoneNumbers.comparable(dialled, here.region());
    }

    /** Whether one can write to it. */
    public boolean isMailAddress(String typed) {
        return MailAddress.comparable(typed).isPresent();
    }

    /** The first telephone in a text, as it stands there. */
    public Optional<String> phoneIn(String text) {
        return PhoneNumbers.first(text, here.region());
    }

    /** A stored telephone as people of the company's country read it. */
    public String readablePhone(String comparable) {
        return PhoneNumbers.readable(comparable, here.region());
    }

    private static void demandWrite(Actor actor) {
        if (!actor.may("call.register")) {
            actor.demand("customer.write");
        }
    }
}
