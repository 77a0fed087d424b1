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
 * it in, and reviewed by the director, who keeps it. What was wrong is corrected by a new version, which goes the same way; the old one
 * stays readable.
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
     * @param fingerprint of the sheet and of the report if there is one, to be stated by whoever confirms or corrects
     * @param own         what the technician added when it was confirmed; so {@code remark}, which is null where there is none
     * @param paper       null while it is not confirmed
     * @param correctedAt the last time; null if never
     * @param reviewedAt  null while nobody reviewed its latest version
     * @param unreported  working days of the last fortnight, today included, for which there is no report yet
     */
    public record OwnDay(
            boolean asked,
            LocalDate today,
            DaySheet sheet,
            String fingerprint,
            List<OwnWork> own,
            String remark,
            PaperView paper,
            Instant confirmedAt,
            Instant correctedAt,
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
        PaperView paper =
                report.map(each -> papers.view(each.paper(), reader.sight())).orElse(null);
        return new OwnDay(
                reporters.isOne(Reporters.TECHNICIANS, reader),
                today,
                sheet,
                sheet.fingerprint(paper == null ? null : paper.content()),
                report.map(each -> reports.own(each.id())).orElse(List.of()),
                report.map(TechnicianReportRepository.Row::remark).orElse(null),
                paper,
                report.map(TechnicianReportRepository.Row::confirmedAt).orElse(null),
                report.map(TechnicianReportRepository.Row::correctedAt).orElse(null),
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
        TechnicianDay content = content(added, null, unit, by);
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
        sign(paper, added.password(), by);
        var report = TechnicianReportRepository.fresh(
                by.person(), unit.id(), added.day(), paper.id(), clock.instant(), added.remark());
        if (!reports.insert(report, content.times(), added.own())) {
            throw new ReportConfirmedAlready();
        }
        handIn(paper, by);
        return paper.id();
    }

    /**
     * Confirms a day anew, as a new version of its report with the reason on it: signed and handed in like the first, and to be reviewed
     * again. Earlier versions stay as they were signed.
     *
     * @throws ReportNotConfirmed  if there is no report of this day
     * @throws DayChangedMeanwhile if the day or its report is no longer what the technician read
     */
    public void correct(ReportCorrection correction, Actor by) {
        by.demand("report.write");
        Confirmation added = correction.report();
        var report = reports.lock(by.person(), added.day(), by.sight()).orElseThrow(ReportNotConfirmed::new);
        String content = papers.view(report.paper(), by.sight()).content();
        TechnicianDay anew = content(added, content, unit(by), by);
        papers.correct(report.paper(), anew, correction.why(), by);
        PaperView paper = papers.view(report.paper(), by.sight());
        sign(paper, added.password(), by);
        reports.corrected(report.id(), clock.instant(), added.remark(), anew.times(), added.own());
        handIn(paper, by);
    }

    /** @param corrected hash of the page that is corrected; null for a first confirmation */
    private TechnicianDay content(Confirmation added, String corrected, OrgUnit unit, Actor by) {
        DaySheet sheet = sheets.sheet(by.person(), added.day(), unit.zone(), by.sight());
        if (!sheet.fingerprint(corrected).equals(added.seen())) {
            throw new DayChangedMeanwhile();
        }
        return TechnicianDay.of(sheet, by.name(), added);
    }

    private void sign(PaperView paper, String password, Actor by) {
        String place = paper.signers().getFirst().role();
        papers.sign(paper.id(), Signing.confirmed(place, paper.content(), password, by), by);
    }

    private void handIn(PaperView paper, Actor by) {
        papers.move(paper.id(), "submitted", by);
        papers.submit(paper.id(), paper.goesTo(), true, by);
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
