package org.sanbao.supervision.monthly;

import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Monthly supervision reports over HTTP. */
@RestController
@RequestMapping("/api/supervision/reports")
class SupervisionReportController {

    private final SupervisionReports reports;

    SupervisionReportController(SupervisionReports reports) {
        this.reports = reports;
    }

    @GetMapping
    List<SupervisionReports.UnitLine> units(@RequestParam(required = false) YearMonth month, Actor actor) {
        return reports.units(month, actor);
    }

    @GetMapping("/{unit}")
    SupervisionReports.Month month(
            @PathVariable UUID unit, @RequestParam(required = false) YearMonth month, Actor actor) {
        return reports.month(unit, month, actor);
    }

    @PostMapping("/{unit}")
    SupervisionReports.Month make(
            @PathVariable UUID unit, @Valid @RequestBody SupervisionReports.Making making, Actor actor) {
        reports.make(unit, making, actor);
        return reports.month(unit, making.month(), actor);
    }
}
