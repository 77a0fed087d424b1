package org.sanbao.customers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.Version;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Customers and sites over HTTP. */
@RestController
@RequestMapping("/api/customers")
class CustomersController {

    private static final int MOST_FOUND = 20;

    /** @param org organisation unit that keeps the file; null: the actor's own */
    record Opening(
            UUID org,
            @NotNull @Valid CustomerEntry customer,
            @Valid SiteEntry site) {}

    record Made(UUID id) {}

    private final Customers customers;

    CustomersController(Customers customers) {
        this.customers = customers;
    }

    @GetMapping
    List<CustomerLine> find(Actor actor, @RequestParam("q") String typed) {
        return customers.find(actor, typed, MOST_FOUND);
    }

    @GetMapping("/{id}")
    ResponseEntity<CustomerFile> file(Actor actor, @PathVariable UUID id) {
        CustomerFile file = customers.file(actor, id);
        return ResponseEntity.ok().eTag(Version.tag(file.version())).body(file);
    }

    @PostMapping
    ResponseEntity<Made> open(Actor actor, @Valid @RequestBody Opening opening) {
        UUID org = opening.org() == null ? actor.unit() : opening.org();
        if (!actor.sight().covers(org)) {
            throw new NotVisible();
        }
        UUID id = customers.open(actor, org, opening.customer());
        if (opening.site() != null) {
            customers.addSite(actor, org, id, opening.site());
        }
        return ResponseEntity.created(URI.create("/api/customers/" + id)).body(new Made(id));
    }

    @PutMapping("/{id}")
    void change(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @Valid @RequestBody CustomerEntry entry) {
        customers.change(actor, id, entry, Version.seen(seen));
    }

    @PostMapping("/{id}/consents")
    void recordConsent(Actor actor, @PathVariable UUID id, @Valid @RequestBody ConsentEntry entry) {
        customers.recordConsent(actor, id, entry);
    }

    @PostMapping("/{id}/sites")
    Made addSite(Actor actor, @PathVariable UUID id, @Valid @RequestBody SiteEntry entry) {
        return new Made(customers.addSite(actor, id, entry));
    }

    @PutMapping("/{id}/sites/{site}")
    void changeSite(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID site,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @Valid @RequestBody SiteEntry entry) {
        if (!customers.site(actor, site).customer().equals(id)) {
            throw new NotVisible();
        }
        customers.changeSite(actor, site, entry, Version.seen(seen));
    }
}
