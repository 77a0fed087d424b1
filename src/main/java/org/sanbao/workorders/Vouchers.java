package org.sanbao.workorders;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.documents.PaperOrder;
import org.sanbao.documents.PaperView;
import org.sanbao.documents.Papers;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Money;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Texts;
import org.sanbao.workorders.vocabulary.Category;
import org.sanbao.workorders.vocabulary.Cause;
import org.sanbao.workorders.vocabulary.PartKind;
import org.springframework.stereotype.Component;

/** The service voucher: drawn up with the job and kept true to it until somebody signs. */
@Component
class Vouchers {

    /** Id of the form in the regulation (S3-011). */
    static final String FORM = "service-voucher";

    private final Papers papers;
    private final Subjects subjects;
    private final JobRepository jobs;
    private final VisitRepository visits;
    private final BusinessClock clock;
    private final Texts texts;

    Vouchers(
            Papers papers,
            Subjects subjects,
            JobRepository jobs,
            VisitRepository visits,
            BusinessClock clock,
            Texts texts) {
        this.papers = papers;
        this.subjects = subjects;
        this.jobs = jobs;
        this.visits = visits;
        this.clock = clock;
        this.texts = texts;
    }

    /** Draws up a voucher for a job about to be written. */
    PaperView drawUp(UUID job, Subjects.Subject subject, Actor by) {
        var blank = new VoucherContent(
                subject.customerName(),
                subject.phone(),
                subject.address(),
                subject.model(),
                subject.serial(),
                subject.fault(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                List.of(),
                null,
                null,
                null,
                null);
        return papers.open(
                new PaperOrder(
                        subject.call(),
                        subject.org(),
                        FORM,
                        "job",
                        job,
                        blank,
                        subject.language(),
                        subject.timeZone(),
                        subject.organisation()),
                null,
                by);
    }

    /** After a change of what stands on it; refused once it is signed. */
    void redraw(Job job, Actor by) {
        papers.redraw(job.voucher(), content(job), by);
    }

    /** After a change that may come late and must not be lost, a step reported by a phone: a signed voucher stays as it was signed. */
    void redrawUnlessSigned(Job job, Actor by) {
        if (!view(job).frozen()) {
            redraw(job, by);
        }
    }

    void correct(Job job, String why, Actor by) {
        papers.correct(job.voucher(), content(job), why, by);
    }

    /** Work goes on after the voucher was signed for goods taken along: what follows stands on a new version, signed at their return. */
    void goOn(Job job, Actor by) {
        if (view(job).frozen()) {
            Subjects.Subject subject = subjects.find(job.stream(), Sight.everything("the case of a job in sight"))
                    .orElseThrow();
            correct(job, texts.get(subject.language(), "paper.voucher.goes-on", Map.of()), by);
        }
    }

    void file(Job job, String place, Actor by) {
        papers.file(job.voucher(), place, by);
    }

    void move(Job job, String state, Actor by) {
        if (!view(job).frozen()) {
            papers.move(job.voucher(), state, by);
        }
    }

    PaperView view(Job job) {
        return papers.view(job.voucher(), Sight.everything("the voucher of a job in sight"));
    }

    private VoucherContent content(Job job) {
        var row = job.row();
        var subject = subjects.find(job.stream(), Sight.everything("the case of a job in sight"))
                .orElseThrow();
        var steps = visits.of(job.id()).stream()
                .map(visit -> visits.steps(visit.id()))
                .filter(each -> !each.isEmpty())
                .toList();
        List<StepLine> last = steps.isEmpty() ? List.of() : steps.getLast();
        TimeSpent spent = row.getFinishedAt() == null
                ? null
                : steps.stream()
                        .map(each -> TimeSpent.of(each, row.getFinishedAt()))
                        .reduce(
                                new TimeSpent(Duration.ZERO, Duration.ofMinutes(row.getBenchMinutes())),
                                TimeSpent::plus);
        Costs costs = job.costs();
        String currency = row.getCurrency();
        return new VoucherContent(
                subject.customerName(),
                subject.phone(),
                subject.address(),
                subject.model(),
                subject.serial(),
                subject.fault(),
                row.getCategory() == null ? null : Category.valueOf(row.getCategory()),
                job.payment(),
                subjects.personName(job.technician()),
                at(last, Step.ARRIVED),
                row.getFinishedAt(),
                whole(spent == null ? null : spent.travel()),
                whole(spent == null ? null : spent.work()),
                job.result(),
                Codes.parse(Cause.class, row.getCause()),
                row.getWorkDone(),
                JobFields.of(row).answers(),
                parts(job),
                costs.money(costs.labour(), currency),
                costs.money(costs.material(), currency),
                costs.money(costs.travel(), currency),
                costs.fee(currency));
    }

    private List<VoucherContent.Part> parts(Job job) {
        return jobs.parts(job.id()).stream()
                .map(part -> new VoucherContent.Part(
                        part.getName(),
                        part.getNumber(),
                        part.getQuantity(),
                        part.getPrice() == null
                                ? null
                                : Money.of(part.getPrice(), job.row().getCurrency()),
                        Codes.parse(PartKind.class, part.getKind()),
                        part.getNewSerial()))
                .toList();
    }

    private static Instant at(List<StepLine> steps, Step step) {
        return steps.stream()
                .filter(each -> each.step() == step)
                .map(StepLine::happened)
                .findFirst()
                .orElse(null);
    }

    /** Papers show minutes, begun ones whole. */
    private static Duration whole(Duration duration) {
        return duration == null ? null : Duration.ofMinutes((duration.toSeconds() + 59) / 60);
    }
}
