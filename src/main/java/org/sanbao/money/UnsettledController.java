package org.sanbao.money;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sanbao.lists.FileAsked;
import org.sanbao.lists.ListFiles;
import org.sanbao.lists.Listing;
import org.sanbao.money.MoneyQueries.Unsettled;
import org.sanbao.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What customers still owe, as a file. */
@RestController
class UnsettledController {

    /** The columns of the page, by the same keys. */
    private static final Listing<Unsettled> COLUMNS = Listing.<Unsettled>of("unsettled", "money.")
            .with("case", Unsettled::callNumber)
            .with("voucher", Unsettled::jobNumber)
            .with("customer", Unsettled::customer)
            .with("technician", Unsettled::technicianName)
            .with("finished", Unsettled::finishedAt)
            .with("fee", Unsettled::fee)
            .with("taken", Unsettled::taken);

    private final MoneyQueries queries;
    private final ListFiles files;

    UnsettledController(MoneyQueries queries, ListFiles files) {
        this.queries = queries;
        this.files = files;
    }

    @GetMapping("/api/money/unsettled/file")
    void file(FileAsked file, Actor actor, HttpServletResponse answer) throws IOException {
        actor.demand("money.read");
        files.send(
                actor,
                COLUMNS,
                file,
                into -> queries.unsettled(actor.sight(), Integer.MAX_VALUE).forEach(into),
                answer);
    }
}
