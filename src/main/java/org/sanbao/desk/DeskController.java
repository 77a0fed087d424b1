package org.sanbao.desk;

import java.util.UUID;
import org.sanbao.calls.CallReader;
import org.sanbao.customers.Customers;
import org.sanbao.equipment.Equipment;
import org.sanbao.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the search box and the call desk read. */
@RestController
class DeskController {

    private static final int MOST = 30;

    private final Search search;
    private final Customers customers;
    private final Equipment equipment;
    private final CallReader calls;

    DeskController(Search search, Customers customers, Equipment equipment, CallReader calls) {
        this.search = search;
        this.customers = customers;
        this.equipment = equipment;
        this.calls = calls;
    }

    @GetMapping("/api/search")
    Search.Found find(Actor actor, @RequestParam("q") String typed) {
        return search.find(actor, typed);
    }

    @GetMapping("/api/desk/customers/{id}")
    CallerView caller(Actor actor, @PathVariable UUID id) {
        return new CallerView(
                customers.file(actor, id), equipment.ofCustomer(actor, id, MOST), calls.open(actor, id, null, MOST));
    }
}
