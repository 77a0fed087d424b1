package org.sanbao.equipment;

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

/** Products and units over HTTP. */
@RestController
@RequestMapping("/api/equipment")
class EquipmentController {

    private static final int MOST = 50;
    private static final int MOST_LINES = 500;

    /** @param org organisation unit that looks after it; null: the actor's own */
    record Adding(UUID org, @NotNull @Valid UnitEntry unit) {}

    record Made(UUID id) {}

    private final Equipment equipment;

    EquipmentController(Equipment equipment) {
        this.equipment = equipment;
    }

    @GetMapping("/products")
    List<ProductFile> products(Actor actor, @RequestParam(name = "q", required = false) String typed) {
        return equipment.products(actor, typed, MOST);
    }

    @GetMapping("/lines")
    List<String> lines(Actor actor) {
        return equipment.lines(actor, MOST_LINES);
    }

    @PostMapping("/products")
    ResponseEntity<Made> addProduct(Actor actor, @Valid @RequestBody ProductEntry entry) {
        UUID id = equipment.addProduct(actor, entry);
        return ResponseEntity.created(URI.create("/api/equipment/products/" + id))
                .body(new Made(id));
    }

    @GetMapping("/products/{id}")
    ResponseEntity<ProductFile> product(Actor actor, @PathVariable UUID id) {
        ProductFile file = equipment.product(actor, id);
        return ResponseEntity.ok().eTag(Version.tag(file.version())).body(file);
    }

    @PutMapping("/products/{id}")
    void changeProduct(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @Valid @RequestBody ProductEntry entry) {
        equipment.changeProduct(actor, id, entry, Version.seen(seen));
    }

    @GetMapping("/units")
    List<UnitLine> units(
            Actor actor,
            @RequestParam(required = false) UUID customer,
            @RequestParam(name = "serial", required = false) String typed) {
        return customer != null
                ? equipment.ofCustomer(actor, customer, MOST)
                : equipment.bySerial(actor, typed == null ? "" : typed, MOST);
    }

    @PostMapping("/units")
    ResponseEntity<Made> add(Actor actor, @Valid @RequestBody Adding adding) {
        UUID org = adding.org() == null ? actor.unit() : adding.org();
        if (!actor.sight().covers(org)) {
            throw new NotVisible();
        }
        UUID id = equipment.addOwned(actor, org, adding.unit());
        return ResponseEntity.created(URI.create("/api/equipment/units/" + id)).body(new Made(id));
    }

    @GetMapping("/units/{id}")
    ResponseEntity<UnitFile> unit(Actor actor, @PathVariable UUID id) {
        UnitFile file = equipment.unit(actor, id);
        return ResponseEntity.ok().eTag(Version.tag(file.version())).body(file);
    }

    @GetMapping("/units/{id}/history")
    List<HistoryLine> history(Actor actor, @PathVariable UUID id, @RequestParam(required = false) UUID before) {
        return equipment.history(actor, id, before, MOST);
    }

    @PutMapping("/units/{id}")
    void change(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @Valid @RequestBody UnitEntry entry) {
        equipment.change(actor, id, entry, Version.seen(seen));
    }
}
