package org.sanbao.supervision.monthly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Organisation;
import org.sanbao.documents.Form;
import org.sanbao.documents.FormBook;
import org.sanbao.documents.PaperOrder;
import org.sanbao.documents.PaperView;
import org.sanbao.documents.Papers;
import org.sanbao.documents.Signing;
import org.sanbao.obligations.Compliance;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Monthly supervision reports (S1-068): how a unit kept each clause, and what the assessor says of it, signed by whom the regulation names and
 * handed to whom it names. Signed it is frozen; what is done or waived later changes the figures of the clauses, never the report.
 */
@Service
@Transactional
public class SupervisionReports {

    /** Of the regulation: who signs it and to whom it goes stands there. */
    static final String FORM = "supervision-report";

    private final SupervisionReportTable reports;
    private final MonthFigures figures;
    private final Compliance compliance;
    private final Organisation organisation;
    private final FormBook forms;
    private final Papers papers;
    private final BusinessClock clock;

    SupervisionReports(
            SupervisionReportTable reports,
            MonthFigures figures,
            Compliance compliance,
            Organisation organisation,
            FormBook forms,
            Papers papers,
            BusinessClock clock) {
        this.reports = reports;
        this.figures = figures;
        this.compliance = compliance;
        this.organisation = organisation;
        this.forms = forms;
        this.papers = papers;
        this.clock = clock;
    }

    /** @param madeAt null while there is none; likewise who made it */
    record UnitLine(UUID unit, String name, Instant madeAt, String madeBy) {}

    /**
     * @param month  {@code 2026-11}; {@code last} is the last one that is over where the unit works
     * @param from   its first instant there; {@code to} the next one's
     * @param seen   stands for the figures: whoever makes the report states it
     * @param report null while there is none; then what it says is the paper, and the figures are those of now
     * @param mayMake whether the reader may make and sign it now
     */
    public record Month(
            UUID unit,
            String name,
            YearMonth month,
            YearMonth last,
            Instant from,
            Instant to,
            MonthFigures.Figures figures,
            String seen,
            PaperView report,
            Instant madeAt,
            String madeBy,
            boolean mayMake) {}

    /**
     * @param seen     stands for the figures the assessor looked at
     * @param password the assessor's own, which signs it
     */
    public record Making(
            @NotNull YearMonth month,
            @NotBlank @Size(max = 60) String seen,
            @NotNull @Valid Remarks remarks,
            @NotBlank @Size(max = 200) String password) {}

    /**
     * Units in sight of which anything was asked in the month, or on which there is a report. The widest first.
     *
     * @param month null is the last one that is over where the reader works
     */
    @Transactional(readOnly = true)
    List<UnitLine> units(YearMonth month, Actor reader) {
        reader.demand("report.read");
        OrgUnit own = organisation.unit(reader.unit(), reader.sight());
        YearMonth asked = month == null ? last(own) : month;
        Map<UUID, SupervisionReportTable.Row> made = reports.of(asked, reader.sight()).stream()
                .collect(Collectors.toMap(SupervisionReportTable.Row::org, Function.identity()));
        var span = MonthFigures.span(asked, own);
        Set<UUID> busy = compliance.asked(new Compliance.Span(span.from(), span.to(), null), reader.sight());
        return organisation.units(reader.sight()).stream()
                .filter(unit -> made.containsKey(unit.id()) || busy.contains(unit.id()))
                .map(unit -> line(unit, made.get(unit.id())))
                .toList();
    }

    private static UnitLine line(OrgUnit unit, SupervisionReportTable.Row made) {
        return new UnitLine(
                unit.id(), unit.name(), made == null ? null : made.madeAt(), made == null ? null : made.madeBy());
    }

    /** @param month null is the last one that is over there */
    @Transactional(readOnly = true)
    public Month month(UUID id, YearMonth month, Actor reader) {
        OrgUnit unit = organisation.unit(id, reader.sight());
        reader.demand("report.read");
        YearMonth asked = month == null ? last(unit) : month;
        var made = reports.find(id, asked, reader.sight()).orElse(null);
        var counted = figures.of(unit, asked, reader.sight(), reader.language());
        return new Month(
                id,
                unit.name(),
                asked,
                last(unit),
                MonthFigures.span(asked, unit).from(),
                MonthFigures.span(asked, unit).to(),
                counted,
                counted.seen(),
                made == null ? null : papers.view(made.paper(), reader.sight()),
                made == null ? null : made.madeAt(),
                made == null ? null : made.madeBy(),
                made == null && isOver(asked, unit) && mayMake(unit, reader));
    }

    /**
     * Makes the report, signs it and hands it on.
     *
     * @throws MonthNotOver            before the month has ended where the unit works
     * @throws MonthReportedAlready    if there is one
     * @throws FiguresChangedMeanwhile if the figures are no longer those the assessor looked at
     * @throws org.sanbao.documents.UnknownForm where no regulation in force has such a report
     * @throws org.sanbao.documents.NotYoursToSign for whoever does not hold the post that signs it
     */
    public void make(UUID id, Making making, Actor by) {
        OrgUnit unit = organisation.unit(id, by.sight());
        by.demand("supervision.write");
        YearMonth month = making.month();
        if (!isOver(month, unit)) {
            throw new MonthNotOver();
        }
        if (reports.find(id, month, by.sight()).isPresent()) {
            throw new MonthReportedAlready();
        }
        var counted = figures.of(unit, month, by.sight(), by.language());
        if (!counted.seen().equals(making.seen())) {
            throw new FiguresChangedMeanwhile();
        }
        var sheet = MonthSheet.of(month, unit.name(), counted, making.remarks().cleaned());
        PaperView paper = papers.open(
                new PaperOrder(id, id, FORM, "org", id, sheet, by.language(), unit.zone(), unit.name()),
                month.atDay(1),
                by);
        String place = paper.signers().getFirst().role();
        papers.sign(paper.id(), Signing.confirmed(place, paper.content(), making.password(), by), by);
        if (!reports.insert(Ids.next(), id, month.atDay(1), paper.id(), by.person(), clock.instant())) {
            throw new MonthReportedAlready();
        }
        papers.submit(paper.id(), paper.goesTo(), true, by);
        papers.move(paper.id(), "submitted", by);
        papers.deliver(paper.id(), paper.copies().getLast().copy(), by);
    }

    private boolean mayMake(OrgUnit unit, Actor reader) {
        return reader.may("supervision.write")
                && forms.form(FORM, unit.id())
                        .map(Form::signers)
                        .filter(signers -> !signers.isEmpty() && reader.has(signers.getFirst()))
                        .isPresent();
    }

    private boolean isOver(YearMonth month, OrgUnit unit) {
        return !month.isAfter(last(unit));
    }

    private YearMonth last(OrgUnit unit) {
        return YearMonth.from(unit.dayOf(clock.instant())).minusMonths(1);
    }
}
