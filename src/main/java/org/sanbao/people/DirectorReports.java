package org.sanbao.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Organisation;
import org.sanbao.documents.PaperOrder;
import org.sanbao.documents.PaperView;
import org.sanbao.documents.Papers;
import org.sanbao.documents.Signing;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Written;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Directors' daily reports (S3-023, S3-024): made from the technicians' reports of the unit, which are reviewed with it, and passed on as
 * soon as no rule stands against it: in a branch when its manager has signed.
 */
@Service
@Transactional
public class DirectorReports {

    private final DirectorReportRepository reports;
    private final TechnicianReportRepository made;
    private final TechnicianReports technicians;
    private final UnitDays days;
    private final Papers papers;
    private final Organisation organisation;
    private final BusinessClock clock;

    DirectorReports(
            DirectorReportRepository reports,
            TechnicianReportRepository made,
            TechnicianReports technicians,
            UnitDays days,
            Papers papers,
            Organisation organisation,
            BusinessClock clock) {
        this.reports = reports;
        this.made = made;
        this.technicians = technicians;
        this.days = days;
        this.papers = papers;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * @param seen     stands for the reports the director looked at
     * @param password the director's own, which signs this report and those reviewed with it
     */
    public record Making(
            @NotNull LocalDate day,
            @NotBlank @Size(max = 60) String seen,
            @Size(max = 2000) String remark,
            @NotBlank @Size(max = 200) String password) {}

    /**
     * Makes the report of the director's own unit.
     *
     * @throws ReportMadeAlready   if the director made one for this day
     * @throws DayChangedMeanwhile if other reports are in hand than the director looked at
     * @throws org.sanbao.documents.NotYoursToSign for whoever is no director
     */
    public UUID make(Making making, Actor by) {
        by.demand("report.review");
        OrgUnit unit = organisation.unit(by.unit(), by.sight());
        if (making.day().isAfter(days.today(unit))) {
            throw new InvalidInput("day", "in-future");
        }
        if (reports.exists(by.person(), making.day())) {
            throw new ReportMadeAlready();
        }
        UnitDays.InHand inHand = days.inHand(unit, making.day(), by.sight());
        if (!inHand.seen().equals(making.seen())) {
            throw new DayChangedMeanwhile();
        }
        PaperView paper = papers.open(order(unit, content(inHand, making, by), by), making.day(), by);
        String place = paper.signers().getFirst().role();
        papers.sign(paper.id(), Signing.confirmed(place, paper.content(), making.password(), by), by);
        var report = new DirectorReportRepository.Row(
                Ids.next(), by.person(), by.name(), unit.id(), making.day(), paper.id(), clock.instant(), null);
        if (!reports.insert(report)) {
            throw new ReportMadeAlready();
        }
        var unreviewed = inHand.reports().stream()
                .filter(each -> each.reviewedAt() == null)
                .map(TechnicianReportRepository.Row::id)
                .collect(Collectors.toSet());
        technicians.review(unreviewed, making.password(), by);
        passOnIfNothingStandsAgainstIt(report, by);
        return report.id();
    }

    /**
     * Signs the next empty place on the report, and passes it on if that was what it waited for.
     *
     * @param content hash of the page the signer read
     * @throws NotVisible if it is out of sight
     * @throws org.sanbao.documents.NotYoursToSign if the place is for somebody else
     */
    public void sign(UUID id, String content, String password, Actor by) {
        DirectorReportRepository.Row report = locked(id, by);
        by.demand("report.sign");
        PaperView paper = papers.view(report.paper(), by.sight());
        String next = paper.nextSigner(by);
        String place = next == null ? paper.signers().getLast().role() : next;
        papers.sign(paper.id(), Signing.confirmed(place, content, password, by), by);
        if (report.passedOnAt() == null) {
            papers.move(paper.id(), "checked", by);
            passOnIfNothingStandsAgainstIt(report, by);
        }
    }

    /**
     * Passes it on by hand, where that did not happen with the last signature.
     *
     * @throws ReportPassedOnAlready if it lies with its receiver
     * @throws org.sanbao.obligations.GateRefused while the regulation asks for a signature first
     */
    public void passOn(UUID id, Actor by) {
        DirectorReportRepository.Row report = locked(id, by);
        by.demand("report.review");
        if (report.passedOnAt() != null) {
            throw new ReportPassedOnAlready();
        }
        passOn(report, papers.view(report.paper(), by.sight()), by);
    }

    private void passOnIfNothingStandsAgainstIt(DirectorReportRepository.Row report, Actor by) {
        PaperView paper = papers.view(report.paper(), by.sight());
        if (papers.maySubmit(paper.id(), paper.goesTo(), by)) {
            passOn(report, paper, by);
        }
    }

    private void passOn(DirectorReportRepository.Row report, PaperView paper, Actor by) {
        Instant now = clock.instant();
        papers.submit(paper.id(), paper.goesTo(), true, by);
        papers.move(paper.id(), "submitted", by);
        papers.deliver(paper.id(), paper.copies().getLast().copy(), by);
        reports.passedOn(report.id(), now);
    }

    private DirectorReportRepository.Row locked(UUID id, Actor by) {
        return reports.lock(id, by.sight()).orElseThrow(NotVisible::new);
    }

    private DirectorDay content(UnitDays.InHand inHand, Making making, Actor by) {
        var times = made.times(inHand.reports().stream()
                .map(TechnicianReportRepository.Row::id)
                .toList());
        var totals = inHand.reports().stream()
                .flatMap(report -> times.getOrDefault(report.id(), List.of()).stream()
                        .map(time -> new DirectorDay.Total(
                                inHand.names().get(report.technician()), time.category(), time.time())))
                .toList();
        return new DirectorDay(
                making.day(),
                inHand.unit().name(),
                by.name(),
                totals,
                DirectorDay.sum(times.values()),
                inHand.missing().stream().map(DirectorDay.Missing::new).toList(),
                Written.lines(making.remark()));
    }

    private static PaperOrder order(OrgUnit unit, DirectorDay content, Actor by) {
        return new PaperOrder(
                by.person(),
                unit.id(),
                Reporters.DIRECTORS,
                "person",
                by.person(),
                content,
                by.language(),
                unit.zone(),
                unit.name());
    }
}
