package org.sanbao.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Organisation;
import org.sanbao.documents.PaperOrder;
import org.sanbao.documents.PaperView;
import org.sanbao.documents.Papers;
import org.sanbao.documents.Signing;
import org.sanbao.obligations.WorkingHours;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Technicians' daily reports (S3-022): filled in from the day, confirmed by the technician's signature, which freezes the paper and hands
 * it in, and reviewed by the director, who keeps it.
 */
@Service
@Transactional
public class TechnicianReports {

    /** How far back a technician is reminded of days without a report; older ones may still be reported. */
    private static final int DAYS_SHOWN = 14;

    private final TechnicianReportRepository reports;
    private final DaySheets sheets;
    private final Reporters reporters;
    private final Papers papers;
    private final Organisation organisation;
    private final WorkingHours hours;
    private final BusinessClock clock;

    TechnicianReports(
            TechnicianReportRepository reports,
            DaySheets sheets,
            Reporters reporters,
            Papers papers,
            Organisation organisation,
            WorkingHours hours,
            BusinessClock clock) {
        this.reports = reports;
        this.sheets = sheets;
        this.reporters = reporters;
        this.papers = papers;
        this.organisation = organisation;
        this.hours = hours;
        this.clock = clock;
    }

    /**
     * A day of the reader's own.
     *
     * @param asked       whether the reader makes such reports
     * @param today       where the reader works
     * @param fingerprint of the sheet, to be stated by whoever confirms
     * @param paper       null while it is not confirmed
     * @param unreported  working days of the last fortnight, today included, for which there is no report yet
     */
    public record OwnDay(
            boolean asked,
            LocalDate today,
            DaySheet sheet,
            String fingerprint,
            PaperView paper,
            Instant confirmedAt,
            Instant reviewedAt,
            List<LocalDate> unreported) {}

    /** @param day null is today */
    @Transactional(readOnly = true)
    public OwnDay own(LocalDate day, Actor reader) {
        reader.demand("report.write");
        OrgUnit unit = unit(reader);
        LocalDate today = today(unit);
        LocalDate which = day == null ? today : day;
        DaySheet sheet = sheets.sheet(reader.person(), which, unit.zone(), reader.sight());
        var report = reports.find(reader.person(), which, reader.sight());
        return new OwnDay(
                reporters.isOne(Reporters.TECHNICIANS, reader),
                today,
                sheet,
                sheet.fingerprint(),
                report.map(each -> papers.view(each.paper(), reader.sight())).orElse(null),
                report.map(TechnicianReportRepository.Row::confirmedAt).orElse(null),
                report.map(TechnicianReportRepository.Row::reviewedAt).orElse(null),
                unreported(reader, unit, today));
    }

    /**
     * Confirms a day: it is signed, frozen and handed in to the service director.
     *
     * @return the paper
     * @throws ReportConfirmedAlready if there is a report of this day
     * @throws DayChangedMeanwhile    if the day is no longer what the technician read
     * @throws org.sanbao.documents.NotYoursToSign for whoever is no technician
     */
    public UUID confirm(Confirmation added, Actor by) {
        by.demand("report.write");
        OrgUnit unit = unit(by);
        if (added.day().isAfter(today(unit))) {
            throw new InvalidInput("day", "in-future");
        }
        if (reports.find(by.person(), added.day(), by.sight()).isPresent()) {
            throw new ReportConfirmedAlready();
        }
        DaySheet sheet = sheets.sheet(by.person(), added.day(), unit.zone(), by.sight());
        if (!sheet.fingerprint().equals(added.seen())) {
            throw new DayChangedMeanwhile();
        }
        TechnicianDay content = TechnicianDay.of(sheet, by.name(), added);
        PaperView paper = papers.open(
                new PaperOrder(
                        by.person(),
                        unit.id(),
                        Reporters.TECHNICIANS,
                        "person",
                        by.person(),
                        content,
                        by.language(),
                        unit.zone(),
                        unit.name()),
                added.day(),
                by);
        String place = paper.signers().getFirst().role();
        papers.sign(paper.id(), Signing.confirmed(place, paper.content(), added.password(), by), by);
        var report = TechnicianReportRepository.fresh(by.person(), unit.id(), added.day(), paper.id(), clock.instant());
        if (!reports.insert(report, content.times())) {
            throw new ReportConfirmedAlready();
        }
        papers.move(paper.id(), "submitted", by);
        papers.submit(paper.id(), paper.goesTo(), true, by);
        return paper.id();
    }

    /**
     * The director looked them through and keeps them. One reviewed before stays as it is.
     *
     * @throws NotVisible if one is out of sight
     */
    public void review(Set<UUID> which, String password, Actor by) {
        List<TechnicianReportRepository.Row> locked = reports.lock(which, by.sight());
        if (locked.size() < which.size()) {
            throw new NotVisible();
        }
        by.demand("report.review");
        locked.stream().filter(each -> each.reviewedAt() == null).forEach(each -> review(each, password, by));
    }

    private void review(TechnicianReportRepository.Row report, String password, Actor by) {
        PaperView paper = papers.view(report.paper(), by.sight());
        String place = paper.nextSigner(by);
        if (place != null) {
            papers.sign(paper.id(), Signing.confirmed(place, paper.content(), password, by), by);
        }
        papers.file(paper.id(), paper.goesTo(), by);
        papers.move(paper.id(), "reviewed", by);
        reports.reviewed(report.id(), clock.instant(), by.person());
    }

    private List<LocalDate> unreported(Actor reader, OrgUnit unit, LocalDate today) {
        LocalDate from = today.minusDays(DAYS_SHOWN - 1L);
        Set<LocalDate> reported = reports.reported(reader.person(), from, reader.sight());
        LocalDate joined = sheets.since(reader.person(), unit, reader.sight());
        return from.datesUntil(today.plusDays(1))
                .filter(day -> !day.isBefore(joined) && !reported.contains(day) && works(unit, day))
                .toList();
    }

    private boolean works(OrgUnit unit, LocalDate day) {
        Instant begins = day.atStartOfDay(unit.zone()).toInstant();
        return unit.dayOf(hours.nextAtWork(unit.id(), begins)).equals(day);
    }

    private OrgUnit unit(Actor actor) {
        return organisation.unit(actor.unit(), actor.sight());
    }

    private LocalDate today(OrgUnit unit) {
        return unit.dayOf(clock.instant());
    }
}
