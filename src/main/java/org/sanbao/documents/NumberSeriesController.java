package org.sanbao.documents;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.Version;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The number series of a unit. */
@RestController
@RequestMapping("/api/number-series/{unit}")
class NumberSeriesController {

    private final NumberSeries series;

    NumberSeriesController(NumberSeries series) {
        this.series = series;
    }

    /** @param last the number it goes on behind; {@code reason} in words, for whoever asks for the numbers between */
    record GoingOn(
            @Min(1) @Max(999_999_999) long last,
            @NotBlank @Size(max = 500) String reason) {}

    @GetMapping
    List<NumberSeries.Series> of(@PathVariable UUID unit, Actor actor) {
        return series.of(unit, actor);
    }

    @Operation(summary = "Numbers of a period that nothing bears, and why")
    @GetMapping("/{name}/gaps")
    List<NumberGaps.Gap> gaps(
            @PathVariable UUID unit,
            @PathVariable @Size(max = 100) String name,
            @RequestParam(defaultValue = "") @Size(max = 20) String period,
            Actor actor) {
        return series.gaps(unit, name, period, actor);
    }

    @Operation(summary = "Goes on behind a number; If-Match is the last number drawn")
    @PutMapping("/{name}/last")
    List<NumberSeries.Series> goOn(
            @PathVariable UUID unit,
            @PathVariable @Size(max = 100) String name,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @RequestBody @Valid GoingOn body,
            Actor actor) {
        series.goOnBehind(actor, unit, name, Version.seen(seen), body.last, body.reason.strip());
        return series.of(unit, actor);
    }
}
