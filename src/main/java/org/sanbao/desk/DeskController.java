package org.sanbao.desk;

import java.util.UUID;
import org.sanbao.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the search box and the call desk read. */
@RestController
class DeskController {

    private final Search search;
    private final Caller caller;
    private final Script script;

    DeskController(Search search, Caller caller, Script script) {
        this.search = search;
        this.caller = caller;
        this.script = script;
    }

    @GetMapping("/api/search")
    Search.Found find(Actor actor, @RequestParam("q") String typed) {
        return search.find(actor, typed);
    }

    @GetMapping("/api/desk/customers/{id}")
    CallerView caller(Actor actor, @PathVariable UUID id) {
        return caller.view(actor, id);
    }

    @GetMapping("/api/desk/script")
    Script.View script(Actor actor) {
        return script.at(actor);
    }
}
