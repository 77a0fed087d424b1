package org.sanbao.obligations;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.sanbao.lists.FileAsked;
import org.sanbao.lists.ListFiles;
import org.sanbao.lists.Listing;
import org.sanbao.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The director's page, for those who look after what others owe. */
@RestController
@RequestMapping("/api/obligations/promises")
class PromisesController {

    private static final Listing<ObligationView> COLUMNS =
            ObligationColumns.of("burning").with("clause", ObligationView::clause);

    private final Promises promises;
    private final Burning burning;
    private final ListFiles files;

    PromisesController(Promises promises, Burning burning, ListFiles files) {
        this.promises = promises;
        this.burning = burning;
        this.files = files;
    }

    /** @param month as {@code 2026-11}; the present one without */
    @GetMapping
    PromisesReport promises(
            @RequestParam(required = false) YearMonth month, @RequestParam(required = false) UUID unit, Actor actor) {
        demand(actor);
        return promises.report(month, unit, actor);
    }

    /** As many as the page says burn. */
    @GetMapping("/burning/{which}")
    List<ObligationView> burning(
            @PathVariable Burning.Which which, @RequestParam(required = false) UUID unit, Actor actor) {
        demand(actor);
        return burning.all(which, unit, actor);
    }

    @GetMapping("/burning/{which}/file")
    void file(
            @PathVariable Burning.Which which,
            @RequestParam(required = false) UUID unit,
            FileAsked file,
            Actor actor,
            HttpServletResponse answer)
            throws IOException {
        demand(actor);
        files.send(actor, COLUMNS, file, into -> burning.all(which, unit, actor).forEach(into), answer);
    }

    private static void demand(Actor actor) {
        actor.demand("obligation.waive");
    }
}
