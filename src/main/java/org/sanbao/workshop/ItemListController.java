package org.sanbao.workshop;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.sanbao.lists.FileAsked;
import org.sanbao.lists.ListFiles;
import org.sanbao.lists.Listing;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The in/out register as a file. */
@RestController
class ItemListController {

    private final ItemReader reader;
    private final ListFiles files;
    private final BusinessClock clock;

    ItemListController(ItemReader reader, ListFiles files, BusinessClock clock) {
        this.reader = reader;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/api/workshop/items/file")
    void file(Actor actor, @RequestParam(required = false) Heap heap, FileAsked file, HttpServletResponse answer)
            throws IOException {
        Instant now = clock.instant();
        files.send(
                actor, columns(now), file, into -> reader.all(actor, heap, now).forEach(into), answer);
    }

    /** The columns of the page, by the same keys, as things stand at that moment. */
    private static Listing<ItemLine> columns(Instant now) {
        return Listing.<ItemLine>of("workshop", "workshop.")
                .with("number", ItemLine::number)
                .with("promised", ItemLine::promisedFor)
                .withWords("state", "workshop.state.", line -> Standing.of(line, now))
                .with("customer", ItemLine::customer)
                .with("model", ItemLine::model)
                .with("serial", ItemLine::serial)
                .with("fault", ItemLine::fault)
                .with("place", ItemLine::place)
                .with("technician", ItemLine::technicianName)
                .with("ready", ItemLine::readyAt)
                .with("told", ItemLine::toldAt)
                .with("receipt", ItemLine::receipt)
                .with("returned", ItemLine::returnedAt);
    }
}
