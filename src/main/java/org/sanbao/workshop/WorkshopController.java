package org.sanbao.workshop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/workshop/items")
class WorkshopController {

    private final Workshop workshop;
    private final ItemReader reader;

    WorkshopController(Workshop workshop, ItemReader reader) {
        this.workshop = workshop;
        this.reader = reader;
    }

    /** @param place where the goods are kept, or null */
    record Registration(@Size(max = 200) String place) {}

    record Place(@NotBlank @Size(max = 200) String place) {}

    record Telling(
            @NotNull @Pattern(regexp = "phone|writing|in-person|system")
            String channel) {}

    /** @param receiptRecovered whether the customer gave the receipt back */
    record Return(@NotNull Boolean receiptRecovered) {}

    /** The register's open lines; those closed, or those of one work order, if asked for. */
    @GetMapping
    List<ItemLine> list(
            @RequestParam(required = false) UUID job,
            @RequestParam(defaultValue = "false") boolean closed,
            Actor actor) {
        if (job != null) {
            return reader.ofJob(actor, job);
        }
        return closed ? reader.closed(actor) : reader.open(actor);
    }

    @GetMapping("/{id}")
    ItemView view(@PathVariable UUID id, Actor actor) {
        return reader.view(actor, id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ItemView takeIn(@Valid @RequestBody TakeIn goods, Actor actor) {
        return reader.view(actor, workshop.takeIn(actor, goods));
    }

    @PostMapping("/{id}/registered")
    ItemView register(@PathVariable UUID id, @Valid @RequestBody Registration registration, Actor actor) {
        workshop.register(actor, id, registration.place());
        return reader.view(actor, id);
    }

    @PostMapping("/{id}/place")
    ItemView put(@PathVariable UUID id, @Valid @RequestBody Place place, Actor actor) {
        workshop.put(actor, id, place.place());
        return reader.view(actor, id);
    }

    @PostMapping("/{id}/begun")
    ItemView begin(@PathVariable UUID id, Actor actor) {
        workshop.begin(actor, id);
        return reader.view(actor, id);
    }

    @PostMapping("/{id}/finished")
    ItemView finish(@PathVariable UUID id, @Valid @RequestBody BenchReport report, Actor actor) {
        workshop.finish(actor, id, report);
        return reader.view(actor, id);
    }

    @PostMapping("/{id}/inspected")
    ItemView inspect(@PathVariable UUID id, @Valid @RequestBody Inspection inspection, Actor actor) {
        workshop.inspect(actor, id, inspection);
        return reader.view(actor, id);
    }

    @PostMapping("/{id}/customer-told")
    ItemView tell(@PathVariable UUID id, @Valid @RequestBody Telling telling, Actor actor) {
        workshop.tell(actor, id, telling.channel());
        return reader.view(actor, id);
    }

    @PostMapping("/{id}/returned")
    ItemView giveBack(@PathVariable UUID id, @Valid @RequestBody Return returned, Actor actor) {
        workshop.giveBack(actor, id, returned.receiptRecovered());
        return reader.view(actor, id);
    }

    @PostMapping("/{id}/return-entered")
    ItemView enterReturn(@PathVariable UUID id, Actor actor) {
        workshop.enterReturn(actor, id);
        return reader.view(actor, id);
    }
}
