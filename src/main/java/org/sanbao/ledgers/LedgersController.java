package org.sanbao.ledgers;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.lists.FileAsked;
import org.sanbao.lists.ListFiles;
import org.sanbao.lists.Listing;
import org.sanbao.regulation.Sayings;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.Wording;
import org.sanbao.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ledgers over HTTP. */
@RestController
@RequestMapping("/api/ledgers")
class LedgersController {

    /** For whoever takes it into pay: the columns of the page, by the same keys. */
    private static final Listing<Sheet.Line> COLUMNS = Listing.<Sheet.Line>of("ledger", "ledgers.column.")
            .with("name", line -> line.name() == null ? line.orgName() : line.name())
            .with("org", Sheet.Line::orgName)
            .with("carried", Sheet.Line::carried)
            .with("entered", Sheet.Line::entered)
            .with("cap", Sheet.Line::cap)
            .with("taken", Sheet.Line::taken)
            .with("dropped", Sheet.Line::dropped)
            .with("rest", Sheet.Line::rest)
            .withMark("closed", "ledgers.closed", Sheet.Line::closed);

    private final LedgerPeriods periods;
    private final Sayings sayings;
    private final ListFiles files;

    LedgersController(LedgerPeriods periods, Sayings sayings, ListFiles files) {
        this.periods = periods;
        this.sayings = sayings;
        this.files = files;
    }

    /**
     * A period of a ledger.
     *
     * @param name as the regulation calls the ledger
     * @param open entries that no close has settled
     */
    record Head(String pack, String ledger, String name, LocalDate from, int entries, int accounts, int open) {}

    @GetMapping
    List<Head> all(Actor actor) {
        return periods.all(actor).stream()
                .map(each -> new Head(
                        each.pack(),
                        each.ledger(),
                        name(each.edition(), each.ledger(), actor),
                        each.from(),
                        each.entries(),
                        each.accounts(),
                        each.open()))
                .toList();
    }

    @GetMapping("/{pack}/{ledger}/periods/{period}")
    Named sheet(@PathVariable String pack, @PathVariable String ledger, @PathVariable LocalDate period, Actor actor) {
        return named(periods.sheet(pack, ledger, period, Map.of(), actor), actor);
    }

    @GetMapping("/{pack}/{ledger}/periods/{period}/file")
    void file(
            @PathVariable String pack,
            @PathVariable String ledger,
            @PathVariable LocalDate period,
            FileAsked file,
            Actor actor,
            HttpServletResponse answer)
            throws IOException {
        Sheet sheet = periods.sheet(pack, ledger, period, Map.of(), actor);
        files.send(actor, COLUMNS, file, into -> sheet.lines().forEach(into), answer);
    }

    /** What a close with these figures would take. */
    @PostMapping("/{pack}/{ledger}/periods/{period}/reckoning")
    Named reckon(
            @PathVariable String pack,
            @PathVariable String ledger,
            @PathVariable LocalDate period,
            @Valid @RequestBody Told body,
            Actor actor) {
        actor.demand("ledger.close");
        return named(periods.sheet(pack, ledger, period, body.figures(), actor), actor);
    }

    @PostMapping("/{pack}/{ledger}/periods/{period}/close")
    Named close(
            @PathVariable String pack,
            @PathVariable String ledger,
            @PathVariable LocalDate period,
            @Valid @RequestBody Close body,
            Actor actor) {
        return named(periods.close(pack, ledger, period, body.figures(), body.total(), actor), actor);
    }

    @GetMapping("/{pack}/{ledger}/accounts/{party}")
    LedgerPeriods.OneAccount account(
            @PathVariable String pack, @PathVariable String ledger, @PathVariable UUID party, Actor actor) {
        return periods.account(pack, ledger, party, actor);
    }

    /** @param name as the regulation calls the ledger */
    record Named(String name, Sheet sheet) {}

    private Named named(Sheet sheet, Actor reader) {
        return new Named(name(sheet.edition(), sheet.ledger(), reader), sheet);
    }

    private String name(String edition, String ledger, Actor reader) {
        Wording.Said said =
                edition == null ? null : sayings.of(new RuleRef(edition, ledger), "rules." + ledger, reader.language());
        return said == null ? ledger : said.text();
    }

    /** Figures by party and attribute. */
    record Told(
            @NotNull @Size(max = 5_000)
            Map<UUID, @Size(max = 20) Map<String, @NotNull @PositiveOrZero BigDecimal>> figures) {}

    record Close(
            @NotNull @Size(max = 5_000)
            Map<UUID, @Size(max = 20) Map<String, @NotNull @PositiveOrZero BigDecimal>> figures,

            @NotNull BigDecimal total) {}
}
