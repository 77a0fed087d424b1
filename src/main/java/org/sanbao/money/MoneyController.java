package org.sanbao.money;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Money;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The cashbook over HTTP. */
@RestController
class MoneyController {

    /** The accountant's page shows what came in during the last day. */
    private static final Duration LATELY = Duration.ofDays(1);

    private final Cashbook cashbook;
    private final MoneyQueries queries;
    private final BusinessClock clock;

    MoneyController(Cashbook cashbook, MoneyQueries queries, BusinessClock clock) {
        this.cashbook = cashbook;
        this.queries = queries;
        this.clock = clock;
    }

    /** What should be with the accountant and is not, and what came in lately. */
    @GetMapping("/api/money/desk")
    Desk desk(Actor actor) {
        actor.demand("money.read");
        return new Desk(
                queries.held(actor.sight()),
                queries.unsettled(actor.sight(), MoneyQueries.MOST),
                queries.countedSince(clock.instant().minus(LATELY), actor.sight()));
    }

    @GetMapping("/api/money/jobs/{job}")
    List<MoneyQueries.Line> ofJob(@PathVariable UUID job, Actor actor) {
        var lines = queries.ofJob(job, actor.sight());
        actor.demand("job.read");
        return lines;
    }

    @PostMapping("/api/money/jobs/{job}/takings")
    @ResponseStatus(HttpStatus.CREATED)
    Made take(@PathVariable UUID job, @Valid @RequestBody Taking taking, Actor actor) {
        return new Made(cashbook.take(job, taking.amount(), taking.method(), taking.happened(), actor));
    }

    @PostMapping("/api/money/hand-ins")
    @ResponseStatus(HttpStatus.CREATED)
    Made handIn(@Valid @RequestBody HandIn handIn, Actor actor) {
        return new Made(cashbook.handIn(handIn.takings(), handIn.counted(), handIn.difference(), actor));
    }

    @PostMapping("/api/money/jobs/{job}/invoices")
    @ResponseStatus(HttpStatus.CREATED)
    Made invoice(@PathVariable UUID job, @Valid @RequestBody Invoice invoice, Actor actor) {
        return new Made(cashbook.invoice(job, invoice.amount(), invoice.number(), invoice.happened(), actor));
    }

    @PostMapping("/api/money/entries/{entry}/counter")
    @ResponseStatus(HttpStatus.CREATED)
    Made counter(@PathVariable UUID entry, @Valid @RequestBody Counter counter, Actor actor) {
        return new Made(cashbook.counter(entry, counter.reason(), actor));
    }

    record Desk(
            List<MoneyQueries.Held> held, List<MoneyQueries.Unsettled> unsettled, List<MoneyQueries.Counted> counted) {}

    record Made(UUID id) {}

    record Taking(@NotNull Money amount, @NotNull PaymentMethod method, Instant happened) {}

    record HandIn(
            @NotEmpty @Size(max = 200) List<@NotNull UUID> takings,
            @NotNull @PositiveOrZero BigDecimal counted,
            @Size(max = 1000) String difference) {}

    record Invoice(
            @NotNull Money amount, @NotBlank @Size(max = 60) String number, Instant happened) {}

    record Counter(@NotBlank @Size(max = 1000) String reason) {}
}
