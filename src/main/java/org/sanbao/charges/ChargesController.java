package org.sanbao.charges;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.sanbao.charges.vocabulary.ChargeEvent;
import org.sanbao.lists.FileAsked;
import org.sanbao.lists.ListFiles;
import org.sanbao.lists.Listing;
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

/** Charges over HTTP. */
@RestController
@RequestMapping("/api/charges")
class ChargesController {

    /** The columns of the page, by the same keys. */
    private static final Listing<ChargeView> COLUMNS = Listing.<ChargeView>of("charges", "charges.column.")
            .with("name", ChargeView::name)
            .with("party", ChargeView::party)
            .withWords("kind", "charges.kind.", ChargeView::kind)
            .with("amount", ChargeView::amount)
            .withWords(
                    "unit",
                    "charges.unit.",
                    each -> List.of("points", "measure").contains(each.unit()) ? each.unit() : null)
            .withWords("state", "charges.state.", ChargeView::state)
            .with("clause", ChargeView::clause)
            .with("case", each -> each.title() == null ? null : each.title().number())
            .with("at", ChargeView::at)
            .with("decided", ChargeView::decidedAt);

    private final Charges charges;
    private final ChargeReading reading;
    private final ListFiles files;

    ChargesController(Charges charges, ChargeReading reading, ListFiles files) {
        this.charges = charges;
        this.reading = reading;
        this.files = files;
    }

    /** The reader's own, and with the capability those of the units in sight; latest first. */
    @GetMapping
    List<ChargeView> all(@RequestParam(required = false) String state, Actor actor) {
        return reading.all(actor, state);
    }

    @GetMapping("/file")
    void file(@RequestParam(required = false) String state, FileAsked file, Actor actor, HttpServletResponse answer)
            throws IOException {
        files.send(actor, COLUMNS, file, into -> reading.all(actor, state).forEach(into), answer);
    }

    /** What waits for the reader: to decide, to look at again, and of the own ones to contest or agree to. */
    @GetMapping("/waiting")
    List<ChargeView> waiting(Actor actor) {
        return reading.waiting(actor);
    }

    @GetMapping("/{id}")
    ChargeView one(@PathVariable UUID id, Actor actor) {
        return reading.one(id, actor);
    }

    @PostMapping("/{id}/confirm")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable UUID id, @Valid @RequestBody Confirm body, Actor actor) {
        charges.confirm(actor, id, new Decision(body.amount, body.measure, Boolean.TRUE.equals(body.inKind)));
    }

    @PostMapping("/{id}/drop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable UUID id, @Valid @RequestBody Reason body, Actor actor) {
        charges.drop(actor, id, body.reason);
    }

    @PostMapping("/{id}/lift")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lift(@PathVariable UUID id, @Valid @RequestBody Reason body, Actor actor) {
        charges.lift(actor, id, body.reason);
    }

    @PostMapping("/{id}/appeal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void appeal(@PathVariable UUID id, @Valid @RequestBody Reason body, Actor actor) {
        charges.appeal(actor, id, body.reason);
    }

    @PostMapping("/{id}/agree")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void agree(@PathVariable UUID id, Actor actor) {
        charges.agree(actor, id);
    }

    @PostMapping("/{id}/review")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void review(@PathVariable UUID id, @Valid @RequestBody Review body, Actor actor) {
        charges.review(actor, id, body.outcome, body.amount, body.answer);
    }

    /** @param amount inside the rule's bounds, where it leaves it to a person */
    record Confirm(
            @PositiveOrZero BigDecimal amount,
            @Size(max = 60) String measure,
            Boolean inKind) {}

    record Reason(@NotBlank @Size(max = 1_000) String reason) {}

    /** @param amount from now on, where it is reduced */
    record Review(
            @NotNull ChargeEvent.Outcome outcome,
            @PositiveOrZero BigDecimal amount,
            @NotBlank @Size(max = 2_000) String answer) {}
}
